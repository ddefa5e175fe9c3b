import { layCells, type Paragraph, type Piece } from './material'
import type { Drawn } from './pdf-rulings'
import { type Ruled, type RuledCell, ruledTables } from './pdf-table'
import { type Line, linesOf, roomOf, type Word } from './pdf-words'
import { raised } from './raised'

interface Placed {
  readonly y: number
  readonly piece: Piece
}

/** What stands on a page, from top to bottom: ruled tables as tables, all else as lines of text. */
export function pagePieces(words: readonly Word[], drawn: Drawn, page: { width: number; height: number }): Piece[] {
  const tables = ruledTables(drawn.across, drawn.down)
  const inside = new Map<Ruled, Map<RuledCell, Word[]>>(tables.map(table => [table, new Map()]))
  const outside: Word[] = []
  for (const word of words) {
    const table = tables.find(one => holds(one, word))
    const cells = table && inside.get(table)
    if (table && cells) for (const part of partsOf(table, word)) put(cells, part)
    else outside.push(word)
  }
  const placed: Placed[] = [
    ...tables.flatMap((table): Placed[] => {
      const cells = inside.get(table)
      return cells && cells.size > 0 ? [{ y: table.ys[0] ?? 0, piece: gridOf(table, cells) }] : []
    }),
    ...textLines(outside, page.height),
    ...drawn.pictures.map(({ y }): Placed => ({ y, piece: { kind: 'picture' } })),
  ]
  return placed.sort((a, b) => a.y - b.y).map(({ piece }) => piece)
}

function holds({ xs, ys }: Ruled, word: Word): boolean {
  const x = word.x + word.width / 2
  const y = word.y - word.height * 0.3
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0)
}

interface Part {
  readonly cell: RuledCell
  readonly word: Word
}

/** A word that runs over several cells is cut where the lines are. */
function partsOf(table: Ruled, word: Word): Part[] {
  const letters = [...word.text]
  const room = letters.reduce((sum, letter) => sum + roomOf(letter), 0)
  const parts: Part[] = []
  let x = word.x
  for (const letter of letters) {
    const width = (word.width * roomOf(letter)) / room
    const cell = cellUnder(table, x + width / 2, word.y - word.height * 0.3)
    const last = parts.at(-1)
    if (cell && last?.cell === cell)
      parts[parts.length - 1] = {
        cell,
        word: { ...last.word, text: last.word.text + letter, width: x + width - last.word.x },
      }
    else if (cell) parts.push({ cell, word: { ...word, text: letter, x, width } })
    x += width
  }
  const own = parts.filter(part => part.word.text.trim())
  const [first, second] = own
  const leaks = own.some(part => part.word.text.trim().length <= 1) && !/\s/.test(word.text) && first && second
  return leaks ? [whole(table, word, first)] : own
}

/** Letters are not as wide as was reckoned: a word without spaces stands in one cell. */
function whole(table: Ruled, word: Word, first: Part): Part {
  const cell = cellUnder(table, word.x + word.width / 2, word.y - word.height * 0.3) ?? first.cell
  return { cell, word }
}

function cellUnder({ xs, ys, cellAt }: Ruled, x: number, y: number): RuledCell | undefined {
  const column = xs.findIndex((left, at) => x >= left && x < (xs[at + 1] ?? Number.NEGATIVE_INFINITY))
  const row = ys.findIndex((top, at) => y >= top && y < (ys[at + 1] ?? Number.NEGATIVE_INFINITY))
  return cellAt[row]?.[column]
}

function put(cells: Map<RuledCell, Word[]>, { cell, word }: Part): void {
  const found = cells.get(cell)
  if (found) found.push(word)
  else cells.set(cell, [word])
}

function gridOf(table: Ruled, words: ReadonlyMap<RuledCell, readonly Word[]>): Piece {
  const rows = table.cellAt.map((_, row) =>
    table.cells
      .filter(cell => cell.top === row && (words.has(cell) || !isGap(table, cell)))
      .sort((a, b) => a.left - b.left)
      .map(cell => ({
        text: cellText(words.get(cell) ?? [], { left: table.xs[cell.left] ?? 0, right: table.xs[cell.right + 1] ?? 0 }),
        column: cell.left,
        colSpan: cell.right - cell.left + 1,
        rowSpan: cell.bottom - cell.top + 1,
      })),
  )
  return layCells(rows.filter(row => row.length > 0))
}

/** Tables whose cells have a frame each leave gaps between them that are no cells. */
const GAP = 5

function isGap({ xs, ys }: Ruled, { left, right, top, bottom }: RuledCell): boolean {
  const wide = (xs[right + 1] ?? 0) - (xs[left] ?? 0)
  const high = (ys[bottom + 1] ?? 0) - (ys[top] ?? 0)
  return wide < GAP || high < GAP
}

/** Small digits set higher than the others are the number of a note. */
function cellText(words: readonly Word[], room: Room): string {
  const tallest = Math.max(...words.map(word => word.height))
  const lines = linesOf(
    words.map(word =>
      /^\d+$/.test(word.text) &&
      word.height < tallest * 0.72 &&
      words.some(one => one.height === tallest && /\d/.test(one.text))
        ? { ...word, text: raised(word.text, true) }
        : word,
    ),
  )
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1]
    return above ? `${text}${goesOn(above, line, room) ? '' : '\n'}${line.text}` : line.text
  }, '')
}

interface Room {
  readonly left: number
  readonly right: number
}

/** Margins inside a cell are no wider than this. */
const MARGIN = 6

/** Whether a number goes on in the next line only because its cell is full. */
function goesOn({ text, x, end, y, height }: Line, next: Line, { left, right }: Room): boolean {
  if (!/^\d{2,}$/.test(text) || !/^\d+$/.test(next.text) || next.text.length > text.length) return false
  if (next.y - y > height * 2) return false
  const digit = (end - x) / text.length
  const margin = Math.min(MARGIN, Math.max(0.5, Math.min(x - left, right - end)))
  return end - x + digit > right - left - 2 * margin
}

const PAGE_NUMBER = /^[-—–－·\s]*\d{1,3}[-—–－·\s]*$/

/** Lines outside tables; page numbers in the margins are dropped, and an indented line begins a paragraph. */
function textLines(words: readonly Word[], height: number): Placed[] {
  const lines = linesOf(words).filter(
    ({ text, y }) => !(PAGE_NUMBER.test(text) && (y < height * 0.09 || y > height * 0.91)),
  )
  const left = Math.min(...lines.map(line => line.x))
  return lines.map(({ text, x, y, height: size }): Placed => {
    const piece: Paragraph = { kind: 'paragraph', text, ...(x > left + size * 1.2 && { gap: true }) }
    return { y: y - size, piece }
  })
}
