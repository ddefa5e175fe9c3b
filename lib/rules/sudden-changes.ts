import type { Cell } from '@/lib/report/cells'
import { toScaled } from '@/lib/report/decimal'
import { isKnown, showFigure } from '@/lib/report/figure'
import { beforeOf, comparable } from './before'
import type { Found, Look, Rule } from './rule'

/** More than so many units, and more than half of last year's figure. */
const MANY = toScaled(10)

export const suddenChanges: readonly Rule[] = [
  {
    id: 'RY-8',
    weight: 'warning',
    needs: ['lastYear'],
    holds: '与上年相比变化超过一半、又超过10的数，应当说得出原因',
    source: '审核年报的惯例',
    example: '行政许可处理决定上年310，本年520，增加67.7%',
    mend: '核对有没有多填、少填或者填错了单位；确实如此的，请写明原因',
    check: look => leaps(look),
  },
]

/** One finding for each row of a table: what one reason explains. Its total speaks for the row when it leapt too. */
function leaps(look: Look): Found[] {
  const before = beforeOf(look)
  if (!before) return []
  const rows = new Map<string, Cell[]>()
  for (const address of comparable(look.form, before.form)) {
    const cell = look.cells.get(address) ?? undefined
    const [now, then] = [look.at(address), before.figure(address)]
    if (!cell || cell.kindName === 'change' || !isKnown(now) || !isKnown(then)) continue
    if (now === then || !isLeap(toScaled(now), toScaled(then))) continue
    const row = cell.row || cell.columnLabels.slice(0, -1).join()
    rows.set(row, [...(rows.get(row) ?? []), cell])
  }
  return [...rows.values()].flatMap(cells => {
    const told = cells.find(cell => cell.sums) ?? cells[0]
    if (!told) return []
    const [now, then] = [look.at(told.address), before.figure(told.address)]
    const say = `${told.name}上年是${showFigure(then)}，本年是${showFigure(now)}，${changeOf(Number(now), Number(then))}`
    const addresses = [told, ...cells.filter(cell => cell !== told)].map(cell => cell.address)
    return [{ addresses, say: cells.length > 1 ? `${say}（同一行有${cells.length}格变化较大）` : say }]
  })
}

function isLeap(now: bigint, then: bigint): boolean {
  const change = now > then ? now - then : then - now
  return change > MANY && change * 2n > then
}

function changeOf(now: number, then: number): string {
  if (then === 0) return '上年没有'
  const share = ((Math.abs(now - then) / then) * 100).toFixed(1)
  return `${now > then ? '增加' : '减少'}${share}%`
}
