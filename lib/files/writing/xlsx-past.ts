import { formatById } from '@/lib/formats'
import { withTotals } from '@/lib/report/cells'
import { isComparable } from '@/lib/report/changes'
import type { ReportContent } from '@/lib/report/content'
import type { Figures } from '@/lib/report/figure'
import { layOut } from '@/lib/report/layout'
import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import type { LaidCopy } from './copy'
import { said } from './said'
import { figureValue, placeGrid, placesOf, SIZE } from './xlsx-grid'
import type { SheetCell } from './xlsx-sheet'
import type { Look } from './xlsx-styles'

export const SOFT = { size: SIZE, soft: true } as const
/** The row in which the tables of the workbook to fill in begin. */
export const TOP = 2

/** A table of last year, in this year's form. */
export interface Past {
  readonly year: number
  readonly grid: GridBlock
}

/** Last year's tables drawn in this year's form, with the figures that mean the same in both. */
export function pastGrids({ format, content }: LaidCopy, lastYear: ReportContent): ReadonlyMap<string, Past> {
  const forms = { before: formatById(lastYear.format), after: format }
  const all: Figures = withTotals(forms.before, lastYear.figures)
  const figures = Object.fromEntries(Object.entries(all).filter(([address]) => isComparable(address, forms)))
  const blocks = layOut(format, { ...content, figures })
  return new Map(
    blocks.flatMap(block => (block.kind === 'grid' ? [[block.section, { year: lastYear.year, grid: block }]] : [])),
  )
}

/** The value columns of last year's table, from a column on. */
export function pastCells({ year, grid }: Past, from: number): SheetCell[] {
  const look = (cell: GridCell): Look => ({
    framed: true,
    align: 'center',
    size: SIZE,
    soft: true,
    ground: 'past',
    places: placesOf(cell),
  })
  const placed = placeGrid(grid, TOP, cell => ({ look: look(cell), value: figureValue(cell) }))
  const shifted = placed.cells
    .filter(({ column, across = 1 }) => column + across > grid.labelColumns)
    .map(cell => {
      const column = Math.max(cell.column, grid.labelColumns)
      const across = (cell.across ?? 1) - (column - cell.column)
      return { ...cell, across, column: column - grid.labelColumns + from }
    })
  const head = { row: 1, column: from, across: grid.valueColumns, value: { text: said.entry.past(year) }, look: SOFT }
  return [head, ...shifted]
}
