import type { Step } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import { sayMoment } from '@/lib/words/clock'

/** A step with the name of who took it. */
export type NamedStep = Step & { readonly name: string }

/** Who took a step, as the person looking reads it. */
export const whoOf = (step: NamedStep, viewer: string): string =>
  step.by === viewer ? words().office.deeds.you : step.name

export const whenOf = (step: Step): string => sayMoment(new Date(step.at))

/** The last step of some kind, if there was one. */
export const lastOf = (steps: readonly NamedStep[], ...deeds: Step['deed'][]): NamedStep | undefined =>
  steps.findLast(({ deed }) => deeds.includes(deed))
