import { plainFromSafe } from '@/lib/report/csv'
import type { ReadFile } from '../reading/outcome'
import { said } from '../writing/said'
import { csvRows } from './csv-rows'
import { reportOf } from './returned'

/** Reads a csv of the portal's own; undefined where the text is another table. */
export function readOwnCsv(text: string): ReadFile | undefined {
  const [head, ...rows] = csvRows(text)
  const at = said.csv.columns.map(column => head?.indexOf(column) ?? -1)
  if (at.includes(-1)) return undefined
  const [organ = 0, year = 0, , address = 0, , , , value = 0] = at
  const values = new Map(rows.map(row => [row[address] ?? '', plainFromSafe(row[value] ?? '')]))
  const narratives: Record<string, string[]> = {}
  for (const [name, text] of values) {
    const [, section] = /^narratives\.(\w+)\.\d+$/.exec(name) ?? []
    if (section) narratives[section] = [...(narratives[section] ?? []), text]
  }
  const first = rows[0] ?? []
  return reportOf({
    about: {
      ...Object.fromEntries(values),
      'organ.name': plainFromSafe(first[organ] ?? ''),
      year: first[year] ?? '',
    },
    figure: address => values.get(address),
    narratives: Object.fromEntries(Object.entries(narratives).map(([key, texts]) => [key, texts.join('\n\n')])),
  })
}
