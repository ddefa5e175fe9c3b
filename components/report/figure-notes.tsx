import type { FigureNote } from '@/lib/report/figure-notes'
import type { GridBlock } from '@/lib/report/layout-grid'
import { words } from '@/lib/words'

export const FigureNotes = ({ grid, notes }: { grid: GridBlock; notes: readonly FigureNote[] }) => {
  const said = words().reading.report
  return (
    <section aria-label={said.notes(grid.caption)} className="figure-notes">
      <p>{said.explanations}</p>
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
