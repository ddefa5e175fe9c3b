import type { Run } from './runs'

/** A list item as the source marks it. `started` once its first paragraph was met. */
export interface Item {
  readonly list: unknown
  readonly level: number
  marker: string
  started: boolean
}

/** A paragraph as it was pasted: a line for each break inside it, not yet tidied. */
export interface Para {
  readonly lines: readonly (readonly Run[])[]
  readonly heading?: 3 | 4
  readonly item?: Item
  /** Whether it is the first paragraph of its item. */
  readonly begins?: boolean
}

export interface Cell {
  readonly head: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly pieces: readonly Piece[]
}

export interface Grid {
  readonly rows: readonly (readonly Cell[])[]
}

export type Piece = Para | Grid

export const isGrid = (piece: Piece): piece is Grid => 'rows' in piece

/** What cleaning did, with how often. */
export type Notes = Partial<
  Record<'pictures' | 'looks' | 'links' | 'remarks' | 'deleted' | 'nested' | 'joined' | 'unnumbered', number>
>

/** Counts what cleaning did. */
export function note(notes: Notes, what: keyof Notes, times = 1): void {
  if (times > 0) notes[what] = (notes[what] ?? 0) + times
}
