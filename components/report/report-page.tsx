import { Notice } from '@/components/ui/notice'
import { Phrases } from '@/components/ui/phrases'
import { formatById } from '@/lib/formats'
import type { ReportContent } from '@/lib/report/content'
import { layOut } from '@/lib/report/layout'
import { words } from '@/lib/words'
import { type EditionFacts, EditionFactsBar } from './edition-facts'
import { EditionList } from './edition-list'
import { EditionWays, NextYears } from './edition-ways'
import { ReportBlock } from './report-block'
import { ReportContents } from './report-contents'
import { ReportImprint } from './report-imprint'

type Props = {
  content: ReportContent
  /** Public reasons by the address of the figure they explain. */
  explanations?: Readonly<Record<string, string>>
  /** What is known of a published edition; absent where a report is shown before it is published. */
  edition?: EditionFacts
}

/** The report as the public reads it. */
export const ReportPage = ({ content, explanations = {}, edition }: Props) => {
  const blocks = layOut(formatById(content.format), content)
  // Shown within another page, the report is a part of it.
  const Title = edition ? 'h1' : 'h2'
  return (
    <article className={edition ? 'report report-sheet' : 'report'}>
      <header className="report-head">
        {edition && <EditionNotices edition={edition} />}
        {blocks.map(
          block =>
            block.kind === 'title' && (
              <Title key="title" className="report-title font-title">
                <Phrases parts={block.phrases} />
              </Title>
            ),
        )}
        {edition && <EditionFactsBar edition={edition} />}
        {edition && <EditionWays edition={edition} />}
        {edition && edition.all.length > 1 && <EditionList edition={edition} />}
      </header>
      <ReportContents blocks={blocks} edition={edition} />
      <div className="report-body">
        {blocks.map(
          block =>
            block.kind !== 'title' && (
              <ReportBlock
                key={`${block.kind} ${block.section}`}
                block={block}
                explanations={explanations}
                answers={content.explanations}
                lookUp={edition && `/${edition.organCode}/compare?figure=`}
              />
            ),
        )}
        {edition && <NextYears edition={edition} />}
      </div>
      {edition && <ReportImprint edition={edition} />}
    </article>
  )
}

const EditionNotices = ({ edition: { organCode, year, number, note, newest, all } }: { edition: EditionFacts }) => {
  const { changed, reading } = words()
  const said = reading.edition
  const before = all.find(one => one.number === number - 1)
  return (
    <div className="grid gap-3 empty:hidden">
      {number !== newest && (
        <Notice tone="warning" title={said.older(newest)}>
          <p>
            <a href={`/${organCode}/${year}`}>{said.toNewest}</a>
          </p>
        </Notice>
      )}
      {number > 1 && note && (
        <Notice tone="note" title={said.correction}>
          <p>{note}</p>
          {before?.form === 'report' && (
            <p className="print:hidden">
              <a href={`/${organCode}/${year}/${number}/changes`}>{changed.toEdition(before.number)}</a>
            </p>
          )}
        </Notice>
      )}
    </div>
  )
}
