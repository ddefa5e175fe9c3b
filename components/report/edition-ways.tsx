import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'
import type { EditionFacts } from './edition-facts'

/** From a report to what changed since the one before it, and to its figures over the years. */
export const EditionWays = ({ edition: { organCode, year, otherYears } }: { edition: EditionFacts }) => {
  const { changed, compare, reading } = words()
  const before = Math.max(...otherYears.filter(other => other < year))
  return (
    <p className="report-ways">
      {Number.isFinite(before) && <a href={`/${organCode}/${year}/changes`}>{changed.toYear(before)}</a>}
      <a href={`/${organCode}/compare`}>{compare.toOrgan}</a>
      <button
        id="read-aloud"
        type="button"
        hidden
        data-stop={reading.report.readStop}
        className="text-accent underline"
      >
        {reading.report.readAloud}
      </button>
      <script type="module" async src="/read-aloud.js" />
    </p>
  )
}

/** At the end of a report: the organ's reports before and after it. */
export const NextYears = ({ edition: { organCode, year, otherYears } }: { edition: EditionFacts }) => {
  const { reading } = words()
  const before = Math.max(...otherYears.filter(other => other < year))
  const after = Math.min(...otherYears.filter(other => other > year))
  if (!Number.isFinite(before) && !Number.isFinite(after)) return null
  return (
    <nav aria-label={reading.report.nextYears} className="report-next">
      {Number.isFinite(before) && (
        <a href={`/${organCode}/${before}`} rel="prev">
          <Icon name="left" className="size-4" />
          {reading.year(before)}
        </a>
      )}
      {Number.isFinite(after) && (
        <a href={`/${organCode}/${after}`} rel="next">
          {reading.year(after)}
          <Icon name="right" className="size-4" />
        </a>
      )}
    </nav>
  )
}
