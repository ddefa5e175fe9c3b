import {
  attribute,
  childrenOf,
  hasLooks,
  isBlock,
  isDeleted,
  isElement,
  isPicture,
  isRemark,
  isText,
  isUnseen,
  type MarkupNode,
  stylesOf,
  tagOf,
} from './markup'
import { type Cell, type Notes, note, type Piece } from './pieces'
import { enter, type Place, start } from './place'
import type { Run } from './runs'

/** Walks pasted markup once and keeps what a report can hold: lines of text, items, tables. */
export function collect(root: MarkupNode, notes: Notes): Piece[] {
  const pieces: Piece[] = []
  let lines: Run[][] = [[]]

  const flush = ({ heading, item }: Place) => {
    if (lines.some(line => line.some(run => run.text.trim()))) {
      pieces.push({ lines, heading, item, begins: item && !item.started })
      if (item) item.started = true
    }
    lines = [[]]
  }
  const put = (text: string, { bold, preformatted }: Place) => {
    const [first = '', ...more] = preformatted ? text.split(/\r?\n/) : [text]
    lines.at(-1)?.push({ text: first, bold })
    for (const line of more) lines.push([{ text: line, bold }])
  }

  const walk = (node: MarkupNode, place: Place) => {
    if (isText(node)) return put(node.nodeValue ?? '', place)
    if (!isElement(node)) return
    const tag = tagOf(node)
    const styles = stylesOf(node)
    if (isUnseen(tag, styles)) return
    if (isPicture(tag)) return note(notes, 'pictures')
    if (isRemark(node, styles)) return note(notes, 'remarks')
    if (isDeleted(tag, node)) return note(notes, 'deleted')
    if (hasLooks(tag, styles)) note(notes, 'looks')
    if (tag === 'a' && /^[a-z]+:/i.test(attribute(node, 'href'))) note(notes, 'links')
    if (tag === 'br') return void lines.push([])
    if (tag === 'sup' || tag === 'sub') return put(raised(tag, plainOf(node)), place)
    if (place.item && styles.get('mso-list') === 'ignore') {
      place.item.marker += plainOf(node)
      return
    }
    if (tag === 'table') {
      flush(place)
      return void pieces.push(...tableOf(node, notes))
    }
    const inner = enter(tag, node, styles, place)
    if (isBlock(tag)) flush(place)
    for (const child of childrenOf(node)) walk(child, inner)
    if (isBlock(tag)) flush(inner)
  }

  for (const child of childrenOf(root)) walk(child, start)
  flush(start)
  return pieces
}

function tableOf(table: MarkupNode, notes: Notes): Piece[] {
  const captions: Piece[] = []
  const rows: Cell[][] = []
  const look = (node: MarkupNode, inHead: boolean) => {
    for (const child of childrenOf(node).filter(isElement)) {
      const tag = tagOf(child)
      if (tag === 'caption') captions.push(...collect(child, notes))
      else if (tag === 'tr') rows.push(cellsOf(child, inHead, notes))
      else look(child, inHead || tag === 'thead')
    }
  }
  look(table, false)
  return [...captions, { rows }]
}

function cellsOf(row: MarkupNode, inHead: boolean, notes: Notes): Cell[] {
  const cells = childrenOf(row).filter(child => isElement(child) && /^t[dh]$/.test(tagOf(child)))
  return cells.map(cell => ({
    head: inHead || tagOf(cell) === 'th',
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    pieces: collect(cell, notes),
  }))
}

function spanOf(cell: MarkupNode, name: string): number {
  return Math.min(50, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1))
}

function plainOf(node: MarkupNode): string {
  return isText(node) ? (node.nodeValue ?? '') : childrenOf(node).map(plainOf).join('')
}

/** m² keeps its meaning where only plain text may stand. */
function raised(tag: 'sup' | 'sub', text: string): string {
  const digits = tag === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉'
  const number = text.trim()
  return /^\d{1,2}$/.test(number) ? number.replace(/\d/g, digit => digits[Number(digit)] ?? digit) : text
}
