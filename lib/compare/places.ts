import { formats } from '@/lib/formats'
import { type Cell, cellMap, cellsOf, groupParts } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'

/** Newest first: where two forms print a figure, the newer one names it. */
const newestFirst: readonly Format[] = [...formats].reverse()

/** Whether a form prints a figure at this address, or rows that a group's address sums. */
export function has(format: Format, address: string): boolean {
  return cellMap(format).has(address) || groupParts(format, address).length > 0
}

/** The forms that know an address, oldest first. */
export function formsWith(address: string): Format[] {
  return formats.filter(format => has(format, address))
}

/** A cell that speaks for an address: itself, or the first of its group. */
export function cellFor(address: string): Cell | undefined {
  for (const format of newestFirst) {
    const cell = cellMap(format).get(address) ?? cellMap(format).get(groupParts(format, address)[0] ?? '')
    if (cell) return cell
  }
  return undefined
}

/** The addresses of a row, over all forms, in printed order; empty where no form has such a row. */
export function cellsOfRow(row: string): string[] {
  const cells = newestFirst.flatMap(format => cellsOf(format).filter(cell => cell.row === row))
  return [...new Set(cells.map(({ address }) => address))]
}

/** What a row is called, its number taken away. */
export function rowName(row: string): string {
  const [address] = cellsOfRow(row)
  return (address && named(cellFor(address)?.rowLabels ?? [])) || ''
}

/** What an address is called, numbers and asides taken away; the column of all applicants goes without saying. */
export function nameOf(address: string): string {
  const cell = cellFor(address)
  if (!cell) return address
  const isGroup = cell.address !== address
  const row = named(isGroup ? cell.rowLabels.slice(0, -1) : cell.rowLabels)
  const columns = row && cell.column === 'total' ? [] : cell.columnLabels.slice(row ? -1 : 0)
  return [row, ...columns.map(plain)].filter(Boolean).join('·')
}

/** What the column of an address is called. */
export function columnName(address: string): string {
  return (cellFor(address)?.columnLabels ?? []).map(plain).at(-1) ?? ''
}

function named(labels: readonly string[]): string {
  const [last = '', above = ''] = labels.map(plain).reverse()
  return last === TOTAL ? `${above}${last}` : last
}

const TOTAL = '总计'

/** A label without the number before it and the aside behind it. */
function plain(label: string): string {
  return label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')
    .replace(/（[^（）]*）$/, '')
}
