import type { Told } from './judgement'
import type { Mode } from './keyboard'

/** What everything around the cells needs to know. */
export interface Board {
  /** The current cell; it stays so when the focus leaves the table. */
  readonly active: string
  readonly mode: Mode
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly blanks: number
  readonly refused: readonly { readonly address: string; readonly text: string; readonly say: string }[]
  /** Cells that someone else changed at the same time. */
  readonly contested: readonly string[]
  readonly findings: readonly Told[]
  readonly news?: News
  /** Who stored the newer version that was met last. */
  readonly other: string
}

/** What was just done to the table. */
export type News =
  | {
      readonly what: 'filled' | 'nothing' | 'pasted' | 'cleared' | 'undone' | 'redone' | 'restored'
      readonly count: number
    }
  | { readonly what: 'others'; readonly count: number; readonly by: string }
  | { readonly what: 'copied' }
