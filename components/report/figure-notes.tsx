import type { GridBlock } from '@/lib/report/layout-grid'
import { words } from '@/lib/words'

/** A published reason why a figure is what it is. */
export interface FigureNote {
  readonly id: string
  readonly number: number
  readonly address: string
  readonly name: string
  readonly say: string
}

/** The reasons that belong to figures of this table, in the table's order. */
export const notesOf = (grid: GridBlock, explanations: Readonly<Record<string, string>>): FigureNote[] =>
  grid.parts
    .flatMap(part => part.body.flatMap(row => row.cells))
    .flatMap(({ cell }) => {
      const say = cell && explanations[cell.address]?.trim()
      return say ? [{ address: cell.address, name: cell.name, say }] : []
    })
    .map((note, at) => ({ ...note, id: `${grid.section}-note-${at + 1}`, number: at + 1 }))

export const FigureNotes = ({ grid, notes }: { grid: GridBlock; notes: readonly FigureNote[] }) => {
  const said = words().reading.report
  return (
    <section aria-label={said.notes(grid.caption)} className="figure-notes">
      <ol>
        {notes.map(({ id, number, address, name, say }) => (
          <li key={id} id={id}>
            <a href={`#${address}`} aria-label={said.back(number)}>
              {said.note(number)}
            </a>
            <span>{said.because(name, say)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
