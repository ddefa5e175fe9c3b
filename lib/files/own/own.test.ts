import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import type { ReportJson } from '@/lib/report/content'
import type { Copy } from '../writing/copy'
import { writeCsv } from '../writing/csv'
import { plainFromSafe, safeText } from '../writing/csv-safe'
import { writeJson } from '../writing/json'
import { MAP_SHEET, writeEntryWorkbook } from '../writing/xlsx-entry'
import { readOwnCsv } from './csv'
import { csvRows } from './csv-rows'
import { readEntry, type SheetRows } from './entry'

const jsonOf = (copy: Copy): ReportJson => JSON.parse(Buffer.from(writeJson(copy)).toString())

describe('what the portal wrote comes back', () => {
  test('from csv, to the last cell and paragraph', () => {
    for (let seed = 0; seed < 40; seed++) {
      const read = readOwnCsv(Buffer.from(writeCsv(someCopy(seed))).toString())
      expect(read).toMatchObject({ ok: true, unsure: [] })
      expect([seed, withoutEmpty(read?.ok && read.report)]).toEqual([seed, withoutEmpty(jsonOf(someCopy(seed)))])
    }
  })

  test('from the workbook to fill in', async () => {
    for (let seed = 0; seed < 8; seed++) {
      const read = await readBook(writeEntryWorkbook(someCopy(seed), someCopy(seed + 1).content))
      expect(read).toMatchObject({ ok: true, unsure: [] })
      expect([seed, withoutEmpty(read?.ok && read.report)]).toEqual([seed, withoutEmpty(jsonOf(someCopy(seed)))])
    }
  })

  test('any text in a cell of csv', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), texts => {
        const line = texts.map(text => `"${safeText(text).replaceAll('"', '""')}"`).join(',')
        expect(csvRows(`${line}\r\n`).map(row => row.map(plainFromSafe))).toEqual([texts])
      }),
    )
  })
})

/** No difference is made between a section without prose and one that is not there, nor between no powers and none told. */
function withoutEmpty(report: ReportJson | false | undefined) {
  if (!report) return report
  const { powers = [], ...organ } = report.organ
  const told = Object.entries(report.narratives).filter(([, text]) => text)
  return { ...report, organ: { ...organ, powers }, narratives: Object.fromEntries(told) }
}

async function readBook(bytes: Uint8Array) {
  const map = await readSheet(Buffer.from(bytes), MAP_SHEET)
  const names = new Set(map.flatMap(([, sheet, cell]) => (cell ? [String(sheet)] : [])))
  const sheets = new Map<string, SheetRows>()
  for (const name of names) sheets.set(name, await readSheet(Buffer.from(bytes), name))
  return readEntry(map, name => sheets.get(name))
}

test('a table of somebody else is not taken for one of ours', () => {
  expect(readOwnCsv('机关,年度\r\n某局,2023\r\n')).toBeUndefined()
  expect(readEntry([['schema', 'other']], () => undefined)).toBeUndefined()
})

test('what cannot be read in a returned workbook is unsure, with what stands there', () => {
  const read = readEntry(
    [
      ['schema', 'annual-report/1'],
      ['format', '2021'],
      ['year', '2023'],
      ['kind', 'own'],
      ['title', '某局2023年年报'],
      ['organ.name', '某局'],
      ['applications.received.natural', '三', 'D6'],
    ],
    () => [[], [], [], [], [], [null, null, null, '约12']],
  )
  expect(read).toMatchObject({ ok: true, unsure: [{ address: 'applications.received.natural', printed: '约12' }] })
})
