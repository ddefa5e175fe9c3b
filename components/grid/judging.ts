import { formatById } from '@/lib/formats'
import type { Cell } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import type { NarrativeKey } from '@/lib/report/format'
import { followFigures, shownIn } from '@/lib/report/live-figure'
import { type NarrativeDoc, plainText } from '@/lib/report/narrative'
import { check } from '@/lib/rules'
import type { Finding, SeenReport, Sight, Weight } from '@/lib/rules/rule'

/** A finding that names more cells than this (all the blanks, say) is told, but does not light the table up. */
const MOST_MARKED = 6

export interface Mark {
  readonly weight: Weight
  readonly says: readonly string[]
}

/** The narratives whose figures follow the tables. */
export type LiveProse = Partial<Readonly<Record<NarrativeKey, NarrativeDoc>>>

/**
 * What the rules say about a table while it is being filled in: the report with these figures, and with the prose that
 * follows them; this table's findings.
 */
export function judge(sight: Sight, cells: ReadonlyMap<string, Cell>, typed: Figures, live: LiveProse = {}): Finding[] {
  const figures = { ...sight.report.figures, ...typed }
  const shown = shownIn(formatById(sight.report.format), figures)
  const followed = Object.entries(live).map(([key, doc]) => [key, plainText(followFigures(doc, shown))])
  const narratives = { ...sight.report.narratives, ...Object.fromEntries(followed) }
  const report: SeenReport = { ...sight.report, figures, narratives }
  return check({ ...sight, report }).filter(finding => finding.addresses.some(address => cells.has(address)))
}

/** The cells that the findings light up, each with its sentences. Findings come heaviest first. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, { weight: Weight; says: string[] }>()
  for (const { addresses, weight, say } of findings) {
    if (addresses.length > MOST_MARKED) continue
    for (const address of addresses) {
      const mark = marks.get(address)
      if (mark) mark.says.push(say)
      else marks.set(address, { weight, says: [say] })
    }
  }
  return marks
}
