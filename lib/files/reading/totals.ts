import { type Cell, cellsOf } from '@/lib/report/cells'
import { type Figure, isKnown } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import type { ReadingFinding, Unsure } from './outcome'

/** Printed totals that are not the sum of what is printed above or beside them. */
export function totalFindings(format: Format, figures: Readonly<Record<string, Figure>>): ReadingFinding[] {
  return cellsOf(format).flatMap(cell => {
    const printed = figures[cell.address]
    if (!isKnown(printed)) return []
    const [wrong] = (cell.sums ?? []).flatMap(sum => {
      const parts = withoutRows(sum.parts, figures)
      const computed = cell.kind.add(parts.map(part => figures[part] ?? null))
      return isKnown(computed) && computed !== printed ? [{ sum, computed }] : []
    })
    return wrong ? [findingOf(cell, printed, wrong.computed, wrong.sum.of)] : []
  })
}

/** Where a group is printed as one row, that row stands for its rows. */
function withoutRows(parts: readonly string[], figures: Readonly<Record<string, Figure>>): string[] {
  const groups = new Set<string>()
  return parts.flatMap(part => {
    const [section, group, , column] = part.split('.')
    const whole = `${section}.${group}.${column}`
    if (!column || figures[whole] === undefined || isKnown(figures[part])) return [part]
    if (groups.has(whole)) return []
    groups.add(whole)
    return [whole]
  })
}

function findingOf(cell: Cell, printed: Figure, computed: Figure, of: 'rows' | 'columns'): ReadingFinding {
  return {
    rule: 'read-total',
    weight: 'warning',
    addresses: [cell.address],
    say: `${cell.name}印的是 ${printed}，${of === 'rows' ? '同一列' : '同一行'}的各项相加是 ${computed}`,
    values: { [cell.address]: printed },
  }
}

/**
 * Totals that text extraction seems to have dropped: blank, in a section where nearly all totals are printed, beside
 * parts that are all known. What they are is not chosen.
 */
export function fallenTotals(format: Format, figures: Readonly<Record<string, Figure>>): Unsure[] {
  const totals = cellsOf(format).filter(cell => cell.sums && cell.address in figures)
  return totals.flatMap(cell => {
    if (figures[cell.address] !== null) return []
    const own = totals.filter(one => one.section === cell.section)
    const printed = own.filter(one => isKnown(figures[one.address])).length
    const [computed] = (cell.sums ?? []).map(sum => cell.kind.add(sum.parts.map(part => figures[part] ?? null)))
    if (printed < own.length * PRINTED || !isKnown(computed)) return []
    return [{ address: cell.address, printed: '', why: '这一格合计是空的，可能在转成文字时掉了', guesses: [computed] }]
  })
}

const PRINTED = 0.9
