import { Icon } from '@/components/ui/icon'
import { contentTypes, fileKinds } from '@/lib/files/kinds'
import type { Block } from '@/lib/report/layout'
import { words } from '@/lib/words'
import type { EditionFacts } from './edition-facts'

/** Beside the report: its contents, the open data, the organ's other years. */
export const ReportContents = ({ blocks, edition }: { blocks: readonly Block[]; edition?: EditionFacts }) => {
  const said = words().reading.report
  return (
    <div className="report-aside">
      <nav aria-labelledby="contents">
        <h2 id="contents">{said.contents}</h2>
        <ol>
          {blocks.map(
            block =>
              block.kind === 'heading' && (
                <li key={block.id}>
                  <a href={`#${block.id}`}>{block.text}</a>
                </li>
              ),
          )}
        </ol>
      </nav>
      {edition && <Downloads edition={edition} />}
      {edition && edition.otherYears.length > 0 && <OtherYears edition={edition} />}
    </div>
  )
}

/** Files of exactly this edition, whatever is published while the page is open. */
const Downloads = ({ edition: { organCode, year, number, sizes } }: { edition: EditionFacts }) => {
  const said = words().reading.report
  const here = `/${organCode}/${year}/${number}`
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{said.download}</h2>
      <ul>
        {fileKinds.map(kind => (
          <li key={kind}>
            <a href={`${here}/report.${kind}`} type={contentTypes[kind]} download>
              <Icon name="download" className="me-1.5 size-4" />
              {said.files[kind]}
              {sizes?.[kind] && <small>{said.about(Math.max(1, Math.round(sizes[kind] / 1024)))}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const OtherYears = ({ edition: { organCode, otherYears } }: { edition: EditionFacts }) => {
  const { report, year: sayYear } = words().reading
  return (
    <nav aria-labelledby="years">
      <h2 id="years">{report.years}</h2>
      <ul className="report-years">
        {otherYears.map(year => (
          <li key={year}>
            <a href={`/${organCode}/${year}`}>{sayYear(year)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
