import { isKnown, showFigure } from '@/lib/report/figure'
import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import { rowsOf, textOf } from './table-shape'
import { cellName, columnName, type SheetCell, type Value } from './xlsx-sheet'
import type { Look } from './xlsx-styles'

export interface Spot {
  readonly row: number
  readonly column: number
}

/** A statistical table laid into a sheet. */
export interface PlacedGrid {
  readonly cells: readonly SheetCell[]
  readonly heights: Readonly<Record<number, number>>
  /** Where each figure stands, by address. */
  readonly spots: ReadonlyMap<string, Spot>
  /** The first and the last row of heads, where they head the whole table. */
  readonly heads?: readonly [number, number]
  /** The first row below the table. */
  readonly end: number
}

/** How a figure's cell looks and what it holds, by where the other figures stand. */
export type Drawing = (cell: GridCell, spots: ReadonlyMap<string, Spot>) => { look: Look; value?: Value | undefined }

/** Lays a table into a sheet from a row on, as the form draws it. */
export function placeGrid(grid: GridBlock, from: number, draw: Drawing): PlacedGrid {
  const rows = rowsOf(grid)
  const spots = new Map(
    rows.flatMap(({ cells }, line) =>
      cells.flatMap(({ cell, column }) => (cell ? [[cell.address, { row: from + line, column }] as const] : [])),
    ),
  )
  const cells = rows.flatMap((row, line) =>
    row.cells.map((one): SheetCell => {
      const place = { row: from + line, column: one.column, down: one.rowSpan, across: one.colSpan }
      if (one.cell) return { ...place, ...draw(one, spots) }
      const align = one.scope === 'row' ? 'left' : 'center'
      const ground = row.head ? { ground: 'head' as const } : {}
      return { ...place, value: { text: textOf(one) }, look: { framed: true, align, size: SIZE, ...ground } }
    }),
  )
  const heights = Object.fromEntries(rows.map(({ cells: across }, line) => [from + line, heightOf(across, grid)]))
  const [only] = grid.parts.length === 1 ? grid.parts : []
  return {
    cells,
    heights,
    spots,
    ...(only && { heads: [from, from + only.head.length - 1] as const }),
    end: from + rows.length,
  }
}

export const SIZE = 9
const LINE = 13.5

/** Enough room for the longest label of a row that does not reach down; merged cells never grow by themselves. */
function heightOf(cells: readonly GridCell[], grid: GridBlock): number {
  const widths = columnWidths(grid)
  const lines = cells
    .filter(({ rowSpan }) => rowSpan === 1)
    .map(cell => {
      const width = widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, one) => sum + one, 0)
      return Math.ceil((textOf(cell).length * 2) / Math.max(1, width - 1))
    })
  return Math.max(1.4, ...lines) * LINE
}

/** In characters of Latin type; a Chinese one takes two. */
export function columnWidths({ labelColumns, valueColumns }: GridBlock): number[] {
  const labels = [[], [24], [14, 34], [9, 14, 38]][labelColumns] ?? Array.from({ length: labelColumns }, () => 20)
  const value = valueColumns <= 4 ? 20 : valueColumns <= 8 ? 11 : 9
  return [...labels, ...Array.from({ length: valueColumns }, () => value)]
}

/** A figure as a sheet holds it: a number stays one, down to its last decimal; a blank is empty. */
export function figureValue({ figure = null }: GridCell): Value | undefined {
  if (figure === null) return undefined
  return isKnown(figure) && fits(figure) ? { digits: String(figure) } : { text: showFigure(figure) }
}

/** Workbooks count with about fifteen digits: a number that would lose some stays text. */
function fits(figure: number | string): boolean {
  return String(Number(figure)) === String(figure)
}

/** A total that is blank while one of its parts is not a number, as the portal adds up. */
export function totalValue({ cell, figure = null }: GridCell, spots: ReadonlyMap<string, Spot>): Value | undefined {
  const parts = cell?.sums?.[0]?.parts.flatMap(address => spots.get(address) ?? [])
  if (!parts) return undefined
  const ranges = rangesOf(parts).join(',')
  const gives = isKnown(figure) ? String(figure) : null
  return { formula: `IF(COUNT(${ranges})=${parts.length},SUM(${ranges}),"")`, gives }
}

/** Spots that touch in a row or a column, as ranges. */
function rangesOf(spots: readonly Spot[]): string[] {
  const runs: { first: Spot; last: Spot }[] = []
  for (const spot of spots) {
    const run = runs.at(-1)
    if (run && touches(run.first, run.last, spot)) run.last = spot
    else runs.push({ first: spot, last: spot })
  }
  return runs.map(({ first, last }) =>
    first === last
      ? cellName(first.row, first.column)
      : `${columnName(first.column)}${first.row + 1}:${columnName(last.column)}${last.row + 1}`,
  )
}

function touches(first: Spot, last: Spot, next: Spot): boolean {
  const down = next.column === last.column && next.row === last.row + 1 && first.column === last.column
  const across = next.row === last.row && next.column === last.column + 1 && first.row === last.row
  return down || across
}

/** How many decimal places a figure was written with, so that the sheet shows as many. */
export function placesOf({ figure = null }: GridCell): number {
  return isKnown(figure) ? (String(figure).split('.')[1]?.length ?? 0) : 0
}
