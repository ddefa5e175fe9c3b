import { DataTable } from '@/components/ui/data-table'
import { isThere } from '@/lib/compare/points'
import { FEWEST, formulaOf, type Rated, ratedAt, rates, showShare } from '@/lib/compare/rates'
import { words } from '@/lib/words'
import type { Comparison } from './comparison'
import { keyOf, PointHeads } from './lines-table'
import { FileLink } from './part-section'

/** Every rate with its formula and the counts it rests on; among organs, ranked where these are enough. */
export const RatesSection = ({ comparison }: { comparison: Comparison }) => {
  const said = words().compare
  const { points, years, fileAt } = comparison
  return (
    <section id="rates" aria-labelledby="rates-head" className="compare-part">
      <h2 id="rates-head" className="text-xl">
        {said.rates.title}
      </h2>
      <p className="measure text-sm text-ink-soft">{said.rates.say(FEWEST)}</p>
      <DataTable caption={said.table(said.rates.title)} hideCaption className="compare-rates">
        <thead>
          <tr>
            <th scope="col">{said.rates.name}</th>
            <PointHeads points={points} />
          </tr>
        </thead>
        <tbody>
          {rates.map(rate => (
            <tr key={rate.id}>
              <th scope="row">
                {said.rates.names[rate.id]}
                <small>{formulaOf(rate)}</small>
              </th>
              {ratedAt(rate, points.filter(isThere)).map(rated => (
                <td key={keyOf(rated.point)} data-figure>
                  <Share rated={rated} ranked={!years} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="text-sm">
        <FileLink href={fileAt('rates.csv')}>{said.ratesCsv}</FileLink>
      </p>
    </section>
  )
}

const Share = ({ rated: { part, base, perMille, rank }, ranked }: { rated: Rated; ranked: boolean }) => {
  const said = words().compare.rates
  if (part === undefined || base === undefined) return <span className="text-ink-soft">—</span>
  return (
    <>
      {perMille === undefined ? <span className="text-ink-soft">{said.none}</span> : showShare(perMille)}
      <small>{said.of(part, base)}</small>
      {base > 0 && base < FEWEST && <small>{said.few(FEWEST)}</small>}
      {ranked && rank !== undefined && <small>{said.rank(rank)}</small>}
    </>
  )
}
