import type { Inline } from '@/lib/report/narrative'
import type { Style } from './docx-styles'
import { type Markup, markup } from './markup'

/** A paragraph in a style; `own` are properties of its own, in the order of the schema. */
export function paragraph(style: Style, runs: readonly Markup[], own?: Markup): Markup {
  const named = style !== 'Normal' && markup`<w:pStyle w:val="${style}"/>`
  return markup`<w:p><w:pPr>${named}${own}</w:pPr>${runs}</w:p>`
}

/** The runs of a narrative's text; undefined is an empty paragraph. */
export function runsOf(content: readonly Inline[] | undefined): Markup[] {
  return (content ?? []).map(({ text, marks }) => run(text, marks && marks.length > 0))
}

/** A run of text; its line ends and tabs are kept. */
export function run(text: string, bold?: boolean): Markup {
  const weight = bold && markup`<w:rPr><w:b/><w:bCs/></w:rPr>`
  return markup`<w:r>${weight}${text.split(/([\n\t])/).map(piece)}</w:r>`
}

export const lineBreak = markup`<w:r><w:br/></w:r>`

function piece(text: string): Markup | undefined {
  if (text === '') return undefined
  if (text === '\n') return markup`<w:br/>`
  if (text === '\t') return markup`<w:tab/>`
  return markup`<w:t xml:space="preserve">${text}</w:t>`
}
