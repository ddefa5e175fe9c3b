import type { ReportJson } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { Source } from './source'

/** A cell that the document leaves open. Its figure stays null: nothing is chosen for the person. */
export interface Unsure {
  readonly address: string
  /** What the document prints there. */
  readonly printed: string
  /** Why it was not taken, one sentence. */
  readonly why: string
  /** What it may mean, likeliest first; empty when there is no telling. */
  readonly guesses: readonly Figure[]
}

/** What the reader has to say about the document, in the shape of the rules' findings. */
export interface ReadingFinding {
  readonly rule: ReadingRule
  readonly weight: 'error' | 'warning' | 'note'
  readonly addresses: readonly string[]
  readonly say: string
  /** The figures as the file prints them; for a total that does not add up, the computed one stands in `say`. */
  readonly values: Readonly<Record<string, Figure>>
}

/**
 * What a reading finding is about: tables that are missing, or pictures; a row or a column that the form does not
 * have; a printed total that is not the sum; a remark or a unit in a cell; the form of another year; anything else.
 */
export type ReadingRule =
  | 'read-tables'
  | 'read-pictures'
  | 'read-extra'
  | 'read-total'
  | 'read-remark'
  | 'read-unit'
  | 'read-form'
  | 'read-twice'
  | 'read-file'

/** What reading a file gives: a report, or one sentence that says why it is none. */
export type ReadFile =
  | {
      readonly ok: true
      readonly report: ReportJson
      readonly unsure: readonly Unsure[]
      readonly findings: readonly ReadingFinding[]
      /** What the document prints, where that was asked for and the file is not our own. */
      readonly source?: Source
    }
  | { readonly ok: false; readonly why: string }
