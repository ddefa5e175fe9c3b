import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { spliceBetween } from '@/lib/report/saving'
import { schema } from './pad-schema'
import { fromEditor, toEditor } from './shape'

interface How {
  /** Whether the person can undo it. */
  readonly undoable: boolean
  /** The block to write on below. */
  readonly caretBelow?: number
}

/** Makes the editor's text these blocks, touching only what differs, so that the cursor stays where it was. */
export function showBlocks(view: EditorView, blocks: readonly NarrativeBlock[], { undoable, caretBelow }: How): void {
  const { state } = view
  const { blocks: now, places } = fromEditor(state.doc.toJSON())
  const { at, remove, blocks: put } = spliceBetween(now, blocks)
  const tr = state.tr.setMeta('addToHistory', undoable)
  if (remove > 0 || put.length > 0) {
    const [from, to] = stretch(state.doc, places, at, remove)
    tr.replaceWith(from, to, nodesOf(put))
    if (tr.doc.childCount === 0) tr.insert(0, schema.nodes.paragraph.create())
  }
  if (caretBelow !== undefined) caretUnder(tr, caretBelow)
  if (tr.docChanged || tr.selectionSet) view.dispatch(tr)
  if (caretBelow !== undefined) view.focus()
}

/** Puts blocks after the one with the cursor, or into it when it is an empty line. */
export function insertBlocks(view: EditorView, blocks: readonly NarrativeBlock[]): void {
  const { doc, selection } = view.state
  const place = Math.min(selection.$to.index(0), doc.childCount - 1)
  const from = startOf(doc, place)
  const to = from + doc.child(place).nodeSize
  const isEmpty = doc.child(place).isTextblock && doc.child(place).content.size === 0
  const nodes = nodesOf(blocks)
  const tr = isEmpty ? view.state.tr.replaceWith(from, to, nodes) : view.state.tr.insert(to, nodes)
  const end = (isEmpty ? from : to) + nodes.size
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}

/** Goes to where one would write on: under a heading, at the end of a paragraph. */
export function goToBlock(view: EditorView, block: number): void {
  const { doc } = view.state
  const place = fromEditor(doc.toJSON()).places[block] ?? 0
  const below = doc.child(place).type.name === 'heading' && place + 1 < doc.childCount
  const caret = TextSelection.near(doc.resolve(startOf(doc, place + 1)), below ? 1 : -1)
  view.dispatch(view.state.tr.setSelection(caret).scrollIntoView())
  view.focus()
}

export function nodesOf(blocks: readonly NarrativeBlock[]): Fragment {
  if (blocks.length === 0) return Fragment.empty
  return schema.nodeFromJSON(toEditor(blocks)).content
}

function stretch(doc: Node, places: readonly number[], at: number, remove: number): [number, number] {
  if (places.length === 0) return [0, doc.content.size]
  const next = places[at]
  const from = next === undefined ? startOf(doc, (places.at(-1) ?? 0) + 1) : startOf(doc, next)
  return [from, remove > 0 ? startOf(doc, (places[at + remove - 1] ?? 0) + 1) : from]
}

function startOf(doc: Node, place: number): number {
  let start = 0
  for (let at = 0; at < place; at++) start += doc.child(at).nodeSize
  return start
}

function caretUnder(tr: Transaction, block: number): void {
  const place = fromEditor(tr.doc.toJSON()).places[block] ?? 0
  const below = startOf(tr.doc, place + 1)
  const next = tr.doc.maybeChild(place + 1)
  if (next?.type.name !== 'paragraph') tr.insert(below, schema.nodes.paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView()
}
