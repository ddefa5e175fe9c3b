import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read'
import { asDocx } from './trial/as-docx'
import { asHtml } from './trial/as-html'
import { asCells, asCsv, asGlued, asLines, asMarkdown, asStroked, asTabs } from './trial/as-text'
import { asXlsx } from './trial/as-xlsx'
import { Chance } from './trial/chance'
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
