import { figureAt } from '@/lib/report/cells'
import { isComparable } from '@/lib/report/changes'
import { type Figure, isKnown, NOT_APPLICABLE } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { cellFor, columnName, has, nameOf } from './places'
import { formatOf, type Point } from './points'
import type { Topic } from './topics'

/** Why a place in a line holds no number. */
export type Why = 'missing' | 'withdrawn' | 'form' | 'blank' | 'notApplicable'

export interface Spot {
  readonly point: Point
  /** Exact, as it was published. */
  readonly figure: Figure
  readonly value?: number
  readonly why?: Why
}

export interface Line {
  readonly address: string
  readonly name: string
  readonly unit: string
  readonly spots: readonly Spot[]
}

const UNASKED = new Set<Why | undefined>(['form', 'missing', 'withdrawn'])

/** The lines of a topic; what none of these reports was asked for is left out. */
export function linesOf(
  { addresses, byColumn }: Pick<Topic, 'addresses' | 'byColumn'>,
  points: readonly Point[],
): Line[] {
  return addresses
    .map(address => lineOf(address, points, byColumn ? columnName(address) : nameOf(address)))
    .filter(({ spots }) => spots.some(({ why }) => !UNASKED.has(why)))
}

/** A figure at all points. A form that has no such figure, or means another by it, leaves an honest gap. */
export function lineOf(address: string, points: readonly Point[], name = nameOf(address)): Line {
  const newest = points.map(formatOf).findLast(format => format && has(format, address))
  return {
    address,
    name,
    unit: cellFor(address)?.unit ?? '',
    spots: points.map(point => ({ point, ...found(address, point, newest) })),
  }
}

function found(address: string, point: Point, newest: Format | undefined): Omit<Spot, 'point'> {
  const format = formatOf(point)
  if (!format || !point.content) return { figure: null, why: point.withdrawn ? 'withdrawn' : 'missing' }
  if (!has(format, address) || !newest || !isComparable(address, { before: format, after: newest }))
    return { figure: null, why: 'form' }
  const figure = figureAt(format, point.content.figures, address)
  if (isKnown(figure)) return { figure, value: Number(figure) }
  return { figure, why: figure === NOT_APPLICABLE ? 'notApplicable' : 'blank' }
}
