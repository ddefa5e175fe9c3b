import type { ReactNode } from 'react'
import type { FigureChange } from '@/lib/report/changes'
import { type Figure, showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'
import { DataTable } from './data-table'

type Props = {
  caption: string
  hideCaption?: boolean
  className?: string
  figures: readonly FigureChange[]
  before: string
  after: string
  /** What stands at the head of a figure's row. */
  head: (change: FigureChange) => ReactNode
  /** What is to be said of a figure, in a row of its own below it. */
  below?: (change: FigureChange) => ReactNode
}

/** Figures that differ: before, after, and by how much. */
export const ChangedFigures = ({ figures, before, after, head, below, ...table }: Props) => {
  const said = words().changed.figures
  return (
    <DataTable {...table}>
      <thead>
        <tr>
          <th scope="col">{said.name}</th>
          {[before, after, said.difference].map(label => (
            <th key={label} scope="col" data-figure>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.flatMap(change => [
          <tr key={change.address}>
            <th scope="row">{head(change)}</th>
            <td data-figure>
              <Shown figure={change.before} />
            </td>
            <td data-figure className="font-semibold">
              <Shown figure={change.after} />
            </td>
            <td data-figure className="whitespace-nowrap">
              {change.difference === undefined ? '' : signed(change.difference)}
            </td>
          </tr>,
          below?.(change),
        ])}
      </tbody>
    </DataTable>
  )
}

/** A figure as it is printed; a blank is said in words. */
export const Shown = ({ figure }: { figure: Figure }) =>
  figure === null ? <span className="text-ink-soft">{words().changed.figures.blank}</span> : showFigure(figure)

/** With its sign; money has at most six places, and what binary fractions add to them is cut. */
const signed = (difference: number): string => {
  const exact = Number(difference.toFixed(6))
  return exact > 0 ? `+${exact}` : `${exact}`.replace('-', '−')
}
