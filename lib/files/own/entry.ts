import type { ReadFile } from '../reading/outcome'
import { reportOf } from './returned'

/** A sheet's rows from A1 on. */
export type SheetRows = readonly (readonly unknown[])[]

/**
 * Reads the workbook to fill in, brought back; undefined where the workbook is another one.
 * `map` holds the rows of its hidden sheet, `sheet` finds the others by name.
 */
export function readEntry(map: SheetRows, sheet: (name: string) => SheetRows | undefined): ReadFile | undefined {
  const told = new Map(map.map(([name, ...rest]) => [String(name ?? ''), rest.map(cell => textOf(cell))]))
  if (told.get('schema')?.[0] !== 'annual-report/1') return undefined
  const placed = [...told].filter(([, [, cell]]) => cell)
  for (const [, [name = '']] of placed)
    if (!sheet(name)) return { ok: false, why: `工作簿里没有“${name}”这张表，请用原来的工作簿填写` }
  const at = (name: string): { rows: SheetRows; row: number; column: number } | undefined => {
    const [where = '', cell = ''] = told.get(name) ?? []
    const [, letters, row] = /^([A-Z])(\d+)$/.exec(cell) ?? []
    const rows = sheet(where)
    return letters && row && rows ? { rows, row: Number(row) - 1, column: letters.charCodeAt(0) - 65 } : undefined
  }
  const prose = placed.flatMap(([name]) => {
    const [, section] = /^narratives\.(\w+)$/.exec(name) ?? []
    const place = at(name)
    if (!section || !place) return []
    const texts = place.rows.slice(place.row).map(row => textOf(row[place.column]).trim())
    return [[section, texts.filter(Boolean).join('\n\n')] as const]
  })
  return reportOf({
    about: Object.fromEntries([...told].flatMap(([name, [value = '', cell]]) => (cell ? [] : [[name, value]]))),
    figure: address => {
      const place = at(address)
      return place && textOf(place.rows[place.row]?.[place.column])
    },
    narratives: Object.fromEntries(prose),
  })
}

function textOf(cell: unknown): string {
  // Workbooks count with fifteen digits; more are the noise of binary fractions.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  return cell === null || cell === undefined ? '' : String(cell)
}
