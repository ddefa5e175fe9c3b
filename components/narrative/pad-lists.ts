import type { Node, NodeType } from '@tiptap/pm/model'
import { liftListItem, wrapRangeInList } from '@tiptap/pm/schema-list'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { schema } from './pad-schema'

const { paragraph, bulletList, orderedList, listItem } = schema.nodes

/** The node of this type around the cursor, with the place before it. */
export function around({ selection: { $from } }: EditorState, type: NodeType) {
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type === type) return { node: $from.node(depth), before: $from.before(depth) }
}

/** A step that begins with the paragraphs of the selection standing free: out of their list, no headings. */
export function freed(state: EditorState): Transaction {
  const inOneList = around(state, listItem) && liftListItem(listItem)(state)
  const tr = inOneList ? lifted(state) : opened(state)
  return tr.setBlockType(tr.selection.from, tr.selection.to, paragraph)
}

function lifted(state: EditorState): Transaction {
  let tr = state.tr
  liftListItem(listItem)(state, lift => {
    tr = lift
  })
  return tr
}

/** A selection over several blocks: every list that it touches gives way to its paragraphs. */
function opened({ tr, doc, selection: { from, to } }: EditorState): Transaction {
  const end = doc.content.size
  let [first, last] = [end, 0]
  doc.nodesBetween(from, to, (node, start, parent) => {
    if (parent !== doc) return false
    const at = tr.mapping.map(start, -1)
    if (node.type === bulletList || node.type === orderedList) {
      const free: Node[] = []
      node.forEach(item => void item.forEach(child => void free.push(child)))
      tr.replaceWith(at, at + node.nodeSize, free)
    }
    first = Math.min(first, at)
    last = tr.mapping.map(start + node.nodeSize)
    return false
  })
  if (!tr.docChanged) return tr
  return tr.setSelection(TextSelection.between(tr.doc.resolve(first), tr.doc.resolve(last)))
}

/** Makes a list of the selection, another list of a list, and plain paragraphs of the same list. */
export const toggleList =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const item = around(state, listItem)
    if (!item) {
      const tr = freed(state)
      const range = tr.selection.$from.blockRange(tr.selection.$to)
      if (!range || !wrapRangeInList(tr, range, type)) return false
      dispatch?.(tr.scrollIntoView())
      return true
    }
    if (around(state, type)) return liftListItem(listItem)(state, dispatch)
    const $item = state.doc.resolve(item.before)
    dispatch?.(state.tr.setNodeMarkup($item.before(), type))
    return true
  }

/** At the start of an item, Backspace takes it out of the list; at the start of a heading, the heading becomes text. */
export const backspaceAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  if (around(state, listItem)) return $from.index(-1) === 0 && liftListItem(listItem)(state, dispatch)
  if ($from.parent.type !== schema.nodes.heading) return false
  dispatch?.(freed(state))
  return true
}

/** Enter on an empty item ends the list. */
export const leaveEmptyItem: Command = (state, dispatch) =>
  state.selection.$from.parent.content.size === 0 && liftListItem(listItem)(state, dispatch)
