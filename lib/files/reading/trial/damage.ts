import type { Chance } from './chance'
import { cellOf } from './pages'
import type { SampleCell } from './rows'

type Damage = (chance: Chance, rows: SampleCell[][]) => SampleCell[][]

const isHeads = (row: readonly SampleCell[]) => row.every(cell => cell.isHead)

/** What happens to tables on their way: cells, heads, labels and rows get lost, blanks get in. */
const damages: readonly Damage[] = [
  (_, rows) => rows,
  (_, rows) => rows.filter(row => !isHeads(row)),
  (chance, rows) =>
    rows.map(row => {
      const values = row.filter(cell => cell.isValue)
      const lost = values.length > 2 && chance.is(0.2) ? chance.of(values) : undefined
      return row.filter(cell => cell !== lost)
    }),
  (chance, rows) =>
    rows.map(row => {
      const at = chance.upTo(row.length)
      return row.some(cell => cell.isValue) && chance.is(0.2)
        ? [...row.slice(0, at), cellOf(''), ...row.slice(at)]
        : row
    }),
  (chance, rows) => rows.map(row => (isHeads(row) && row.length > 2 ? row.filter(() => !chance.is(0.15)) : row)),
  (chance, rows) =>
    rows.map(row =>
      isHeads(row)
        ? row.map(cell => (chance.is(0.2) ? { ...cell, text: chance.of(['栏目', '一', '备注', '小计', '']) } : cell))
        : row,
    ),
  (chance, rows) => rows.filter(row => isHeads(row) || row.some(cell => cell.rowSpan > 1) || !chance.is(0.1)),
  (chance, rows) =>
    rows.map(row =>
      row.map(cell =>
        !cell.isHead && !cell.isValue && cell.rowSpan === 1 && chance.is(0.08)
          ? { ...cell, text: chance.of(['', '（续）', '本地事项']) }
          : cell,
      ),
    ),
]

export function damaged(chance: Chance, rows: readonly (readonly SampleCell[])[]): SampleCell[][] {
  return chance.of(damages)(
    chance,
    rows.map(row => row.map(cell => ({ ...cell }))),
  )
}
