import type { Metadata } from 'next'
import { ReportPage } from '@/components/report/report-page'
import { StructuredData } from '@/components/report/structured-data'
import { WithdrawalNotice } from '@/components/report/withdrawal-notice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { type Edition, editionsOf, editionsOfOrgan } from '@/lib/desk/editions'
import { aboutSizes } from '@/lib/files/about-size'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { told } from './told'

/** An edition with all that the page tells about it. */
export const EditionView = async ({ edition }: { edition: Edition }) => {
  const { organCode, organName, year, number } = edition
  const all = await editionsOf(organCode, year)
  const newest = all[0]?.number ?? number
  const { site, reading } = words()
  return (
    <div className="space-y-6">
      <Breadcrumbs
        crumbs={[
          { label: site.home, href: '/' },
          { label: organName, href: `/${organCode}` },
          { label: reading.year(year), ...(number !== newest && { href: `/${organCode}/${year}` }) },
          ...(number === newest ? [] : [{ label: reading.edition.number(number) }]),
        ]}
      />
      {edition.form === 'withdrawal' ? (
        <WithdrawalNotice
          title={edition.title}
          withdrawal={edition}
          newer={number === newest ? undefined : { number: newest, href: `/${organCode}/${year}` }}
        />
      ) : (
        <Report edition={edition} all={all} newest={newest} />
      )}
    </div>
  )
}

type ReportProps = {
  edition: Extract<Edition, { form: 'report' }>
  all: Awaited<ReturnType<typeof editionsOf>>
  newest: number
}

const Report = async ({ edition, all, newest }: ReportProps) => {
  const { content, explanations, organCode, year } = edition
  const others = newestOf(await editionsOfOrgan(organCode)).filter(one => one.year !== year && one.form === 'report')
  const facts = {
    ...edition,
    address: addressOf(edition),
    newest,
    all,
    otherYears: others.map(one => one.year),
    sizes: sizesOf(edition),
  }
  return (
    <>
      <ReportPage content={content} explanations={explanations} edition={facts} />
      <StructuredData content={content} edition={facts} />
    </>
  )
}

/** A PDF in fonts of the operator's own may be any size. */
const sizesOf = ({ content }: ReportProps['edition']) => {
  const { pdf, ...sizes } = aboutSizes(content)
  return settings().FONTS_DIR ? sizes : { ...sizes, pdf }
}

/** The newest edition of each year, of editions that come newest first. */
const newestOf = <One extends { year: number }>(editions: readonly One[]): One[] =>
  editions.filter((one, at) => one.year !== editions[at - 1]?.year)

const addressOf = ({ organCode, year, number }: Edition): string =>
  `${settings().ORIGIN}/${organCode}/${year}/${number}`

/** `canonical` is the path that stands for this page: an old edition points at the report itself. */
export const metadataOf = ({ title, organCode, organName, year, form }: Edition, old = false): Metadata =>
  told({
    title,
    description: words().reading.report.description(title, organName),
    path: `/${organCode}/${year}`,
    type: 'article',
    unlisted: old || form === 'withdrawal',
  })
