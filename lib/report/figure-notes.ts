import type { GridBlock } from './layout-grid'

/** A published reason why a figure is what it is. */
export interface FigureNote {
  readonly id: string
  readonly number: number
  readonly address: string
  readonly name: string
  readonly say: string
}

/** The reasons that belong to figures of this table, by address, in the table's order. */
export function notesOf(grid: GridBlock, explanations: Readonly<Record<string, string>>): FigureNote[] {
  return grid.parts
    .flatMap(part => part.body.flatMap(row => row.cells))
    .flatMap(({ cell }) => {
      const say = cell && explanations[cell.address]?.trim()
      return say ? [{ address: cell.address, name: cell.name, say }] : []
    })
    .map((note, at) => ({ ...note, id: `${grid.section}-note-${at + 1}`, number: at + 1 }))
}
