import { showFigure } from '@/lib/report/figure'
import type { Line } from './lines'
import type { Point } from './points'
import { type RateId, ratedAt, rates, showShare } from './rates'

/** A line of the csv of a comparison: one figure of one report, or why there is none. */
export type Row = Readonly<Record<(typeof columns)[number], string | number>>

export const columns = ['organ', 'organName', 'year', 'address', 'name', 'unit', 'value', 'why'] as const

/** The rows of a comparison as data: one for each figure and place, the reason of a gap instead of a value. */
export function rowsOf(lines: readonly Line[]): Row[] {
  return lines.flatMap(({ address, name, unit, spots }) =>
    spots.map(({ point, figure, why = '' }) => ({
      ...placeOf(point),
      address,
      name,
      unit,
      value: why === '' ? showFigure(figure) : '',
      why,
    })),
  )
}

/** A line of the csv of rates, with what was counted. */
export function rateRowsOf(points: readonly Point[], nameOf: (id: RateId) => string) {
  return rates.flatMap(rate =>
    ratedAt(rate, points).map(({ point, part, base, perMille, rank }) => ({
      ...placeOf(point),
      rate: rate.id,
      name: nameOf(rate.id),
      part,
      base,
      share: perMille === undefined ? '' : showShare(perMille),
      ranked: rank !== undefined,
    })),
  )
}

const placeOf = ({ organ, organName, year }: Point) => ({ organ, organName, year })
