import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import type { ReportJson } from '@/lib/report/content'
import { plainFromSafe, safeText } from '@/lib/report/csv'
import { openZip } from '../reading/zip'
import type { Copy } from '../writing/copy'
import { writeCsv } from '../writing/csv'
import { writeJson } from '../writing/json'
import { writeEntryWorkbook } from '../writing/xlsx-entry'
import { readOwnCsv } from './csv'
import { csvRows } from './csv-rows'
import { readEntry } from './entry'
import { readEntryBook } from './entry-book'

const jsonOf = (copy: Copy): ReportJson => JSON.parse(Buffer.from(writeJson(copy)).toString())

describe('what the portal wrote comes back', () => {
  test('from csv, to the last cell and paragraph', () => {
    for (let seed = 0; seed < 40; seed++) {
      const read = readOwnCsv(Buffer.from(writeCsv(someCopy(seed))).toString())
      expect(read).toMatchObject({ ok: true, unsure: [] })
      expect([seed, withoutEmpty(read?.ok && read.report)]).toEqual([seed, withoutEmpty(jsonOf(someCopy(seed)))])
    }
  })

  test('from the workbook to fill in', () => {
    for (let seed = 0; seed < 15; seed++) {
      const read = readBook(writeEntryWorkbook(someCopy(seed), someCopy(seed + 1).content))
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

const readBook = (bytes: Uint8Array) => readEntryBook(openZip(bytes))

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
