import { formatById } from '@/lib/formats'
import type { Cell } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import { followFigures, shownIn } from '@/lib/report/live-figure'
import { plainText } from '@/lib/report/narrative'
import { check, rules } from '@/lib/rules'
import { unanswered } from '@/lib/rules/fingerprint'
import type { SeenReport, Sight } from '@/lib/rules/rule'
import type { LiveProse, Told } from './judgement'

/**
 * What the rules say about a table while it is being filled in: the report with these figures, and with the prose that
 * follows them; this table's findings.
 */
export function judge(sight: Sight, cells: ReadonlyMap<string, Cell>, typed: Figures, live: LiveProse = {}): Told[] {
  const figures = { ...sight.report.figures, ...typed }
  const shown = shownIn(formatById(sight.report.format), figures)
  const followed = Object.entries(live).map(([key, doc]) => [key, plainText(followFigures(doc, shown))])
  const narratives = { ...sight.report.narratives, ...Object.fromEntries(followed) }
  const report: SeenReport = { ...sight.report, figures, narratives }
  return unanswered(check({ ...sight, report }), sight)
    .filter(finding => finding.addresses.some(address => cells.has(address)))
    .map(finding => ({ ...finding, mend: rules.find(({ id }) => id === finding.rule)?.mend ?? '' }))
}
