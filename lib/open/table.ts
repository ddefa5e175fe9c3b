import { csvLine } from '@/lib/report/csv'

/** Rows as csv with a head. Lists stand in one cell, their parts apart by a space. */
export function csvOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns = Object.keys(rows[0] ?? {}),
): string {
  return [columns, ...rows.map(row => columns.map(column => cellOf(row[column])))].map(csvLine).join('')
}

function cellOf(value: unknown): string | number {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.join(' ') : String(value)
}
