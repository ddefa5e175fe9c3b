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
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'headRow'
  | 'dropRow'
  | 'dropColumn'
  | 'dropTable'

/** Where the cursor stands and what may be done there: all that the toolbar needs to know. */
export interface PadState {
  readonly on: ReadonlySet<PadDeed>
  readonly barred: ReadonlySet<PadDeed>
  readonly inTable: boolean
}
