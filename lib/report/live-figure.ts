import { cellMap, figureAt } from './cells'
import { type Figures, showFigure } from './figure'
import type { Format } from './format'
import type { Inline, NarrativeBlock, NarrativeDoc, Paragraph } from './narrative'

/** What a live figure says while its cell is blank: a blank is no 0. */
export const UNFILLED = '（未填）'

/** What the prose prints for the cell at an address; undefined where the form has no such cell. */
export type Shown = (address: string) => string | undefined

/** What live figures print in a report of this format with these figures; totals are added up. */
export function shownIn(format: Format, figures: Figures): Shown {
  const cells = cellMap(format)
  return address => (cells.has(address) ? showFigure(figureAt(format, figures, address)) || UNFILLED : undefined)
}

/** The same from figures that hold every cell of the form, totals included. */
export function shownFrom(figures: Figures): Shown {
  return address => (address in figures ? showFigure(figures[address]) || UNFILLED : undefined)
}

/**
 * The prose with every live figure printing what its cell holds now; one whose cell the form does not have becomes
 * plain text. A prose without any comes back as it is.
 */
export function followFigures(doc: NarrativeDoc, shown: Shown): NarrativeDoc {
  const content = followBlocks(doc.content, shown)
  return content === doc.content ? doc : { ...doc, content }
}

/** The same for some blocks; without a live figure they come back as they are. */
export function followBlocks(blocks: NarrativeBlock[], shown: Shown): NarrativeBlock[] {
  return blocks.some(hasLiveFigure) ? blocks.map(block => followed(block, shown)) : blocks
}

/** The addresses that a block follows, in the order of its text. */
export function liveFiguresOf(block: NarrativeBlock): string[] {
  return inlinesOf(block).flatMap(part => part.figure ?? [])
}

function hasLiveFigure(block: NarrativeBlock): boolean {
  return inlinesOf(block).some(part => part.figure !== undefined)
}

function inlinesOf(block: NarrativeBlock): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ?? []
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => item.content.flatMap(part => part.content ?? []))
    case 'table':
      return block.content.flatMap(row => row.content.flatMap(cell => cell.content.flatMap(part => part.content ?? [])))
    case 'processingFee':
      return []
  }
}

function followed(block: NarrativeBlock, shown: Shown): NarrativeBlock {
  const line = (part: Paragraph): Paragraph => ({ ...part, ...inlineOf(part.content, shown) })
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, ...inlineOf(block.content, shown) }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(item => ({ ...item, content: item.content.map(line) })) }
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(cell => ({ ...cell, content: cell.content.map(line) })),
        })),
      }
    case 'processingFee':
      return block
  }
}

function inlineOf(content: Inline[] | undefined, shown: Shown): { content?: Inline[] } {
  if (!content) return {}
  return { content: content.map(part => (part.figure === undefined ? part : live(part, part.figure, shown))) }
}

function live({ figure: _, ...plain }: Inline, figure: string, shown: Shown): Inline {
  const text = shown(figure)
  return text === undefined ? plain : { ...plain, text, figure }
}
