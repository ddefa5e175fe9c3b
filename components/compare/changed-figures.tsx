import { DataTable } from '@/components/ui/data-table'
import type { FigureChange } from '@/lib/report/changes'
import { type Figure, showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'

type Props = {
  caption: string
  figures: readonly FigureChange[]
  before: string
  after: string
  hrefOf: (address: string) => string
}

/** Figures that differ, before and after, each leading to its definition and its history. */
export const ChangedFigures = ({ caption, figures, before, after, hrefOf }: Props) => {
  const said = words().changed.figures
  return (
    <DataTable caption={caption} className="max-w-4xl">
      <thead>
        <tr>
          <th scope="col">{said.name}</th>
          <th scope="col" data-figure>
            {before}
          </th>
          <th scope="col" data-figure>
            {after}
          </th>
          <th scope="col" data-figure>
            {said.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ address, name, before: was, after: is, difference }) => (
          <tr key={address}>
            <th scope="row">
              <a href={hrefOf(address)} className="quiet">
                {name}
              </a>
            </th>
            <td data-figure>
              <Shown figure={was} />
            </td>
            <td data-figure className="font-semibold">
              <Shown figure={is} />
            </td>
            <td data-figure className="whitespace-nowrap">
              {difference === undefined ? '' : signed(difference)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const Shown = ({ figure }: { figure: Figure }) =>
  figure === null ? <span className="text-ink-soft">{words().changed.figures.blank}</span> : showFigure(figure)

/** With its sign; money has at most six places, and what binary fractions add to them is cut. */
const signed = (difference: number): string => {
  const exact = Number(difference.toFixed(6))
  return exact > 0 ? `+${exact}` : `${exact}`.replace('-', '−')
}
