import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '@/lib/report/cells'
import { readReport } from '../read'
import { asDocx } from './trial/as-docx'
import { asHtml } from './trial/as-html'
import { asCells, asCsv, asGlued, asLines, asMarkdown, asStroked, asTabs } from './trial/as-text'
import { asXlsx } from './trial/as-xlsx'
import { Chance } from './trial/chance'
import { damaged } from './trial/damage'
import { tableHtml } from './trial/pages'
import { rowsOf } from './trial/rows'
import { type SampleReport, sampleReport } from './trial/sample-report'

const utf8 = (text: string) => new TextEncoder().encode(text)

interface Way {
  readonly called: string
  readonly name: string
  readonly file: (chance: Chance, report: SampleReport) => Uint8Array
  /** The least share of cells that must be certain; the rest must be marked, never wrong. */
  readonly sure?: number
}

const ways: readonly Way[] = [
  { called: 'a plain page', name: 'a.html', file: (chance, report) => utf8(asHtml(chance, report)) },
  {
    called: 'a page typed by many hands',
    name: 'a.html',
    file: (chance, report) => utf8(asHtml(chance, report, { dressed: true })),
  },
  {
    called: 'a page whose merges do not fit',
    name: 'a.html',
    file: (chance, report) => utf8(asHtml(chance, report, { wrongSpans: true })),
  },
  {
    called: 'a page pasted from Word',
    name: 'a.html',
    file: (chance, report) => utf8(asHtml(chance, report, { wordy: true, dressed: true })),
  },
  {
    called: 'a page with tables cut in pieces',
    name: 'a.html',
    file: (chance, report) => utf8(asHtml(chance, report, { cut: true, dressed: true })),
  },
  {
    called: 'a page with captions',
    name: 'a.html',
    file: (chance, report) => utf8(asHtml(chance, report, { captions: true })),
  },
  { called: 'a Word file', name: 'a.docx', file: (chance, report) => asDocx(chance, report, { dressed: true }) },
  {
    called: 'a Word file that went through many hands',
    name: 'a.docx',
    file: (chance, report) => asDocx(chance, report, { dressed: true, lived: true }),
  },
  { called: 'a workbook', name: 'a.xlsx', file: (chance, report) => asXlsx(chance, report, { dressed: true }) },
  {
    called: 'a workbook with a sheet for each part',
    name: 'a.xlsx',
    file: (chance, report) => asXlsx(chance, report, { sheets: true }),
  },
  {
    called: 'a workbook without merges',
    name: 'a.xlsx',
    file: (chance, report) => asXlsx(chance, report, { unmerged: true, dressed: true }),
  },
  { called: 'csv', name: 'a.csv', file: (chance, report) => utf8(asCsv(report, chance)) },
  { called: 'text between tabs', name: 'a.txt', file: (chance, report) => utf8(asTabs(report, chance)) },
  { called: 'Markdown', name: 'a.md', file: (chance, report) => utf8(asMarkdown(report, chance)) },
  { called: 'lines of text', name: 'a.txt', file: (_, report) => utf8(asLines(report)) },
  { called: 'a cell a line', name: 'a.txt', file: (_, report) => utf8(asCells(report)) },
  { called: 'a cell a line with strokes', name: 'a.txt', file: (_, report) => utf8(asStroked(report)) },
  { called: 'glued text', name: 'a.txt', file: (_, report) => utf8(asGlued(report)), sure: 0 },
]

const RUNS = Number(process.env.READING_RUNS ?? 12)
const SEED = Number(process.env.READING_SEED ?? 7)

describe('a report written in any of its forms', () => {
  it.each(ways.map(way => [way.called, way] as const))(
    '%s is read back',
    async (_, { name, file, sure = 1 }) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1 }), async seed => {
          const chance = new Chance(seed)
          const report = sampleReport(chance)
          const read = await readReport(file(chance, report), name)
          if (!read.ok) throw new Error(read.why)
          const open = new Set(read.unsure.map(one => one.address))
          const wrong = Object.entries(report.figures).flatMap(([address, figure]) => {
            const got = read.report.figures[address] ?? null
            return got === figure || (open.has(address) && got === null) ? [] : [`${address}: ${figure} read as ${got}`]
          })
          expect(wrong).toEqual([])
          const certain = Object.keys(report.figures).filter(address => !open.has(address)).length
          const share = certain / Object.keys(report.figures).length
          if (share < sure) throw new Error(`${share}: ${JSON.stringify(read.unsure.slice(0, 3))}`)
          expect(read.report).toMatchObject({
            format: report.format.id,
            year: report.year,
            organ: { name: report.organ },
          })
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    120_000,
  )
})

/** What a cell may print instead of a plain number, and what must come of it; undefined must be asked about. */
const oddPrints: readonly (readonly [printed: string, figure: number | string | null | undefined])[] = [
  ['', null],
  ['/', '/'],
  ['／', '/'],
  ['12（其中网上3件）', 12],
  ['12件', 12],
  ['12①', 12],
  ['1O', undefined],
  ['3或4', undefined],
  ['约20', undefined],
  ['无', undefined],
  ['12-15', undefined],
  ['3.5', undefined],
]

describe('odd cells', () => {
  it.each(ways.slice(0, 14).map(way => [way.called, way] as const))(
    '%s keeps them apart',
    async (_, { name, file }) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1 }), async seed => {
          const chance = new Chance(seed)
          const report = sampleReport(chance)
          const expected: Record<string, number | string | null | undefined> = { ...report.figures }
          const printed = { ...report.figures }
          for (const cell of cellsOf(report.format))
            if (cell.kindName === 'count' && cell.section !== 'proactive' && chance.is(0.05)) {
              const [text, figure] = chance.of(oddPrints)
              printed[cell.address] = text
              expected[cell.address] = figure
            }
          const read = await readReport(file(chance, { ...report, figures: printed }), name)
          if (!read.ok) throw new Error(read.why)
          const open = new Set(read.unsure.map(one => one.address))
          const wrong = Object.entries(expected).flatMap(([address, figure]) => {
            const got = read.report.figures[address] ?? null
            const right =
              figure === undefined
                ? got === null && open.has(address)
                : got === figure || (figure === '/' && got === null)
            return right || (got === null && open.has(address)) ? [] : [`${address}: ${figure} read as ${got}`]
          })
          expect(wrong).toEqual([])
          const needless = [...open].filter(address => expected[address] !== undefined && expected[address] !== null)
          expect(needless.length).toBeLessThan(8)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    120_000,
  )
})

it('a damaged table never gives a wrong figure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1 }), async seed => {
      const chance = new Chance(seed)
      const report = sampleReport(chance)
      const body = report.parts.map(part =>
        part.kind === 'table' ? tableHtml(damaged(chance, rowsOf(part.table, report.figures))) : `<p>${part.text}</p>`,
      )
      const page = `<html><body><p>${report.title}</p><p>${report.preface}</p>${body.join('\n')}</body></html>`
      const read = await readReport(utf8(page), 'a.html')
      if (!read.ok) throw new Error(read.why)
      const wrong = Object.entries(report.figures).filter(([address, figure]) => {
        const got = read.report.figures[address] ?? null
        return got !== null && got !== figure
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: RUNS * 5, seed: SEED },
  )
}, 120_000)
