import type { Address } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import type { Look } from './rule'

export type Column =
  Extract<Address, `applications.received.${string}`> extends `applications.received.${infer C}` ? C : never

/** The columns of section three with the addresses of its four balance rows. */
export function balanceColumns(look: Look) {
  return columnsOf(look.form)
}

const known = new WeakMap<Format, ReturnType<typeof read>>()

/** The same for a form, read once. */
export function columnsOf(form: Format) {
  const before = known.get(form)
  if (before) return before
  const columns = read(form)
  known.set(form, columns)
  return columns
}

function read(form: Format) {
  return cellsOf(form)
    .filter(cell => cell.row === 'applications.received')
    .map(cell => {
      const column = cell.column as Column
      return {
        column,
        label: cell.columnLabels.at(-1) ?? column,
        received: `applications.received.${column}` as const,
        carriedOver: `applications.carriedOver.${column}` as const,
        concluded: `applications.concluded.${column}` as const,
        carriedForward: `applications.carriedForward.${column}` as const,
      }
    })
}
