import { formatById } from '@/lib/formats'
import { cellMap, withTotals } from '@/lib/report/cells'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { FormatId } from '@/lib/report/format'
import type { SeenReport } from '@/lib/rules/rule'

const DECISIONS = /^proactive\.(licences|penalties|compulsion)\.decisions$/

/**
 * Last year's figures, totals included, at the addresses that mean the same in both years. Between two formats these
 * are sections three and four and the three counts of decisions; everything else was counted differently.
 */
export function lastYearFigures(format: FormatId, last: SeenReport | undefined): ReadonlyMap<string, string> {
  if (!last) return new Map()
  const theirs = formatById(last.format)
  const figures = withTotals(theirs, last.figures)
  const here = cellMap(formatById(format))
  const known = (figure: Figure | undefined) => figure !== null && figure !== undefined
  return new Map(
    [...cellMap(theirs).values()]
      .filter(cell => here.has(cell.address) && known(figures[cell.address]))
      .filter(cell => format === last.format || cell.section !== 'proactive' || DECISIONS.test(cell.address))
      .map(cell => [cell.address, showFigure(figures[cell.address])]),
  )
}
