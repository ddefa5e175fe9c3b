import type { DrawnTable } from '@/lib/report/drawing'
import { type Figures, showFigure } from '@/lib/report/figure'

/** A printed cell of a sample's table. */
export interface SampleCell {
  text: string
  colSpan: number
  rowSpan: number
  readonly isHead: boolean
  readonly isValue: boolean
}

export function rowsOf(table: DrawnTable, figures: Figures): SampleCell[][] {
  return table.rows.map(row =>
    row.cells.map(cell => ({
      text: cell.cell ? showFigure(figures[cell.cell.address]) : `${cell.text}${cell.printedRule ?? ''}`,
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      isHead: row.part === 'head',
      isValue: cell.cell !== undefined,
    })),
  )
}

/** The same table without merges: a merged cell's text stands in its first place, the others are empty. */
export function flat(rows: readonly (readonly SampleCell[])[], repeat = false): string[][] {
  const places: string[][] = rows.map(() => [])
  const taken: boolean[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (taken[at]?.[column]) column++
      for (let down = 0; down < cell.rowSpan; down++)
        for (let along = 0; along < cell.colSpan; along++) {
          const line = places[at + down]
          const covered = taken[at + down]
          if (!line || !covered) continue
          covered[column + along] = true
          line[column + along] = (down === 0 && along === 0) || (repeat && !cell.isValue) ? cell.text : ''
        }
      column += cell.colSpan
    }
  }
  return places.map(line => Array.from(line, text => text ?? ''))
}
