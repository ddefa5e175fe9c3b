import { DataBlock } from '@/components/reading/data-block'
import type { ReportContent } from '@/lib/report/content'
import type { EditionFacts } from './edition-facts'

type Props = { content: ReportContent; edition: EditionFacts }

/** The report for machines. */
export const StructuredData = ({ content, edition }: Props) => {
  const { title, year, organ } = content
  const { address, publishedAt, number, all } = edition
  return (
    <DataBlock
      data={{
        '@type': 'Report',
        name: title,
        url: address,
        temporalCoverage: `${year}-01-01/${year}-12-31`,
        datePublished: new Date(all.at(-1)?.publishedAt ?? publishedAt).toISOString(),
        dateModified: new Date(publishedAt).toISOString(),
        version: number,
        isAccessibleForFree: true,
        publisher: { '@type': 'GovernmentOrganization', name: organ.name },
        encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: `${address}/report.json` },
      }}
    />
  )
}
