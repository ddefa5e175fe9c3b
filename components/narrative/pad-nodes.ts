import type { Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Heading } from '@tiptap/extension-heading'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'

/** The width is the library's own bookkeeping: tables here have none, and it is never stored. */
const spans = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null, rendered: false },
})

/** Exactly the nodes that may be stored, without a style attribute anywhere. */
export const padNodes = (placeholder: string): Extensions => [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [3, 4] }),
  Bold,
  BulletList,
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: 'paragraph+' }),
  ListKeymap,
  Table.extend({ renderHTML: () => ['table', ['tbody', 0]] }),
  TableRow,
  TableHeader.extend({ content: 'paragraph+', addAttributes: spans }),
  TableCell.extend({ content: 'paragraph+', addAttributes: spans }),
  UndoRedo,
  Gapcursor,
  Dropcursor.configure({ color: false, class: 'drop-place' }),
  Placeholder.configure({
    placeholder: ({ editor }) => (editor.isEmpty ? placeholder : ''),
    showOnlyCurrent: false,
  }),
]
