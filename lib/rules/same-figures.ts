import { isKnown, showFigure } from '@/lib/report/figure'
import { beforeOf, comparable } from './before'
import type { Found, Look } from './rule'

/** So many figures above 0 must repeat before it is odd: an organ with next to nothing to report may well stand still. */
const ENOUGH = 4

/**
 * All figures as they were last year, over a change of format those that can be compared. Stocks such as 现行有效件数
 * and the carried figures may well stand still; only what happens anew each year counts as repeated.
 */
export function sameFigures(look: Look): Found[] {
  const before = beforeOf(look)
  if (!before) return []
  const addresses = comparable(look.form, before.form)
  if (addresses.some(address => showFigure(look.at(address)) !== showFigure(before.figure(address)))) return []
  const repeated = addresses.filter(address => {
    const figure = before.figure(address)
    return !stock.test(address) && !look.cells.get(address)?.sums && isKnown(figure) && Number(figure) > 0
  })
  if (repeated.length < ENOUGH) return []
  const say = `${addresses.length}项数据与${look.report.year - 1}年的全部相同，其中${repeated.length}项不是0`
  return [{ addresses: repeated, say }]
}

const stock = /\.(inForce|totalDisclosed|itemsLastYear|pending)$|\.(carriedOver|carriedForward)\./
