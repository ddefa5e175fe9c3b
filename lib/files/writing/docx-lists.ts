import type { NarrativeBlock } from '@/lib/report/narrative'
import { paragraph, runsOf } from './docx-paragraph'
import { WORD } from './docx-styles'
import { type Markup, markup } from './markup'

type List = Extract<NarrativeBlock, { type: 'bulletList' | 'orderedList' }>

/** The lists of a document: each numbered one counts from 1 by itself. */
export class Lists {
  #ordered = 0

  draw(list: List): Markup[] {
    const number = list.type === 'bulletList' ? 1 : 2 + this.#ordered++
    const marked = markup`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`
    return list.content.flatMap(({ content }) =>
      content.map((part, at) => paragraph('ListParagraph', runsOf(part.content), at === 0 ? marked : FURTHER)),
    )
  }

  get numbering(): Markup {
    const restarts = Array.from(
      { length: this.#ordered },
      (_, at) =>
        markup`<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    return markup`<w:numbering xmlns:w="${WORD}">${level(0, 'bullet', '•')}${level(1, 'decimal', '%1.')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${restarts}</w:numbering>`
  }
}

/** Further paragraphs of an item stand under it, without a number of their own. */
const FURTHER = markup`<w:ind w:left="1120" w:firstLineChars="0" w:firstLine="0"/>`

function level(id: number, kind: 'bullet' | 'decimal', text: string): Markup {
  return markup`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1120" w:hanging="480"/></w:pPr></w:lvl></w:abstractNum>`
}
