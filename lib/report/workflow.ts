export type State = 'draft' | 'submitted' | 'returned' | 'approved' | 'published' | 'correcting' | 'withdrawn'

export type Deed =
  | 'submit'
  | 'recall'
  | 'open'
  | 'return'
  | 'approve'
  | 'approveAlone'
  | 'confirm'
  | 'publish'
  | 'correct'
  | 'withdraw'
  | 'archive'

/** The one table of legal steps: from which states a deed may start, and where it leads. Without `to` the state stays. */
export const workflow: Record<Deed, { readonly from: readonly State[]; readonly to?: State }> = {
  submit: { from: ['draft', 'returned', 'correcting'], to: 'submitted' },
  recall: { from: ['submitted'], to: 'draft' },
  open: { from: ['submitted'] },
  return: { from: ['submitted', 'approved'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  approveAlone: { from: ['submitted'], to: 'approved' },
  confirm: { from: ['approved', 'published', 'correcting', 'submitted', 'returned', 'withdrawn'] },
  publish: { from: ['approved'], to: 'published' },
  correct: { from: ['published', 'withdrawn'], to: 'correcting' },
  archive: { from: ['draft'], to: 'published' },
  withdraw: { from: ['published', 'correcting', 'submitted', 'returned', 'approved'], to: 'withdrawn' },
}

/** States in which the organ's staff write. */
export const writable: readonly State[] = ['draft', 'returned', 'correcting']

export interface Step {
  readonly deed: Deed
  readonly version: number
  readonly by: string
  readonly at: number
  readonly note: string
}

export interface Progress {
  readonly state: State
  /** The last submission that stands, if the report is submitted or beyond. */
  readonly submission?: Step
  /** Whether an approver has opened what was submitted: from then on it cannot be recalled. */
  readonly opened: boolean
  /** An approval by the submitter alone that no second person has confirmed. */
  readonly unconfirmed?: Step
  /** The reason of the last return, while it has not been answered. */
  readonly returned?: Step
  readonly editions: boolean
}

/** Where a report stands after its steps, oldest first. An approval of an older version no longer counts. */
export function progressOf(steps: readonly Step[], version: number): Progress {
  const editions = steps.some(step => step.deed === 'publish' || step.deed === 'archive')
  let progress: Progress = { state: 'draft', opened: false, editions }
  for (const step of steps) progress = after(progress, step)
  if (progress.state === 'approved' && progress.submission?.version !== version)
    return { ...progress, state: editions ? 'correcting' : 'draft' }
  return progress
}

function after(before: Progress, step: Step): Progress {
  const state = workflow[step.deed].to ?? before.state
  switch (step.deed) {
    case 'submit':
      return { state, submission: step, opened: false, editions: before.editions, ...keepUnconfirmed(before) }
    case 'open':
      return { ...before, opened: true }
    case 'return':
      return { state, opened: false, returned: step, editions: before.editions, ...keepUnconfirmed(before) }
    case 'recall':
      return {
        state: before.editions ? 'correcting' : state,
        opened: false,
        editions: before.editions,
        ...keepUnconfirmed(before),
      }
    case 'approveAlone':
      return { ...before, state, unconfirmed: step }
    case 'confirm': {
      const { unconfirmed: _, ...rest } = before
      return rest
    }
    default:
      return { ...before, state }
  }
}

function keepUnconfirmed({ unconfirmed }: Progress) {
  return unconfirmed ? { unconfirmed } : {}
}
