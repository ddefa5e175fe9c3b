import { figureAt, groupParts } from '@/lib/report/cells'
import { isKnown } from '@/lib/report/figure'
import type { Look } from './rule'

/** Addresses whose figures are added up; a group’s address stands for all its rows. */
export type Sum = readonly string[]

/** The sum, or undefined over a blank. */
export function sumOf(look: Look, sum: Sum): number | undefined {
  let total = 0
  for (const address of sum) {
    const count = countAt(look, address)
    if (count === undefined) return undefined
    total += count
  }
  return total
}

/** What the sum is at least, where some of its cells are blank. */
export function leastOf(look: Look, sum: Sum): number {
  return sum.reduce((total, address) => total + leastAt(look, address), 0)
}

function leastAt(look: Look, address: string): number {
  const count = countAt(look, address)
  if (count !== undefined) return count
  const sums = look.cells.get(address)?.sums
  if (sums) return Math.max(...sums.map(({ parts }) => leastOf(look, parts)))
  return look.cells.has(address) ? 0 : leastOf(look, groupParts(look.form, address))
}

function countAt(look: Look, address: string): number | undefined {
  const figure = figureAt(look.form, look.report.figures, address)
  return isKnown(figure) ? Number(figure) : undefined
}

/** The sum as a person reads it: 「上年结转」总计3, or 「新收」总计36＋「上年结转」总计3＝39. */
export function told(look: Look, sum: Sum): string {
  const rows = new Map<string, string[]>()
  for (const address of sum) {
    const cell = look.cells.get(address)
    const row = cell?.section === 'litigation' ? (cell.columnLabels[0] ?? '') : (cell?.row ?? address)
    rows.set(row, [...(rows.get(row) ?? []), address])
  }
  const parts = [...rows.values()].map(cells => `${nameOf(look, cells)}${numberOf(look, cells)}`)
  return parts.length > 1 ? `${parts.join('＋')}＝${numberOf(look, sum)}` : parts.join('')
}

function numberOf(look: Look, sum: Sum): string {
  return String(sumOf(look, sum) ?? `至少${leastOf(look, sum)}`)
}

function nameOf(look: Look, cells: Sum): string {
  const [first = ''] = cells
  const cell = look.cells.get(first)
  if (!cell) return `「${look.cells.get(groupParts(look.form, first)[0] ?? '')?.rowLabels.at(-2) ?? first}」合计`
  if (cells.length === 1) return look.name(first)
  if (cell.section === 'litigation') return `「${cell.columnLabels[0]}」两项${cell.columnLabels.at(-1)}合计`
  return `「${cell.rowLabels.at(-1)}」${cell.columnLabels.at(-2)}各列合计`
}
