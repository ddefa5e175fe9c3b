import { words } from '@/lib/words'
import { type Comparison, partsOf } from './comparison'
import { FileLink, PartSection } from './part-section'
import { RatesSection } from './rates-section'

/** A whole comparison: topics with chart and table, then the rates. */
export const ComparisonView = ({ comparison }: { comparison: Comparison }) => {
  const said = words().compare
  const parts = partsOf(comparison.points).filter(({ lines }) => lines.length > 0)
  return (
    <>
      <nav aria-label={said.contents} className="print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {[...parts, { id: 'rates', title: said.rates.title }].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(part => (
        <PartSection key={part.id} part={part} comparison={comparison} />
      ))}
      <RatesSection comparison={comparison} />
      <p>
        <FileLink href={comparison.fileAt('all.csv')}>{said.allCsv}</FileLink>
      </p>
    </>
  )
}
