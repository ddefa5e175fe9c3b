import { toggleMark } from '@tiptap/pm/commands'
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { AllSelection, type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  toggleHeader,
} from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import type { PadDeed, PadState, PlainDeed } from './pad-deed'
import { figureAtCursor } from './pad-figures'
import { toggleHeading } from './pad-headings'
import { around, freed, toggleList } from './pad-lists'
import { schema } from './pad-schema'
import { insertTable } from './pad-tables'

const { heading, bulletList, orderedList, listItem, table, tableHeader } = schema.nodes
const { bold } = schema.marks

const commands: Record<PlainDeed, Command> = {
  undo,
  redo,
  paragraph: (state, dispatch) => {
    dispatch?.(freed(state))
    return true
  },
  heading3: toggleHeading(3),
  heading4: toggleHeading(4),
  bold: toggleMark(bold),
  bulletList: toggleList(bulletList),
  orderedList: toggleList(orderedList),
  table: insertTable,
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  headRow: toggleHeader('row'),
  dropRow: deleteRow,
  dropColumn: deleteColumn,
  dropTable: deleteTable,
}

export function doDeed(view: EditorView, deed: PlainDeed): void {
  view.focus()
  const { doc, selection, tr } = view.state
  // With all selected the selection stands on no block; the deeds work on blocks.
  if (selection instanceof AllSelection)
    view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size))))
  commands[deed](view.state, view.dispatch, view)
}

export function padState(state: EditorState): PadState {
  const level = around(state, heading)?.node.attrs.level
  const grid = around(state, table)?.node
  const inList = around(state, listItem) !== undefined
  const on: Partial<Record<PadDeed, boolean>> = {
    paragraph: !level && !grid && !inList,
    heading3: level === 3,
    heading4: level === 4,
    bold: isBold(state),
    bulletList: around(state, bulletList) !== undefined,
    orderedList: around(state, orderedList) !== undefined,
    headRow: grid?.firstChild?.firstChild?.type === tableHeader,
  }
  const inTable = grid !== undefined
  const barred: Partial<Record<PadDeed, boolean>> = {
    undo: undoDepth(state) === 0,
    redo: redoDepth(state) === 0,
    table: inTable || inList,
    ...(inTable && { paragraph: true, heading3: true, heading4: true, bulletList: true, orderedList: true }),
  }
  const figure = figureAtCursor(state.selection)
  return { on: namesOf(on), barred: namesOf(barred), inTable, ...(figure && { figure }) }
}

function isBold({ doc, selection: { $from, from, to, empty }, storedMarks }: EditorState): boolean {
  if (empty) return bold.isInSet(storedMarks ?? $from.marks()) !== undefined
  return doc.rangeHasMark(from, to, bold)
}

function namesOf(facts: Partial<Record<PadDeed, boolean>>): ReadonlySet<PadDeed> {
  return new Set((Object.keys(facts) as PadDeed[]).filter(deed => facts[deed]))
}
