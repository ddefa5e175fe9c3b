import type { Cell } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import { check } from '@/lib/rules'
import type { Finding, SeenReport, Sight, Weight } from '@/lib/rules/rule'

/** A finding that names more cells than this (all the blanks, say) is told, but does not light the table up. */
const MOST_MARKED = 6

export interface Mark {
  readonly weight: Weight
  readonly says: readonly string[]
}

/** What the rules say about a table while it is being filled in: the report with these figures, this table's findings. */
export function judge(sight: Sight, cells: ReadonlyMap<string, Cell>, figures: Figures): Finding[] {
  const report: SeenReport = { ...sight.report, figures: { ...sight.report.figures, ...figures } }
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
