import type { NamedStep } from '@/components/contents/named-step'
import type { Turn } from '@/lib/report/turn'
import type { Progress, State } from '@/lib/report/workflow'

/** One organ's report of a year as the worklist shows it; without `report` it is not begun. */
export interface Line {
  readonly organ: { readonly code: string; readonly name: string; readonly shortName: string; readonly depth: number }
  readonly report?: { readonly progress: Progress; readonly last?: NamedStep }
  readonly deadline: string
  readonly turn: Turn
}

/** The lines that can be asked for, in the order of a report's life. */
export const filters = [
  'mine',
  'none',
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'correcting',
  'withdrawn',
] as const satisfies readonly (State | 'none' | 'mine')[]

export type LineFilter = (typeof filters)[number]

/** Whether the public can read the report, so that its deadline no longer presses. */
export const isMet = ({ report }: Line): boolean =>
  report?.progress.editions === true && report.progress.state !== 'withdrawn'
