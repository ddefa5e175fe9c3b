import { Notice } from '@/components/ui/notice'
import type { State } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import { lastOf, type NamedStep, whenOf, whoOf } from './named-step'

type Props = { state: State; steps: readonly NamedStep[]; viewer: string }

/** Why the report lies open again: the approver's reason of a return, or the reason of a correction. */
export const StandingNotes = ({ state, steps, viewer }: Props) => {
  const said = words().office.contents
  const back = state === 'returned' && lastOf(steps, 'return')
  const mending = state === 'correcting' && lastOf(steps, 'correct')
  const step = back || mending
  if (!step) return null
  const title = (back ? said.returned : said.correcting)(whoOf(step, viewer), whenOf(step))
  return (
    <Notice tone={back ? 'danger' : 'warning'} title={title}>
      <p className="text-lg whitespace-pre-line">{step.note}</p>
    </Notice>
  )
}
