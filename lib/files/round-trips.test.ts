import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import type { ReportJson } from '@/lib/report/content'
import { type FileKind, fileKinds } from './kinds'
import { readReport } from './read'
import { writeReport } from './write'
import { writeEntryWorkbook } from './writing/xlsx-entry'

/** How many reports go out and come back; the full proof is `ROUND_TRIPS=500`. */
const REPORTS = Number(process.env.ROUND_TRIPS ?? 15)

const written = (kind: FileKind | 'entry', seed: number) =>
  kind === 'entry'
    ? writeEntryWorkbook(someCopy(seed), someCopy(seed + 1).content)
    : writeReport(kind, { ...someCopy(seed), explanations, edition: editionOf(seed) })

/** Reasons are printed under the tables and are no part of the prose. */
const explanations = {
  'applications.received.natural': '有12件是同一人就同一事项提出的。',
  'applications.carriedOver.total': '上年报告更正过。',
}

const editionOf = (seed: number) => ({
  number: 1 + (seed % 3),
  hash: 'ab'.repeat(32),
  address: `https://a.gov.cn/organ/2023/${1 + (seed % 3)}`,
  publishedAt: 1_706_000_000_000,
})

const jsonOf = (seed: number): ReportJson => JSON.parse(Buffer.from(writeReport('json', someCopy(seed))).toString())

/** Paragraphs line by line; only what lies between words may differ. */
const linesOf = (text = '') =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

const kinds = [...fileKinds.filter(kind => kind !== 'pdf'), 'entry'] as const

test.each(kinds)(
  'every cell and every paragraph comes back from %s',
  async kind => {
    for (let seed = 0; seed < REPORTS; seed++) {
      const read = await readReport(written(kind, seed), `report.${kind === 'entry' ? 'xlsx' : kind}`)
      const whole = jsonOf(seed)
      expect([seed, read]).toMatchObject([seed, { ok: true, unsure: [] }])
      if (!read.ok) continue
      const { report } = read
      expect([seed, report.format, report.year, report.organ.name, report.title]).toEqual([
        seed,
        whole.format,
        whole.year,
        whole.organ.name,
        whole.title,
      ])
      expect([seed, report.figures]).toEqual([seed, whole.figures])
      for (const section of ['preface', 'overview', 'problems', 'other'] as const)
        expect([seed, section, linesOf(report.narratives[section])]).toEqual([
          seed,
          section,
          linesOf(whole.narratives[section]),
        ])
    }
  },
  600_000,
)
test('every figure comes back from PDF', async () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const read = await readReport(written('pdf', seed), 'report.pdf')
    expect([seed, read]).toMatchObject([seed, { ok: true, unsure: [] }])
    expect([seed, read.ok && read.report.figures]).toEqual([seed, jsonOf(seed).figures])
  }
}, 600_000)
