import type { Address } from '@/lib/formats'
import { figureAt } from '@/lib/report/cells'
import { type Figure, isKnown } from '@/lib/report/figure'
import { formFor } from './figures'

/** The numbers that prose quotes, read from the tables so that the two cannot disagree. */
export type Tally = ReturnType<typeof tallyOf>

export function tallyOf(year: number, figures: Readonly<Record<string, Figure>>) {
  const form = formFor(year)
  const text = (address: Address): string => {
    const figure = figureAt(form, figures, address)
    if (!isKnown(figure)) throw new RangeError(`${year}: ${address} is not a number`)
    return String(figure)
  }
  const at = (address: Address): number => Number(text(address))
  const received = at('applications.received.total')
  const natural = at('applications.received.natural')
  return {
    at,
    /** Money, as exact as it was entered. */
    text,
    received,
    natural,
    organisations: received - natural,
    carriedOver: at('applications.carriedOver.total'),
    concluded: at('applications.concluded.total'),
    carriedForward: at('applications.carriedForward.total'),
    disclosed: at('applications.disclosed.total'),
    partly: at('applications.partlyDisclosed.total'),
    withheld: at('applications.withheld.total'),
    unavailable: at('applications.unavailable.total'),
    notProcessed: at('applications.notProcessed.total'),
    otherHandling: at('applications.otherHandling.total'),
    reconsidered: at('reconsideration.total'),
    sued: at('litigation.direct.total') + at('litigation.afterReconsideration.total'),
  }
}

/** A share with one decimal, as reports print it. */
export function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`
}
