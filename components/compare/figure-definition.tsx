import { cellFor, columnName, formsWith, nameOf } from '@/lib/compare/places'
import { words } from '@/lib/words'

/** What a figure is, as the forms declare it. */
export const FigureDefinition = ({ address }: { address: string }) => {
  const said = words().compare.figure
  const cell = cellFor(address)
  if (!cell) return null
  const own = cell.address === address
  const [sum] = own ? (cell.sums ?? []) : []
  const entries: [string, React.ReactNode][] = [
    [said.labels, [...(own ? cell.rowLabels : cell.rowLabels.slice(0, -1)), ...cell.columnLabels].join(' → ')],
    ...(own && cell.hint ? ([[said.hint, cell.hint]] as [string, string][]) : []),
    ...(sum
      ? ([[said.sum, said.sums(sum.parts.map(sum.of === 'columns' ? columnName : nameOf).join(' + '))]] as [
          string,
          string,
        ][])
      : []),
    [words().compare.units, cell.unit],
    [
      said.formats,
      formsWith(address)
        .map(({ notice, years }) => said.years(notice, years.from, years.to))
        .join('；'),
    ],
    [
      said.address,
      <a key="address" href={`/data#${own ? address : cell.address}`}>
        <code className="text-sm">{address}</code>
      </a>,
    ],
  ]
  return (
    <dl className="figure-definition">
      {entries.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
