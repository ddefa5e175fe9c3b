import * as z from 'zod/mini'
import { feeSentence, processingFee } from './processing-fee'

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  marks: z.optional(z.array(z.strictObject({ type: z.literal('bold') })).check(z.maxLength(1))),
  /** A live figure: the address of the cell whose value the text prints. See live-figure.ts. */
  figure: z.optional(z.string().check(z.maxLength(100), z.regex(/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*){1,5}$/))),
})
const inline = z.optional(z.array(text).check(z.maxLength(2_000)))
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline })
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: inline,
})
const item = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraph).check(z.minLength(1), z.maxLength(50)),
})
const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(item).check(z.minLength(1), z.maxLength(300)),
})
const span = z.int().check(z.minimum(1), z.maximum(50))
const tableCell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z.optional(z.strictObject({ colspan: z.optional(span), rowspan: z.optional(span) })),
  content: z.array(paragraph).check(z.minLength(1), z.maxLength(50)),
})
const tableRow = z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCell).check(z.maxLength(50)) })
const table = z.strictObject({
  type: z.literal('table'),
  content: z.array(tableRow).check(z.minLength(1), z.maxLength(300)),
})
const fee = z.strictObject({ type: z.literal('processingFee'), attrs: processingFee })

const block = z.union([paragraph, heading, list, table, fee])

/** The prose of a section: the only nodes that may be stored, in the shape that the editor speaks. */
export const narrativeDoc = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).check(z.maxLength(2_000)),
})

export type NarrativeDoc = z.infer<typeof narrativeDoc>
export type NarrativeBlock = z.infer<typeof block>
export type Inline = z.infer<typeof text>
export type Paragraph = z.infer<typeof paragraph>

export const emptyDoc: NarrativeDoc = { type: 'doc', content: [] }

/** Plain text: one blank line between paragraphs, list items and table rows on lines of their own. */
export function plainText(doc: NarrativeDoc): string {
  return doc.content.map(blockText).filter(Boolean).join('\n\n')
}

/** A narrative from plain text: blank lines part paragraphs; a short line that begins with （一） is a heading. */
export function fromPlainText(plain: string): NarrativeDoc {
  const parts = plain.split(/\n\s*\n/).map(part => part.trim())
  return {
    type: 'doc',
    content: parts.filter(Boolean).map(part => (readsAsHeading(part) ? headingOf(part) : paragraphOf(part))),
  }
}

/** A paragraph of plain text; an empty text is an empty paragraph. */
export function paragraphOf(plain: string): Paragraph {
  return plain ? { type: 'paragraph', content: [{ type: 'text', text: plain }] } : { type: 'paragraph' }
}

/** A heading inside a section: level 3 is （一）, level 4 is 1. */
export function headingOf(plain: string, level: 3 | 4 = 3): NarrativeBlock {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: plain }] }
}

/** How many characters a reader counts: spaces and line breaks are not counted. */
export function countCharacters(doc: NarrativeDoc): number {
  return [...plainText(doc).replace(/\s/g, '')].length
}

/** Whether a narrative holds nothing that a reader would see. */
export function isBlank(doc: NarrativeDoc): boolean {
  return countCharacters(doc) === 0
}

/** A block as plain text: items and rows on lines of their own, cells between tabs. */
export function blockText(node: NarrativeBlock): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(node.content)
    case 'bulletList':
    case 'orderedList':
      return node.content.map(one => one.content.map(part => inlineText(part.content)).join('\n')).join('\n')
    case 'table':
      return node.content.map(row => row.content.map(cellText).join('\t')).join('\n')
    case 'processingFee':
      return feeSentence(node.attrs)
  }
}

/** The text of a line without its marks. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(part => part.text).join('')
}

function cellText(cell: z.infer<typeof tableCell>): string {
  return cell.content.map(part => inlineText(part.content)).join(' ')
}

/** Whether a paragraph is a heading of official prose: short, begins with （一）, and no sentence. */
export function readsAsHeading(part: string): boolean {
  return (
    /^(（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))/.test(part) &&
    part.length <= 30 &&
    !/[。；：]/.test(part)
  )
}
