import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { splitListItem } from '@tiptap/pm/schema-list'
import { type Command, Plugin } from '@tiptap/pm/state'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Shown } from '@/lib/report/live-figure'
import { liveFigures } from './pad-figures'
import { type Underline, underlines } from './pad-findings'
import { toggleHeading } from './pad-headings'
import { backspaceAtStart, leaveEmptyItem } from './pad-lists'
import { schema } from './pad-schema'
import { deleteWholeTable, nextCell } from './pad-tables'

const { listItem } = schema.nodes
const { Enter, Backspace, Delete } = baseKeymap as Record<'Enter' | 'Backspace' | 'Delete', Command>
const newLine = chainCommands(splitListItem(listItem), leaveEmptyItem, Enter)

const keys: Record<string, Command> = {
  Enter: newLine,
  'Shift-Enter': newLine,
  'Mod-Enter': newLine,
  Backspace: chainCommands(deleteWholeTable, backspaceAtStart, Backspace),
  Delete: chainCommands(deleteWholeTable, Delete),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(schema.marks.bold),
  'Mod-Alt-3': toggleHeading(3),
  'Mod-Alt-4': toggleHeading(4),
  Tab: nextCell,
  'Shift-Tab': goToNextCell(-1),
}

interface Outside {
  readonly placeholder: string
  readonly passages: readonly Underline[]
  readonly shown: () => Shown
  readonly onAsk: () => void
}

export const padPlugins = ({ placeholder, passages, shown, onAsk }: Outside): Plugin[] => [
  liveFigures(shown, onAsk),
  keymap(keys),
  keymap(baseKeymap),
  tableEditing(),
  history(),
  gapCursor(),
  dropCursor({ color: false, class: 'drop-place' }),
  hintWhenEmpty(placeholder),
  underlines(passages),
]

/** The only line of an empty text says what it is for. */
const hintWhenEmpty = (placeholder: string): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const only = doc.childCount === 1 && doc.firstChild?.isTextblock && doc.firstChild.content.size === 0
        if (!only) return null
        const hint = Decoration.node(0, doc.content.size, { class: 'is-empty', 'data-placeholder': placeholder })
        return DecorationSet.create(doc, [hint])
      },
    },
  })
