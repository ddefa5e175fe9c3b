import type { Cell } from '@/lib/report/cells'
import type { Slot } from './material'

/** What the document prints in a cell, before it is understood. `why` is set where its place is not certain. */
export interface Entry {
  readonly cell: Cell
  readonly printed: string
  /** The head that stands above it: it may carry a unit. */
  readonly head: string
  /** Where it is printed, when that is a cell of a table. */
  readonly slot?: Slot
  readonly hidden?: boolean
  readonly why?: string
  /** For an uncertain place: what might stand there. */
  readonly guesses?: readonly string[]
}

/** Something that the tables hold and the form does not, as one sentence. */
export interface Extra {
  readonly say: string
}

/** All that the tables of a document print, under the words of one format. */
export interface TablesRead {
  readonly entries: readonly Entry[]
  readonly extras: readonly Extra[]
  /** How well the words of the format fit: heads of section two that were found word for word count most. */
  readonly fit: number
}
