import { type DOMOutputSpec, type Node, type NodeSpec, Schema } from '@tiptap/pm/model'

/** A cell holds paragraphs. `colwidth` is the table library's own bookkeeping: it is never drawn and never stored. */
const cell = (tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'paragraph+',
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
  tableRole,
  isolating: true,
  parseDOM: [
    {
      tag,
      getAttrs: found => {
        const { colSpan, rowSpan } = found as HTMLTableCellElement
        return { colspan: colSpan, rowspan: rowSpan }
      },
    },
  ],
  toDOM: ({ attrs: { colspan, rowspan } }: Node): DOMOutputSpec => [tag, { colspan, rowspan }, 0],
})

const list = (tag: 'ul' | 'ol'): NodeSpec => ({
  group: 'block',
  content: 'listItem+',
  parseDOM: [{ tag }],
  toDOM: () => [tag, 0],
})

/** A number that follows a cell of the tables: one sign, whatever it prints. */
const figure: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { address: {}, text: {} },
  leafText: ({ attrs }) => attrs.text,
  parseDOM: [
    {
      tag: 'span[data-figure]',
      getAttrs: ({ dataset, textContent }) => ({ address: dataset.figure, text: textContent }),
    },
  ],
  toDOM: ({ attrs: { address, text } }): DOMOutputSpec => [
    'span',
    { class: 'live-figure', 'data-figure': address },
    text,
  ],
}

/** Exactly what may be stored, and not a style attribute anywhere. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: '(text | figure)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    figure,
    heading: {
      group: 'block',
      content: '(text | figure)*',
      defining: true,
      attrs: { level: { default: 3 } },
      parseDOM: [
        { tag: 'h3', attrs: { level: 3 } },
        { tag: 'h4', attrs: { level: 4 } },
      ],
      toDOM: node => [node.attrs.level === 4 ? 'h4' : 'h3', 0],
    },
    bulletList: list('ul'),
    orderedList: list('ol'),
    listItem: { content: 'paragraph+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    table: {
      group: 'block',
      content: 'tableRow+',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    tableRow: {
      content: '(tableCell | tableHeader)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    tableHeader: cell('th', 'header_cell'),
    tableCell: cell('td', 'cell'),
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
})
