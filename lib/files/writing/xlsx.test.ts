import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { formatById } from '@/lib/formats'
import { cellsOf, enteredCells, withTotals } from '@/lib/report/cells'
import { MAP_SHEET } from './map-sheet'
import { writeXlsx } from './xlsx'
import { writeEntryWorkbook } from './xlsx-entry'

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

interface Held {
  readonly value: string
  readonly formula?: string
  readonly style: number
}

/** The cells of a sheet by name. */
function cellsIn(sheet: string): Record<string, Held> {
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)
  return Object.fromEntries(
    [...cells].map(([, name, style, inside = '']) => {
      const formula = /<f>(.*?)<\/f>/.exec(inside)?.[1]
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(inside)?.[1] ?? ''
      return [name, { value, style: Number(style), ...(formula && { formula: formula.replaceAll('&#34;', '"') }) }]
    }),
  )
}

/** What a formula of ours gives over the cells of its sheet. */
function compute(formula: string, cells: Record<string, Held>): string {
  const [, ranges = '', count] = /^IF\(COUNT\((.*?)\)=(\d+),SUM\(.*\),""\)$/.exec(formula) ?? []
  const numbers = ranges
    .split(',')
    .flatMap(namesIn)
    .flatMap(name => {
      const held = cells[name]
      const value = held?.formula ? compute(held.formula, cells) : held?.value
      return value && /^\d+$/.test(value) ? [Number(value)] : []
    })
  return numbers.length === Number(count) ? String(numbers.reduce((sum, number) => sum + number, 0)) : ''
}

function namesIn(range: string): string[] {
  const [from = '', to = from] = range.split(':')
  const [column, end] = [from, to].map(name => name.replace(/\d/g, '').charCodeAt(0))
  const [row, last] = [from, to].map(name => Number(name.replace(/\D/g, '')))
  const names: string[] = []
  for (let at = column ?? 0; at <= (end ?? 0); at++)
    for (let line = row ?? 0; line <= (last ?? 0); line++) names.push(`${String.fromCharCode(at)}${line}`)
  return names
}

test('totals are live: each formula gives the total that the portal prints, blank over a blank', () => {
  let totals = 0
  for (let seed = 0; seed < 12; seed++) {
    const { content } = someCopy(seed)
    const form = formatById(content.format)
    const all = withTotals(form, content.figures)
    const parts = partsOf(writeEntryWorkbook(someCopy(seed)))
    const places = placesIn(parts['xl/workbook.xml'] ?? '')
    const sheets = sheetsByName(parts)
    for (const { address, sums } of cellsOf(form)) {
      const [sheet = '', name = ''] = places[address] ?? []
      const held = cellsIn(sheets[sheet] ?? '')[name]
      expect([seed, address, held?.value]).toEqual([seed, address, all[address] === null ? '' : String(all[address])])
      if (!sums) continue
      totals++
      expect([seed, address, compute(held?.formula ?? '', cellsIn(sheets[sheet] ?? ''))]).toEqual([
        seed,
        address,
        held?.value,
      ])
    }
  }
  expect(totals).toBeGreaterThan(300)
}, 30_000)

function placesIn(workbook: string): Record<string, readonly [sheet: string, cell: string]> {
  const names = workbook.matchAll(/<definedName name="([\w.]+)">&#39;(.*?)&#39;!\$([A-Z]+)\$(\d+)</g)
  return Object.fromEntries(
    [...names].map(([, name, sheet, column, row]) => [name, [sheet, `${column}${row}`] as const]),
  )
}

function sheetsByName(parts: Record<string, string>): Record<string, string> {
  const sheets = (parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(.*?)" sheetId="(\d+)"/g)
  return Object.fromEntries([...sheets].map(([, name, at]) => [name, parts[`xl/worksheets/sheet${at}.xml`] ?? '']))
}

test('in the workbook to fill in, every entered cell is open and judged, and everything else is guarded', () => {
  const copy = someCopy(2)
  const parts = partsOf(writeEntryWorkbook(copy, someCopy(9).content))
  const open = [...(parts['xl/styles.xml']?.split('<cellXfs')[1] ?? '').matchAll(/<xf .*?<\/xf>/gs)].map(([xf]) =>
    xf.includes('locked="0"'),
  )
  const form = formatById(copy.content.format)
  const sheets = sheetsByName(parts)
  const places = placesIn(parts['xl/workbook.xml'] ?? '')
  for (const { address, sums } of cellsOf(form)) {
    const [sheet = '', name = ''] = places[address] ?? []
    const style = cellsIn(sheets[sheet] ?? '')[name]?.style ?? 0
    expect([address, open[style]]).toEqual([address, !sums])
    expect([address, sheets[sheet]?.includes(`sqref="${name}"`)]).toEqual([address, !sums])
  }
  const rules = Object.values(sheets).flatMap(sheet => sheet.match(/<dataValidation /g) ?? [])
  expect(rules).toHaveLength(enteredCells(form).length)
  for (const sheet of Object.values(sheets)) expect(sheet).toContain('<sheetProtection sheet="1"')
})

test('a hidden sheet says what the workbook is and where each figure stands', async () => {
  const copy = someCopy(2)
  const rows = await readSheet(Buffer.from(writeEntryWorkbook(copy)), MAP_SHEET)
  const told = new Map(rows.map(([name, ...rest]) => [name, rest.map(String)]))
  expect(told.get('schema')?.[0]).toBe('annual-report/1')
  expect(told.get('year')?.[0]).toBe(String(copy.content.year))
  for (const { address } of cellsOf(formatById(copy.content.format)))
    expect(told.get(address)?.[1]).toMatch(/^[A-Z]+\d+$/)
})

test('the workbook to read has a sheet for each section, with prose in paragraphs and money down to its last digit', () => {
  const copy = someCopy(2)
  const figures = {
    ...copy.content.figures,
    'proactive.fees.amount': '24252.311082',
    'proactive.procurement.amount': '99.5',
  }
  const parts = partsOf(writeXlsx({ ...copy, content: { ...copy.content, figures } }))
  const sheets = Object.keys(sheetsByName(parts))
  expect(sheets.map(name => name.slice(0, 2))).toEqual(['标题', '一、', '二、', '三、', '四、', '五、', '六、'])
  const money = formatById(copy.content.format).id === '2021' ? '<v>24252.311082</v>' : '<v>99.5</v>'
  expect(parts['xl/worksheets/sheet3.xml']).toContain(money)
})
