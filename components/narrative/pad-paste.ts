import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { type Cleaned, cleanMarkup, cleanText } from '@/lib/report/cleaning'
import { blockText, type NarrativeBlock, paragraphOf } from '@/lib/report/narrative'
import { nodesOf } from './pad-show'

/** What was put in, and what was done to it first. */
export type Pasted = Cleaned & { readonly refused: boolean }

/** Text copied inside this editor keeps its own shape and needs no cleaning. */
export const isOwn = (data: DataTransfer): boolean => data.getData('text/html').includes('data-pm-slice')

/** Reads what lies on the clipboard; pictures are counted and refused. */
export function readPasted(data: DataTransfer): Pasted {
  const html = data.getData('text/html')
  const marked = html ? cleanMarkup(new DOMParser().parseFromString(withoutStyles(html), 'text/html').body) : undefined
  if (marked && marked.blocks.length > 0) return { ...marked, refused: false }
  const plain = cleanText(data.getData('text/plain'))
  const pictures = marked?.notes.pictures ?? [...data.files].filter(file => file.type.startsWith('image/')).length
  return {
    blocks: plain.blocks,
    notes: { ...plain.notes, ...(pictures && { pictures }) },
    refused: plain.blocks.length === 0,
  }
}

/** The page forbids styles, and a document that is only read would break that rule too: they are kept aside under another name. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'))
}

/** Puts cleaned blocks at the cursor, in one step that one undo takes back. */
export function putPasted(
  view: EditorView,
  blocks: readonly NarrativeBlock[],
  event: ClipboardEvent | DragEvent,
): void {
  if (blocks.length === 0) return
  const { $from, $to, empty } = view.state.selection
  const tr = view.state.tr.setMeta('paste', true).setMeta('uiEvent', 'paste')
  if ($from.depth > 1) {
    if (putCells(view, blocks, event)) return
    const nodes = nodesOf(blocks.flatMap(linesOf))
    tr.replaceSelection(new Slice(nodes, 1, 1))
  } else if (empty && $from.depth === 1 && $from.parent.content.size === 0) {
    const nodes = nodesOf(blocks)
    tr.replaceWith($from.before(), $to.after(), nodes)
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() + nodes.size), -1))
  } else {
    const nodes = nodesOf(blocks)
    const [open, close] = [isOpen(blocks, blocks[0]), isOpen(blocks, blocks.at(-1))]
    tr.replaceSelection(new Slice(nodes, open ? 1 : 0, close ? 1 : 0))
  }
  view.dispatch(tr.scrollIntoView())
}

/** Cells of a spreadsheet go into the cells of the table that the cursor is in. */
function putCells(view: EditorView, blocks: readonly NarrativeBlock[], event: ClipboardEvent | DragEvent): boolean {
  if (blocks.length !== 1 || blocks[0]?.type !== 'table' || !isInTable(view.state)) return false
  const slice = new Slice(Fragment.from(nodesOf(blocks)), 0, 0)
  return view.someProp('handlePaste', take => take(view, event as ClipboardEvent, slice)) === true
}

/** A single heading or paragraph flows into the text; of several blocks, only paragraphs do. */
function isOpen(blocks: readonly NarrativeBlock[], block: NarrativeBlock | undefined): boolean {
  return block?.type === 'paragraph' || (blocks.length === 1 && block?.type === 'heading')
}

/** Items and cells hold paragraphs only. */
function linesOf(block: NarrativeBlock): NarrativeBlock[] {
  if (block.type === 'paragraph') return [block]
  return blockText(block)
    .split('\n')
    .map(line => paragraphOf(line.replaceAll('\t', '　')))
}
