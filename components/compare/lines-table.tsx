import { DataTable } from '@/components/ui/data-table'
import type { Line, Spot } from '@/lib/compare/lines'
import { isThere, type Point } from '@/lib/compare/points'
import { showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'
import type { Comparison } from './comparison'

type Props = { caption: string; lines: readonly Line[]; comparison: Comparison }

/** The numbers of a comparison: an item a row, a report a column. */
export const LinesTable = ({ caption, lines, comparison: { points, figureAt } }: Props) => {
  const said = words().compare
  const units = new Set(lines.map(({ unit }) => unit))
  return (
    <DataTable caption={caption} hideCaption>
      <thead>
        <tr>
          <th scope="col">
            {said.item}
            {units.size === 1 && <small className="ms-2 font-normal">{said.unit([...units].join(''))}</small>}
          </th>
          <PointHeads points={points} />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ address, name, unit, spots }) => (
          <tr key={address}>
            <th scope="row">
              {figureAt ? (
                <a href={figureAt(address)} className="quiet">
                  {name}
                </a>
              ) : (
                name
              )}
              {units.size > 1 && <small className="ms-1 text-ink-soft">({unit})</small>}
            </th>
            {spots
              .filter(({ point }) => isThere(point))
              .map(spot => (
                <td key={keyOf(spot.point)} data-figure>
                  <Shown spot={spot} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** A year without a report needs no column: it is told of below the table. */
export const PointHeads = ({ points }: { points: readonly Point[] }) =>
  points.filter(isThere).map(point => (
    <th key={keyOf(point)} scope="col" data-figure>
      <a href={`/${point.organ}/${point.year}`}>{point.label}</a>
    </th>
  ))

const Shown = ({ spot: { figure, why } }: { spot: Spot }) => {
  if (!why) return showFigure(figure)
  const { whyShort, why: whole } = words().compare
  return (
    <abbr title={whole[why]} className="text-ink-soft no-underline">
      {whyShort[why]}
    </abbr>
  )
}

export const keyOf = ({ organ, year }: Point) => `${organ} ${year}`
