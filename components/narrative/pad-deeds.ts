import type { Editor } from '@tiptap/core'
import { nextNumber } from './numbering'
import { fromEditor } from './shape'

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

type Step = (chain: ReturnType<Editor['chain']>, editor: Editor) => ReturnType<Editor['chain']>

const steps: Record<PadDeed, Step> = {
  undo: chain => chain.undo(),
  redo: chain => chain.redo(),
  paragraph: chain => chain.clearNodes(),
  heading3: (chain, editor) => heading(chain, editor, 3),
  heading4: (chain, editor) => heading(chain, editor, 4),
  bold: chain => chain.toggleBold(),
  bulletList: chain => chain.toggleBulletList(),
  orderedList: chain => chain.toggleOrderedList(),
  table: chain => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  rowAbove: chain => chain.addRowBefore(),
  rowBelow: chain => chain.addRowAfter(),
  columnBefore: chain => chain.addColumnBefore(),
  columnAfter: chain => chain.addColumnAfter(),
  headRow: chain => chain.toggleHeaderRow(),
  dropRow: chain => chain.deleteRow(),
  dropColumn: chain => chain.deleteColumn(),
  dropTable: chain => chain.deleteTable(),
}

export function doDeed(editor: Editor, deed: PadDeed): void {
  steps[deed](editor.chain().focus(), editor).run()
}

export function padState(editor: Editor): PadState {
  const inTable = editor.isActive('table')
  const inList = editor.isActive('listItem')
  const blocks: Partial<Record<PadDeed, boolean>> = {
    heading3: editor.isActive('heading', { level: 3 }),
    heading4: editor.isActive('heading', { level: 4 }),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    headRow: hasHeadRow(editor),
  }
  const other = blocks.heading3 || blocks.heading4 || inList || inTable
  const on = { ...blocks, bold: editor.isActive('bold'), paragraph: !other }
  const barred = {
    undo: !editor.can().undo(),
    redo: !editor.can().redo(),
    table: inTable || inList,
    ...(inTable && { paragraph: true, heading3: true, heading4: true, bulletList: true, orderedList: true }),
  }
  return { on: namesOf(on), barred: namesOf(barred), inTable }
}

/** Turning a paragraph into a heading numbers it, unless someone has; pressed again, it is a paragraph as before. */
function heading(chain: ReturnType<Editor['chain']>, editor: Editor, level: 3 | 4) {
  if (editor.isActive('heading', { level })) return chain.setParagraph()
  const { $from } = editor.state.selection
  const before = fromEditor({ content: editor.getJSON().content?.slice(0, $from.index(0)) }).blocks
  const number = nextNumber(before, $from.parent.textContent, level)
  return chain
    .clearNodes()
    .setHeading({ level })
    .command(({ tr }) => {
      if (number) tr.insertText(number, tr.selection.$from.start())
      return true
    })
}

function hasHeadRow({ state }: Editor): boolean {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.name === 'table') return node.firstChild?.firstChild?.type.name === 'tableHeader'
  }
  return false
}

function namesOf(facts: Partial<Record<PadDeed, boolean>>): ReadonlySet<PadDeed> {
  return new Set((Object.keys(facts) as PadDeed[]).filter(deed => facts[deed]))
}
