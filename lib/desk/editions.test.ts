import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { edition } from '@/db/schema'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells } from '@/lib/report/cells'
import { type ReportContent, titleOf } from '@/lib/report/content'
import { emptyDoc, fromPlainText } from '@/lib/report/narrative'
import { settings } from '@/lib/settings'
import { editionOf, editionsOf, editionsOfOrgan, newestEdition, yearsOf } from './editions'
import { store } from './store'

const folder = mkdtempSync(join(tmpdir(), 'editions-'))

beforeAll(async () => {
  process.env.DATA_DIR = folder
  expect(settings().DATA_DIR).toBe(folder)
  migrate(folder)
  await publish('jia', 2022, 1, 'report')
  await publish('jia', 2023, 1, 'report', 'first')
  await publish('jia', 2023, 2, 'report', 'second')
  await publish('yi', 2023, 1, 'report', 'secret')
  await publish('yi', 2023, 2, 'withdrawal')
  await publish('zhen', 2023, 1, 'report', 'old')
  await publish('zhen', 2023, 2, 'withdrawal')
  await publish('zhen', 2023, 3, 'report', 'again')
})

afterAll(() => {
  store().close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the public', () => {
  test('reads the newest edition, and an older one by its number', async () => {
    expect(overview(await newestEdition('jia', 2023))).toBe('second')
    expect(overview(await editionOf('jia', 2023, 1))).toBe('first')
    expect(overview(await editionOf('jia', 2023, 2))).toBe('second')
    expect((await editionsOf('jia', 2023)).map(({ number }) => number)).toEqual([2, 1])
  })

  test('finds nothing where nothing was published', async () => {
    expect(await newestEdition('jia', 2024)).toBeUndefined()
    expect(await newestEdition('bing', 2023)).toBeUndefined()
    expect(await editionOf('jia', 2023, 3)).toBeUndefined()
    expect(await yearsOf('bing')).toEqual([])
  })

  test('reads the notice of a withdrawal, and no edition before it', async () => {
    const newest = await newestEdition('yi', 2023)
    expect(newest).toMatchObject({ form: 'withdrawal', number: 2, note: 'note 2' })
    expect(await editionOf('yi', 2023, 1)).toEqual(newest)
    expect(JSON.stringify([newest, await yearsOf('yi'), await editionsOf('yi', 2023)])).not.toContain('secret')
  })

  test('reads what was published again, but not what had been withdrawn', async () => {
    expect(overview(await newestEdition('zhen', 2023))).toBe('again')
    expect(await editionOf('zhen', 2023, 1)).toMatchObject({ form: 'withdrawal', number: 2 })
    expect(overview(await editionOf('zhen', 2023, 3))).toBe('again')
  })

  test('sees an organ over the years', async () => {
    expect((await yearsOf('jia')).map(({ year, number }) => [year, number])).toEqual([
      [2023, 2],
      [2022, 1],
    ])
    expect((await editionsOfOrgan('jia')).map(({ year, number }) => [year, number])).toEqual([
      [2023, 2],
      [2023, 1],
      [2022, 1],
    ])
  })

  test('comes through a door that sees no table but that of editions', () => {
    const source = readFileSync(new URL('./editions.ts', import.meta.url), 'utf8')
    const fromSchema = [...source.matchAll(/import (.+) from '@\/db\/schema'/g)].map(([, names]) => names)
    expect(fromSchema).toEqual(['{ edition }'])
    expect(source).not.toMatch(/\b(FROM|JOIN)\b/)
    const ours = [...source.matchAll(/from '(@\/|\.)([^']+)'/g)].map(([, where, path]) => `${where}${path}`)
    expect(ours).toEqual(['@/db/schema', '@/lib/report/content', './store'])
  })
})

const organs = {
  jia: { name: '甲县财政局', level: 'county', kind: 'department' },
  yi: { name: '乙县人民政府', level: 'county', kind: 'government' },
  zhen: { name: '丙镇人民政府', level: 'township', kind: 'government' },
} as const

let clock = Date.UTC(2024, 0, 10)

function publish(code: keyof typeof organs, year: number, number: number, form: 'report' | 'withdrawal', text = '') {
  const organ = organs[code]
  const content: ReportContent = {
    format: '2021',
    year,
    kind: 'own',
    organ,
    title: titleOf(organ.name, year),
    narratives: { preface: emptyDoc, overview: fromPlainText(text), problems: emptyDoc, other: emptyDoc },
    figures: Object.fromEntries(enteredCells(format2021).map(({ address }) => [address, null])),
  }
  clock += 60_000
  return store().write(tx =>
    tx.insert(edition).values({
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
      form,
      title: content.title,
      content: form === 'report' ? content : null,
      hash: '',
      note: `note ${number}`,
      deadline: `${year + 1}-01-31`,
      publishedAt: clock,
    }),
  )
}

function overview(found: Awaited<ReturnType<typeof newestEdition>>) {
  const block = found?.content?.narratives.overview.content[0]
  return block?.type === 'paragraph' ? block.content?.[0]?.text : undefined
}
