import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { type edition, searchable, standing } from '@/db/schema'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { type ReportContent, titleOf } from '@/lib/report/content'
import { emptyDoc, fromPlainText } from '@/lib/report/narrative'
import { normal } from '@/lib/search/grams'
import { latest, organs as organCount, organsIn, years, yearsOf } from './listing'
import { type Asking, search } from './searching'
import { freeze, standAll } from './standing'
import { store } from './store'

const folder = mkdtempSync(join(tmpdir(), 'listing-'))
const organs = {
  jia: { name: '甲县财政局', level: 'county', kind: 'department' },
  yi: { name: '乙县人民政府', level: 'county', kind: 'government' },
  zhen: { name: '丙镇人民政府', level: 'township', kind: 'government' },
} as const
let clock = Date.UTC(2024, 0, 10)

beforeAll(async () => {
  process.env.DATA_DIR = folder
  migrate(folder)
  await publish('jia', 2022, 1, '公开财政信息', 2)
  await publish('jia', 2023, 1, '第一版写了预算', 5)
  await publish('jia', 2023, 2, '第二版写了决算', 7)
  await publish('yi', 2023, 1, '写了又撤回', 3)
  await publish('yi', 2023, 2)
  await publish('zhen', 2023, 1, '乡镇公开目录１２条，Ｗｏｒｄ 版可以下载', 0, 60)
})

afterAll(() => {
  store().close()
  rmSync(folder, { recursive: true, force: true })
})

const codes = (rows: readonly { organCode: string }[]) => rows.map(({ organCode }) => organCode)

describe('lists', () => {
  test('show each report once, as it stands', async () => {
    expect(await years()).toEqual([
      { year: 2023, organs: 3, onTime: 2 },
      { year: 2022, organs: 1, onTime: 0 },
    ])
    expect(await organCount()).toBe(3)
    expect((await latest(2)).map(one => [one.organCode, one.number, one.form])).toEqual([
      ['zhen', 1, 'report'],
      ['yi', 2, 'withdrawal'],
    ])
    expect((await yearsOf('jia')).map(one => [one.year, one.number, one.received])).toEqual([
      [2023, 2, 7],
      [2022, 1, 2],
    ])
  })

  test('come group by group and page by page, filtered and sorted', async () => {
    const page = { page: 1, size: 10 }
    expect(codes((await organsIn(2023, page)).rows)).toEqual(['yi', 'jia', 'zhen'])
    expect(await organsIn(2023, { page: 2, size: 2 })).toMatchObject({ rows: [{ organCode: 'zhen' }], total: 3 })
    expect(codes((await organsIn(2023, { ...page, sort: 'received', down: true })).rows)).toEqual(['jia', 'zhen', 'yi'])
    expect(codes((await organsIn(2023, { ...page, sort: 'received' })).rows)).toEqual(['zhen', 'jia', 'yi'])
    for (const sort of ['concluded', 'carriedForward', 'disputes'] as const)
      for (const down of [true, false])
        expect(codes((await organsIn(2023, { ...page, sort, down })).rows).at(-1)).toBe('yi')
    expect(codes((await organsIn(2023, { ...page, kind: 'government' })).rows)).toEqual(['yi', 'zhen'])
    expect(codes((await organsIn(2023, { ...page, level: 'county', applied: true })).rows)).toEqual(['jia'])
    expect(codes((await organsIn(2023, { ...page, onTime: false })).rows)).toEqual(['zhen'])
    expect(codes((await organsIn(2023, { ...page, named: '县' })).rows)).toEqual(['yi', 'jia'])
    expect((await organsIn(2023, { ...page, below: 'jia' })).total).toBe(1)
  })

  test('are made good for what was published before they were kept', async () => {
    await store().write(async tx => {
      await tx.delete(standing)
      await tx.delete(searchable)
      await tx.run(sql`DELETE FROM term`)
    })
    expect(await yearsOf('jia')).toEqual([])
    expect(await years()).toEqual([])
    expect(await standAll()).toBe(4)
    expect(await years()).toHaveLength(2)
    expect((await yearsOf('jia')).map(one => [one.year, one.number])).toEqual([
      [2023, 2],
      [2022, 1],
    ])
    expect(await standAll()).toBe(0)
  })
})

const found = async (query: string, asking: Partial<Asking> = {}) =>
  (await search(query, { page: 1, size: 20, ...asking })).hits.map(({ report }) => `${report.organCode} ${report.year}`)

describe('search', () => {
  test('finds words of one, two and more characters in what stands, whatever their width and case', async () => {
    expect(await found('决')).toEqual(['jia 2023'])
    expect(await found('决算')).toEqual(['jia 2023'])
    expect(await found('预算')).toEqual([])
    expect(await found('撤回')).toEqual([])
    expect(await found('目录12条')).toEqual(['zhen 2023'])
    expect(await found('word版')).toEqual(['zhen 2023'])
    expect(await found('了第')).toEqual([])
  })

  test('puts words together, and titles and organs before the text', async () => {
    expect(await found('公开')).toEqual(['zhen 2023', 'jia 2023', 'jia 2022'])
    expect(await found('财政局 决算')).toEqual(['jia 2023'])
    expect(await found('公开 目录')).toEqual(['zhen 2023'])
    expect(await found('财政')).toEqual(['jia 2023', 'jia 2022'])
  })

  test('stays within a year or an organ, and pages', async () => {
    expect(await found('公开', { year: 2022 })).toEqual(['jia 2022'])
    expect(await found('公开', { organ: 'jia' })).toEqual(['jia 2023', 'jia 2022'])
    expect(await found('公开', { organ: 'nobody' })).toEqual([])
    expect(await search('公开', { page: 2, size: 2 })).toMatchObject({ total: 3, more: false, hits: [{}] })
  })

  test('shows where it found them', async () => {
    const [hit] = (await search('公开目录', { page: 1, size: 1 })).hits
    expect(hit?.excerpts.map(({ part }) => part)).toEqual(['overview'])
    expect(hit?.excerpts[0]?.excerpt.find(part => part.found)?.text).toBe('公开目录')
  })

  test('takes hostile queries for words', async () => {
    for (const query of [
      '"',
      "'; DROP TABLE term; --",
      'a AND (',
      'NEAR(公开, 2)',
      '*',
      '%',
      '_',
      '\0',
      '公开"*',
      '(((',
      '',
      '   ',
      '🀄',
    ])
      expect((await search(query, { page: 1, size: 5 })).hits.length).toBeLessThanOrEqual(3)
    expect(await found('公开')).toHaveLength(3)
  })

  test('finds exactly what a look through every text finds', async () => {
    const rows = await store().read.select().from(searchable)
    const texts = rows.map(
      row =>
        [
          row.id,
          [row.head, row.overview, row.problems, row.other, row.rows].flatMap(one => one.split('\n')).map(normal),
        ] as const,
    )
    const all = [...texts.flatMap(([, lines]) => lines).join('')]
    for (let at = 0; at < all.length - 6; at++)
      for (const length of [1, 2, 3, 5]) {
        const word = all.slice(at, at + length).join('')
        const expected = texts.filter(([, lines]) => lines.some(line => line.includes(word))).map(([id]) => id)
        const { hits } = await search(word, { page: 1, size: 20 })
        expect([word, hits.map(({ report }) => report.id).sort()]).toEqual([word, expected.sort()])
      }
  })
})

function publish(code: keyof typeof organs, year: number, number: number, text?: string, received = 0, days = 0) {
  const organ = organs[code]
  const figures = Object.fromEntries(
    enteredCells(format2021).map(({ address, kindName }) => [address, kindName === 'wan' ? '0' : 0]),
  )
  const content: ReportContent = {
    format: '2021',
    year,
    kind: 'own',
    organ,
    title: titleOf(organ.name, year),
    narratives: { preface: emptyDoc, overview: fromPlainText(text ?? ''), problems: emptyDoc, other: emptyDoc },
    figures: withTotals(format2021, { ...figures, 'applications.received.natural': received }),
  }
  clock += 60_000
  const row: typeof edition.$inferInsert = {
    id: `${code}-${year}-${number}`,
    reportId: `${code}-${year}`,
    organId: code,
    organCode: code,
    organName: organ.name,
    organShortName: organ.name,
    organLevel: organ.level,
    organKind: organ.kind,
    year,
    number,
    form: text === undefined ? 'withdrawal' : 'report',
    title: content.title,
    content: text === undefined ? null : content,
    hash: '',
    note: '',
    deadline: `${year + 1}-01-31`,
    publishedAt: clock + days * 86_400_000,
  }
  return store().write(tx => freeze(tx, row))
}
