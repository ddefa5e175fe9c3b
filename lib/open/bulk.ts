import { formats } from '@/lib/formats'
import { type Cell, cellsOf } from '@/lib/report/cells'

/** The files in which a year can be taken at once. */
export const bulkFiles = ['reports.csv', 'figures.csv', 'reports.jsonl'] as const
export type BulkFile = (typeof bulkFiles)[number]

export const bulkTypes: Record<BulkFile, string> = {
  'reports.csv': 'text/csv; charset=utf-8',
  'figures.csv': 'text/csv; charset=utf-8',
  'reports.jsonl': 'application/x-ndjson; charset=utf-8',
}

/** Every address that any format knows, in the order of the forms, each with the newest cell that bears it. */
export function dictionary(): { address: string; cell: Cell; formats: readonly string[] }[] {
  const known = new Map<string, { address: string; cell: Cell; formats: string[] }>()
  for (const format of formats)
    for (const cell of cellsOf(format)) {
      const before = known.get(cell.address)
      known.set(cell.address, { address: cell.address, cell, formats: [...(before?.formats ?? []), format.id] })
    }
  return [...known.values()]
}

/** The bulk files of some years described as a Data Package, so that programs know every column. */
export function dataPackage(origin: string, years: readonly number[]): Record<string, unknown> {
  const key = [
    { name: 'organ', type: 'string', description: '机关代码' },
    { name: 'organName', type: 'string', description: '机关全称' },
    { name: 'year', type: 'integer', description: '年度' },
    { name: 'edition', type: 'integer', description: '版本' },
  ]
  const figures = dictionary().map(({ address, cell }) => ({
    name: address,
    type: cell.kindName === 'wan' || cell.kindName === 'yuan' ? 'number' : 'integer',
    description: `${cell.name}（${cell.unit}）`,
    missingValues: ['', '/'],
  }))
  return {
    name: 'annual-reports',
    title: '政府信息公开工作年度报告',
    resources: years.flatMap(year => [
      {
        name: `figures-${year}`,
        path: `${origin}/data/${year}/figures.csv`,
        format: 'csv',
        encoding: 'utf-8',
        schema: { fields: [...key, ...figures], primaryKey: ['organ', 'year'], missingValues: ['', '/'] },
      },
      { name: `reports-${year}`, path: `${origin}/data/${year}/reports.jsonl`, format: 'ndjson', encoding: 'utf-8' },
    ]),
  }
}
