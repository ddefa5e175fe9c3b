import type { Cell } from './cells'
import { type DrawnCell, type DrawnRow, drawGrid } from './drawing'
import { type Figure, type Figures, showFigure } from './figure'
import type { Format, GridKey, GridSection } from './format'

/** A statistical table. A part is a block of the notice's table: its own heads above its own rows. */
export interface GridBlock {
  readonly kind: 'grid'
  readonly section: GridKey
  readonly id: string
  readonly caption: string
  /** The units of the figures, in the order they first appear. */
  readonly units: readonly string[]
  readonly labelColumns: number
  readonly valueColumns: number
  readonly parts: readonly GridPart[]
}

export interface GridPart {
  readonly head: readonly GridRow[]
  readonly body: readonly GridRow[]
}

export interface GridRow {
  /** Rows of figures only: the row's address, or the section's key with a number where a row has none. */
  readonly id?: string
  readonly cells: readonly GridCell[]
}

/** A printed cell: a head with a scope, a corner without one, or a figure with its cell. */
export interface GridCell {
  readonly text: string
  /** The column of the whole table, labels included, that the cell begins in; from 0. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  /** Heads: a short name that figures refer to. Figures: their address. */
  readonly id?: string
  readonly scope?: NonNullable<DrawnCell['scope']>
  readonly printedRule?: string
  readonly cell?: Cell
  readonly figure?: Figure
  /** Figures: the names of all heads that speak for them, the row's first, outer before inner. */
  readonly heads?: readonly string[]
}

/** Lays a section's table out; `figures` holds its totals, `newName` names a head within the report. */
export function layOutGrid(format: Format, section: GridSection, figures: Figures, newName: () => string): GridBlock {
  const { rows, labelColumns, valueColumns } = drawGrid(format, section)
  const parts = partsOf(rows).map(part => layOutPart(section.key, part, figures, newName))
  const units = new Set(rows.flatMap(row => row.cells.flatMap(({ cell }) => cell?.unit ?? [])))
  return {
    kind: 'grid',
    section: section.key,
    id: `${section.key}-table`,
    caption: section.title,
    units: [...units],
    labelColumns,
    valueColumns,
    parts,
  }
}

/** A part begins where heads follow figures. */
function partsOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const parts: DrawnRow[][] = []
  rows.forEach((row, at) => {
    if (row.part === 'head' && rows[at - 1]?.part !== 'head') parts.push([])
    parts.at(-1)?.push(row)
  })
  return parts
}

/** Heads that stand over each column, and beside each line, of the part: figures are spoken for by both. */
interface Standing {
  readonly above: string[][]
  readonly beside: string[][]
}

function layOutPart(section: GridKey, rows: readonly DrawnRow[], figures: Figures, newName: () => string): GridPart {
  const columns = columnsOf(rows)
  const standing: Standing = { above: [], beside: [] }
  const laid = rows.map((row, line) =>
    row.cells.map((drawn, at): GridCell => {
      const column = columns[line]?.[at] ?? 0
      if (drawn.cell) return figureCell(drawn, drawn.cell, figures, column, line, standing)
      const head = headCell(drawn, column, newName)
      if (head.id && row.part === 'head') stand(standing.above, head.id, column, head.colSpan)
      if (head.id && row.part === 'body') stand(standing.beside, head.id, line, head.rowSpan)
      return head
    }),
  )
  const heads = rows.filter(({ part }) => part === 'head').length
  return {
    head: laid.slice(0, heads).map(cells => ({ cells })),
    body: laid.slice(heads).map((cells, at) => ({ id: rowOf(cells) || `${section}-${at + 1}`, cells })),
  }
}

/** The column that each printed cell begins in, past the cells that reach down from rows above. */
function columnsOf(rows: readonly DrawnRow[]): number[][] {
  const takenUntil: number[] = []
  return rows.map((row, line) => {
    let column = 0
    return row.cells.map(({ colSpan, rowSpan }) => {
      while ((takenUntil[column] ?? 0) > line) column++
      const start = column
      for (; column < start + colSpan; column++) takenUntil[column] = line + rowSpan
      return start
    })
  })
}

function stand(places: string[][], name: string, from: number, span: number): void {
  for (let at = from; at < from + span; at++) places[at] = [...(places[at] ?? []), name]
}

function figureCell(
  { colSpan, rowSpan }: DrawnCell,
  cell: Cell,
  figures: Figures,
  column: number,
  line: number,
  { above, beside }: Standing,
): GridCell {
  const figure = figures[cell.address] ?? null
  const heads = [...(beside[line] ?? []), ...(above[column] ?? [])]
  return { text: showFigure(figure), column, colSpan, rowSpan, id: cell.address, cell, figure, heads }
}

function headCell(drawn: DrawnCell, column: number, newName: () => string): GridCell {
  const { text, colSpan, rowSpan, scope, printedRule } = drawn
  return {
    text,
    column,
    colSpan,
    rowSpan,
    ...(scope && { id: newName(), scope }),
    ...(printedRule && { printedRule }),
  }
}

function rowOf(cells: readonly GridCell[]): string {
  return cells.find(({ cell }) => cell)?.cell?.row ?? ''
}
