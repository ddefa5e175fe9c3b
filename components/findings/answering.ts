import type { FormAction } from '@/components/ui/answer'
import type { Format } from '@/lib/report/format'
import type { State } from '@/lib/report/workflow'

/** Which report an answer is for, and the page that its form stands on. */
export type AnswerOf = { organ: string; year: number; on?: 'review' }

/** Who may answer what, where, and the reasons already written for carried figures, by address. */
export interface Answering {
  readonly of: AnswerOf
  readonly action?: FormAction
  readonly may: (verb: 'explain' | 'signOff') => boolean
  readonly reasons: Readonly<Record<string, string>>
}

/** What is out lies closed: its findings are only to be read. */
export const isClosed = (state: State): boolean => state === 'published' || state === 'withdrawn'

/** The report whose findings are shown: its form, and the address of its pages. */
export type Place = { form: Format; here: string }
