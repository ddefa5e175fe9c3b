import type { Node, NodeType } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { addRow, CellSelection, deleteTable, goToNextCell, isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'
import { schema } from './pad-schema'

const { table, tableRow, tableHeader, tableCell, paragraph } = schema.nodes

/** A small table with a row of heads, and a line to go on below it. */
export const insertTable: Command = (state, dispatch) => {
  const node = table.create(null, [rowOf(tableHeader), rowOf(tableCell), rowOf(tableCell)])
  const tr = state.tr.replaceSelectionWith(node)
  let start = -1
  tr.doc.forEach((child, offset) => {
    if (child === node) start = offset
  })
  if (start < 0) return false
  const end = start + node.nodeSize
  if (end === tr.doc.content.size) tr.insert(end, paragraph.create())
  tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1)))
  dispatch?.(tr.scrollIntoView())
  return true
}

/** Tab goes from cell to cell, and after the last one into a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  const rect = selectedRect(state)
  const tr = addRow(state.tr, rect, rect.bottom)
  const grown = tr.doc.nodeAt(rect.tableStart - 1)
  if (!grown) return false
  const first = rect.tableStart + TableMap.get(grown).positionAt(rect.bottom, 0, grown)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(first))).scrollIntoView())
  view?.focus()
  return true
}

/** With every cell selected, Backspace and Delete take the table away, not only its text. */
export const deleteWholeTable: Command = (state, dispatch) => {
  const { selection } = state
  const all = selection instanceof CellSelection && selection.isRowSelection() && selection.isColSelection()
  return all && deleteTable(state, dispatch)
}

function rowOf(type: NodeType): Node {
  return tableRow.create(
    null,
    Array.from({ length: 3 }, () => type.create(null, paragraph.create())),
  )
}
