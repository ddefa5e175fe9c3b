import type { GridBlock, GridCell, GridRow } from '@/lib/report/layout-grid'

/** How wide the label columns of a table are against each other and the whole, in hundredths; values share the rest. */
const LABELS: Record<number, readonly number[]> = { 0: [], 1: [25], 2: [12, 30], 3: [7, 11, 30] }

/** The share of each column of a table in its width; together 1. */
export function columnShares({
  labelColumns,
  valueColumns,
}: Pick<GridBlock, 'labelColumns' | 'valueColumns'>): number[] {
  const labels = LABELS[labelColumns] ?? Array.from({ length: labelColumns }, () => 48 / labelColumns)
  const left = 100 - labels.reduce((sum, share) => sum + share, 0)
  return [...labels, ...Array.from({ length: valueColumns }, () => left / valueColumns)].map(share => share / 100)
}

/** A place in a drawn row: a cell that begins here, or one from a row above that reaches down into it. */
export interface Slot<Cell> {
  readonly cell: Cell
  readonly column: number
  readonly continued: boolean
}

/** The slots of each row from left to right, for formats that name a merged cell again in every row it covers. */
export function slotsOf<Cell extends { colSpan: number; rowSpan: number }>(
  rows: readonly (readonly Cell[])[],
): Slot<Cell>[][] {
  const reaching: { cell: Cell; column: number; until: number }[] = []
  return rows.map((cells, line) => {
    const slots: Slot<Cell>[] = reaching
      .filter(({ until }) => until > line)
      .map(({ cell, column }) => ({ cell, column, continued: true }))
    let column = 0
    for (const cell of cells) {
      for (;;) {
        const above = slots.find(slot => slot.continued && slot.column === column)
        if (!above) break
        column += above.cell.colSpan
      }
      slots.push({ cell, column, continued: false })
      if (cell.rowSpan > 1) reaching.push({ cell, column, until: line + cell.rowSpan })
      column += cell.colSpan
    }
    return slots.sort((a, b) => a.column - b.column)
  })
}

/** Every row of a table, heads and figures, from top to bottom. */
export function rowsOf(grid: GridBlock): (GridRow & { readonly head: boolean })[] {
  return grid.parts.flatMap(part => [
    ...part.head.map(row => ({ ...row, head: true })),
    ...part.body.map(row => ({ ...row, head: false })),
  ])
}

/** How many of the first rows are heads that may be repeated on each page: none where heads stand further down too. */
export function repeatedRows(grid: GridBlock): number {
  return grid.parts.length === 1 ? (grid.parts[0]?.head.length ?? 0) : 0
}

/** What stands in a cell of the form: its label or figure, and the printed rule behind it. */
export function textOf({ text, printedRule }: GridCell): string {
  return text + (printedRule ?? '')
}
