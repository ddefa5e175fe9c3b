import type { ReportContent } from '@/lib/report/content'
import { locale } from '@/lib/words'
import type { EditionFacts } from './edition-facts'

type Props = { content: ReportContent; edition: EditionFacts }

/** The report for machines that read schema.org. A data block: no browser runs it. */
export const StructuredData = ({ content, edition }: Props) => {
  const { title, year, organ } = content
  const { address, publishedAt, number, all } = edition
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    url: address,
    inLanguage: locale(),
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    datePublished: new Date(all.at(-1)?.publishedAt ?? publishedAt).toISOString(),
    dateModified: new Date(publishedAt).toISOString(),
    version: number,
    isAccessibleForFree: true,
    publisher: { '@type': 'GovernmentOrganization', name: organ.name },
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: `${address}/report.json` },
  }
  // A "<" as itself could end the block early.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write the quotes of a script's text as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
