import type { Command } from '@tiptap/pm/state'
import { nextNumber } from './numbering'
import { freed } from './pad-lists'
import { schema } from './pad-schema'
import { fromEditor } from './shape'

const { heading } = schema.nodes

/** Turning a paragraph into a heading numbers it, unless someone has; pressed again, it is a paragraph. */
export const toggleHeading =
  (level: 3 | 4): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    const tr = freed(state)
    if ($from.parent.type === heading && $from.parent.attrs.level === level) {
      dispatch?.(tr)
      return true
    }
    const { from, to } = tr.selection
    tr.setBlockType(from, to, heading, { level })
    if (!tr.docChanged) return false
    const before = fromEditor({ content: state.doc.toJSON().content.slice(0, $from.index(0)) }).blocks
    const number = nextNumber(before, $from.parent.textContent, level)
    if (number) tr.insertText(number, tr.selection.$from.start())
    dispatch?.(tr.scrollIntoView())
    return true
  }
