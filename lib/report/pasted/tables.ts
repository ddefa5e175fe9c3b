import type { NarrativeBlock, Paragraph } from '../narrative'
import { joinWrapped } from './lines'
import { withMarker } from './lists'
import { type Cell, type Grid, isGrid, type Notes, note, type Piece } from './pieces'
import { atMost, merged, paragraphFrom, type Run } from './runs'

const MOST_ROWS = 300
const MOST_COLUMNS = 50

/** Tables that only place things on a page, or are larger than a report may hold, give their text and nothing else. */
export const isLayout = ({ rows }: Grid): boolean =>
  rows.every(row => row.length < 2) || rows.length > MOST_ROWS || rows.some(row => row.length > MOST_COLUMNS)

/** A pasted table as a table of the narrative; undefined where nothing is written in it. */
export function tableBlock({ rows }: Grid, notes: Notes): NarrativeBlock | undefined {
  const lines = rows.map(row => row.map(cell => cellLines(cell.pieces, notes)))
  if (!lines.some(row => row.some(cell => cell.length > 0))) return undefined
  const heads = rows.some(row => row.some(cell => cell.head)) ? undefined : isBoldRow(lines[0] ?? []) && rows.length > 1
  return {
    type: 'table',
    content: rows.map((row, at) => ({
      type: 'tableRow',
      content: row.map((cell, place) =>
        cellNode(cell, cell.head || (at === 0 && heads === true), lines[at]?.[place] ?? []),
      ),
    })),
  }
}

function cellNode(cell: Cell, head: boolean, lines: readonly (readonly Run[])[]) {
  const plain = head ? lines.map(line => merged(line.map(run => ({ ...run, bold: false })))) : lines
  const content: Paragraph[] = plain.length > 0 ? atMost(plain).map(paragraphFrom) : [{ type: 'paragraph' }]
  const { colspan, rowspan } = cell
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
  return {
    type: head ? ('tableHeader' as const) : ('tableCell' as const),
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content,
  }
}

/** All that stands in a cell, as lines; a table inside it gives one line a row. */
export function cellLines(pieces: readonly Piece[], notes: Notes): Run[][] {
  return pieces.flatMap(piece => {
    if (isGrid(piece)) {
      note(notes, 'nested')
      return gridLines(piece, notes)
    }
    const { lines, joined } = joinWrapped(piece.lines)
    note(notes, 'joined', joined)
    return withMarker(piece.begins ? (piece.item?.marker.trim() ?? '') : '', lines)
  })
}

/** A table as lines, one a row, where a table cannot stand. */
export function gridLines({ rows }: Grid, notes: Notes): Run[][] {
  return rows.flatMap(row => {
    const cells = row.map(cell => cellLines(cell.pieces, notes)).filter(cell => cell.length > 0)
    if (cells.length < 2) return cells.flat()
    return [merged(cells.flatMap((cell, at) => [...(at > 0 ? [{ text: '　', bold: false }] : []), ...cell.flat()]))]
  })
}

function isBoldRow(row: readonly (readonly (readonly Run[])[])[]): boolean {
  const runs = row.flat(2)
  return runs.length > 0 && runs.every(run => run.bold)
}
