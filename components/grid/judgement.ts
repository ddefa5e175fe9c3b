import type { Cell } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import type { NarrativeKey } from '@/lib/report/format'
import type { NarrativeDoc } from '@/lib/report/narrative'
import type { Finding, Sight, Weight } from '@/lib/rules/rule'

/** The narratives whose figures follow the tables. */
export type LiveProse = Partial<Readonly<Record<NarrativeKey, NarrativeDoc>>>

/** A finding as its table tells it: with the way to mend it. */
export interface Told extends Finding {
  readonly mend?: string
}

/** What asks the rules: judging.ts, which brings them all with it and comes when the first figure changed. */
export type Judge = (sight: Sight, cells: ReadonlyMap<string, Cell>, typed: Figures, live?: LiveProse) => Told[]

/** A finding that names more cells than this (all the blanks, say) is told, but does not light the table up. */
const MOST_MARKED = 6

export interface Mark {
  readonly weight: Weight
  readonly says: readonly string[]
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
