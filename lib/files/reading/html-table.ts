import type { Hides } from './html-hidden'
import { attributeOf, childrenOf, isUnseen, type Node, partOf, stylesOf, tagOf, textIn } from './html-node'
import { type Grid, layCells } from './material'

interface Read {
  readonly grid: Grid
  readonly cells: readonly Node[]
  /** Whether the table holds tables of more than one cell: then it is no table of data. */
  readonly isLayout: boolean
  readonly captions: readonly Node[]
  readonly pictures: number
}

/** A table of a page as a grid, with its captions, the tables inside it, and a count of pictures. */
export function htmlTable(table: Node, hides: Hides): Read {
  const rows: Node[] = []
  const captions: Node[] = []
  const look = (node: Node) => {
    for (const child of childrenOf(node)) {
      const tag = tagOf(child)
      if (isUnseen(tag, stylesOf(child), child)) continue
      if (tag === 'caption') captions.push(child)
      else if (partOf(child) === 'row') rows.push(child)
      else if (partOf(child) !== 'table') look(child)
    }
  }
  look(table)
  const cellsOf = (row: Node) =>
    childrenOf(row).filter(cell => partOf(cell) === 'cell' && !isUnseen(tagOf(cell), stylesOf(cell), cell))
  const cells = rows.flatMap(cellsOf)
  const inner = cells.map(tablesIn)
  const grid = layCells(
    rows.map((row, at) =>
      cellsOf(row).map(cell => ({
        text: cellText(cell),
        ...(hides(cell) && { hidden: true }),
        colSpan: spanOf(cell, 'colspan', 1),
        rowSpan: Math.min(spanOf(cell, 'rowspan', rows.length - at), rows.length - at),
      })),
    ),
  )
  return {
    grid,
    cells,
    isLayout: inner.some(tables => tables.some(one => cellCount(one) > 1)) || rows.length * cells.length === 1,
    captions,
    pictures: cells.reduce((sum, cell) => sum + imagesIn(cell), 0),
  }
}

/** `rowspan="0"` reaches to the end of the table. */
function spanOf(cell: Node, name: string, zero: number): number {
  const span = Number.parseInt(attributeOf(cell, name), 10)
  return span === 0 ? zero : span > 0 ? span : 1
}

const BLOCKS = /^(?:p|div|li|tr|h[1-6]|table|ul|ol|dd|dt)$/

/** A cell's text, its blocks on lines of their own. */
function cellText(cell: Node): string {
  let text = ''
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n'
  }
  const walk = (node: Node) => {
    for (const child of childrenOf(node)) {
      const tag = tagOf(child)
      if (tag === '#text' || tag === 'sup' || tag === 'sub') text += textIn(child).replace(/[ \t\r\n]+/g, ' ')
      else if (tag === 'br') text += '\n'
      else if (tag === 'input' && /^(?:|text|number)$/i.test(attributeOf(child, 'type')))
        text += attributeOf(child, 'value')
      else if (!tag.startsWith('#') && !isUnseen(tag, stylesOf(child), child)) {
        const block = BLOCKS.test(tag)
        if (block) breakLine()
        walk(child)
        if (block) breakLine()
      }
    }
  }
  walk(cell)
  return text.trim()
}

function tablesIn(node: Node): Node[] {
  return childrenOf(node).flatMap(child => (partOf(child) === 'table' ? [child] : tablesIn(child)))
}

function cellCount(node: Node): number {
  return childrenOf(node).reduce(
    (sum, child) => sum + (partOf(child) === 'cell' ? 1 : partOf(child) === 'table' ? 0 : cellCount(child)),
    0,
  )
}

function imagesIn(node: Node): number {
  return childrenOf(node).reduce((sum, child) => sum + (tagOf(child) === 'img' ? 1 : imagesIn(child)), 0)
}
