/** What the tools can do to the text. */
export type PadDeed =
  | 'undo'
  | 'redo'
  | 'paragraph'
  | 'heading3'
  | 'heading4'
  | 'bold'
  | 'bulletList'
  | 'orderedList'
  | 'table'
  | 'figure'
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'headRow'
  | 'dropRow'
  | 'dropColumn'
  | 'dropTable'

/** All that needs no question first. */
export type PlainDeed = Exclude<PadDeed, 'figure'>

/** Where the cursor stands and what may be done there: all that the toolbar needs to know. */
export interface PadState {
  readonly on: ReadonlySet<PadDeed>
  readonly barred: ReadonlySet<PadDeed>
  readonly inTable: boolean
  /** The cell that the selected figure follows. */
  readonly figure?: string
}
