import { blockText, inlineText, type NarrativeBlock, type NarrativeDoc } from './narrative'

/** Up to a closing mark and the quotes and brackets that close behind it; a mark inside brackets ends nothing. */
const SENTENCE = /(?:[^。！？!?（(]|[（(][^（）()]*[）)]?)*(?:[。！？!?]+[”』」）)"]*|$)/g

/** A text cut into its sentences; joined they are the text again. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE)?.filter(Boolean) ?? []
}

/** A sentence of a narrative: a heading and a row of a table count as one. */
export interface NamedSentence {
  /** Its anchor on the report's page; rows of tables have none. */
  readonly id?: string
  readonly text: string
  /** The block that it stands in, from 1. */
  readonly block: number
  readonly heading: boolean
}

/** The blocks of a narrative that are shown: a blank one is not. */
export function shownBlocks(doc: NarrativeDoc): NarrativeBlock[] {
  return doc.content.filter(block => blockText(block).trim())
}

/** The name of a paragraph: the block, and within a list the item and its paragraph. Sentences add their number. */
export function paragraphName(anchor: string, block: number, item?: number, part = 1): string {
  return `${anchor}-p${block}${item === undefined ? '' : `i${item}${part > 1 ? `-${part}` : ''}`}`
}

/** The anchor of a sentence, such as 1-p2s3: the third sentence of its paragraph. */
export const sentenceName = (paragraph: string, sentence: number): string => `${paragraph}s${sentence}`

/** Every sentence of a section in reading order, named as the report's page anchors them. */
export function namedSentences(doc: NarrativeDoc, anchor: string): NamedSentence[] {
  let headings = 0
  return shownBlocks(doc).flatMap((node, at) =>
    node.type === 'heading'
      ? [{ id: `${anchor}-${++headings}`, text: inlineText(node.content), block: at + 1, heading: true }]
      : sentencesIn(node, anchor, at + 1),
  )
}

function sentencesIn(node: NarrativeBlock, anchor: string, block: number): NamedSentence[] {
  if (node.type === 'bulletList' || node.type === 'orderedList')
    return node.content.flatMap((item, n) =>
      item.content.flatMap((part, k) =>
        named(inlineText(part.content), paragraphName(anchor, block, n + 1, k + 1), block),
      ),
    )
  if (node.type !== 'table') return named(blockText(node), paragraphName(anchor, block), block)
  const rows = blockText(node).split('\n')
  return rows.map(text => ({ text: text.replaceAll('\t', ' '), block, heading: false }))
}

function named(text: string, paragraph: string, block: number): NamedSentence[] {
  return sentencesOf(text).map((one, at) => ({
    id: sentenceName(paragraph, at + 1),
    text: one,
    block,
    heading: false,
  }))
}
