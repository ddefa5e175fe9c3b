import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { edition, history, publicVersion } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { contents } from './contents'
import { publish, withdraw } from './publication'
import { approve, approveAlone, confirm, correct, giveBack, openForReview, recall, start, submit } from './reports'
import { review } from './review'
import { load, saveFigures } from './sections'
import { store } from './store'
import { fill, office, publishYear } from './test-office'

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'desk-'))
  migrate(process.env.DATA_DIR)
})

const openCase = {
  'applications.received.natural': '5',
  'applications.disclosed.natural': '3',
  'applications.carriedForward.natural': '2',
}

const editionsOf = (code: string) =>
  store().read.select().from(edition).where(eq(edition.organCode, code)).orderBy(asc(edition.year), asc(edition.number))

describe('a report', () => {
  test('is filled in, submitted, returned once, submitted again, approved by another person and published', async () => {
    const { organ, at, clerk, approver } = await office()
    const place = at(2025)
    expect(await start(clerk, place)).toEqual({ outcome: 'done' })
    expect((await contents(clerk, place))?.lines.map(line => line.state)).toEqual([
      'done',
      'empty',
      'empty',
      'empty',
      'empty',
      'empty',
      'empty',
    ])
    expect(await submit(clerk, place, {})).toMatchObject({ outcome: 'unfinished' })
    await fill(clerk, place)
    expect(await submit(clerk, place, {})).toEqual({ outcome: 'done' })
    expect(await submit(clerk, place, {})).toMatchObject({
      outcome: 'barred',
      last: { deed: 'submit', by: clerk.name },
    })
    await openForReview(approver, place)
    expect(await recall(clerk, place, {})).toMatchObject({ outcome: 'barred' })
    expect(await giveBack(approver, place, { note: ' ' })).toEqual({ outcome: 'reasonMissing' })
    expect(await giveBack(approver, place, { note: '请核对第三部分' })).toEqual({ outcome: 'done' })
    expect((await contents(clerk, place))?.found.progress).toMatchObject({
      state: 'returned',
      returned: { note: '请核对第三部分' },
    })
    const seen = (await load(clerk, place, 'applications'))?.touched.version ?? 0
    await saveFigures(clerk, place, 'applications', { seen, changes: openCase })
    expect(await submit(clerk, place, {})).toEqual({ outcome: 'done' })
    const looked = await review(approver, place)
    expect(looked?.sinceLooked?.changes.figures.map(one => one.address)).toContain('applications.received.natural')
    expect(
      looked?.sinceLooked?.changes.figures.find(one => one.address === 'applications.received.total'),
    ).toMatchObject({ before: 0, after: 5 })
    expect(await approve(clerk, place, {})).toMatchObject({ outcome: 'barred' })
    expect(await approve(approver, place, {})).toEqual({ outcome: 'done' })
    expect(await publish(approver, place, {})).toEqual({ outcome: 'done' })
    const [first] = await editionsOf(organ.code)
    expect(first).toMatchObject({ number: 1, year: 2025, deadline: '2026-01-31' })
    expect(first?.content?.figures['applications.concluded.total']).toBe(3)
    const deeds = await store()
      .read.select({ verb: history.verb })
      .from(history)
      .where(eq(history.organId, organ.id))
      .orderBy(asc(history.id))
    expect(deeds.map(deed => deed.verb).filter(verb => verb.startsWith('report.'))).toEqual([
      'report.start',
      'report.submit',
      'report.open',
      'report.return',
      'report.submit',
      'report.approve',
      'report.publish',
    ])
  })

  test('takes last year’s open cases over, locked, and differs only with a reason', async () => {
    const house = await office()
    const { at, clerk } = house
    await publishYear(house, 2024, openCase)
    await start(clerk, at(2025))
    const loaded = await load(clerk, at(2025), 'applications')
    expect(loaded?.section).toMatchObject({
      carried: { year: 2024, edition: 1 },
      figures: { 'applications.carriedOver.natural': 2 },
    })
    const address = 'applications.carriedOver.natural'
    const refused = await saveFigures(clerk, at(2025), 'applications', {
      seen: 1,
      changes: { [address]: '3', 'applications.received.natural': '1' },
    })
    expect(refused).toMatchObject({
      outcome: 'saved',
      version: 2,
      stored: { [address]: 2, 'applications.received.natural': 1 },
    })
    expect(Object.keys((refused as { refused: object }).refused)).toEqual([address])
    const reasons = { [address]: '上年漏计一件' }
    expect(
      await saveFigures(clerk, at(2025), 'applications', { seen: 2, changes: { [address]: '3' }, reasons }),
    ).toMatchObject({ outcome: 'saved', stored: { [address]: 3 }, refused: {} })
    await saveFigures(clerk, at(2025), 'applications', { seen: 3, changes: {}, reasons: { [address]: '' } })
    expect((await load(clerk, at(2025), 'applications'))?.section).toMatchObject({
      figures: { [address]: 2 },
      reasons: {},
    })
  })

  test('takes a correction of last year over while it is being written', async () => {
    const house = await office()
    const { at, clerk, approver } = house
    await publishYear(house, 2024, openCase)
    await start(clerk, at(2025))
    await correct(clerk, at(2024), { note: '结转数有误' })
    const seen = (await load(clerk, at(2024), 'applications'))?.touched.version ?? 0
    await saveFigures(clerk, at(2024), 'applications', {
      seen,
      changes: { 'applications.disclosed.natural': '4', 'applications.carriedForward.natural': '1' },
    })
    await submit(clerk, at(2024), {})
    await approve(approver, at(2024), {})
    expect(await publish(approver, at(2024), {})).toEqual({ outcome: 'reasonMissing' })
    expect(await publish(approver, at(2024), { note: '更正结转数' })).toEqual({ outcome: 'done' })
    expect((await load(clerk, at(2025), 'applications'))?.section).toMatchObject({
      carried: { edition: 2 },
      figures: { 'applications.carriedOver.natural': 1 },
    })
  })

  test('is corrected only when something changed, and a withdrawal leaves its notice', async () => {
    const house = await office()
    const { organ, at, clerk, approver } = house
    await publishYear(house, 2025)
    await correct(clerk, at(2025), { note: '核对一次' })
    await submit(clerk, at(2025), {})
    await approve(approver, at(2025), {})
    expect(await publish(approver, at(2025), { note: '没有变化的更正' })).toEqual({ outcome: 'unchanged' })
    expect(await withdraw(approver, at(2025), { note: '内容有误，核实后重新发布' })).toEqual({ outcome: 'done' })
    expect((await editionsOf(organ.code)).map(one => [one.number, one.form])).toEqual([
      [1, 'report'],
      [2, 'withdrawal'],
    ])
    const [version] = await store()
      .read.select()
      .from(publicVersion)
      .where(eq(publicVersion.scope, `organ:${organ.code}`))
    expect(version?.version).toBe(2)
  })

  test('is approved by its submitter alone only with a reason, until a second person confirms', async () => {
    const { organ, at, clerk, second } = await office()
    const both: Viewer = {
      ...clerk,
      roles: [...clerk.roles, { role: 'approver', organId: organ.id, organPath: organ.path }],
    }
    await start(both, at(2025))
    await fill(both, at(2025))
    await submit(both, at(2025), {})
    expect(await approve(both, at(2025), {})).toMatchObject({ outcome: 'barred' })
    expect(await approveAlone(both, at(2025), {})).toEqual({ outcome: 'reasonMissing' })
    expect(await approveAlone(both, at(2025), { note: '审核人外出，今天截止' })).toEqual({ outcome: 'done' })
    expect((await contents(both, at(2025)))?.found.progress.unconfirmed?.note).toBe('审核人外出，今天截止')
    expect(await confirm(both, at(2025), {})).toMatchObject({ outcome: 'barred' })
    expect(await publish(both, at(2025), {})).toEqual({ outcome: 'done' })
    expect(await confirm(second, at(2025), {})).toEqual({ outcome: 'done' })
    expect((await contents(both, at(2025)))?.found.progress).not.toHaveProperty('unconfirmed')
  })

  test('is decided once when two people decide at the same time', async () => {
    const { at, clerk, approver, second } = await office()
    await start(clerk, at(2025))
    await fill(clerk, at(2025))
    await submit(clerk, at(2025), {})
    const answers = await Promise.all([
      approve(approver, at(2025), {}),
      giveBack(second, at(2025), { note: '请再核对' }),
      approve(approver, at(2025), {}),
    ])
    expect(answers.map(answer => answer.outcome)).toEqual(['done', 'done', 'barred'])
  })

  test('keeps each of two hundred saves by ten editors, and tells each refused one', async () => {
    const { at, clerk } = await office()
    const place = at(2025)
    await start(clerk, place)
    const cells = enteredCells(formatOfYear(2025) as Format, 'applications')
    let stale = 0
    const editor = async (number: number) => {
      for (let save = 0; save < 20; save++) {
        const cell = cells[number * 10 + (save % 10)]?.address ?? ''
        for (;;) {
          const seen = (await load(clerk, place, 'applications'))?.touched.version ?? 0
          const answer = await saveFigures(clerk, place, 'applications', {
            seen,
            changes: { [cell]: String(number * 100 + save) },
          })
          if (answer.outcome === 'saved') break
          expect(answer).toMatchObject({ outcome: 'stale', by: clerk.name })
          stale++
        }
      }
    }
    await Promise.all(Array.from({ length: 10 }, (_, number) => editor(number)))
    const loaded = await load(clerk, place, 'applications')
    expect(loaded?.touched.version).toBe(201)
    const { figures = {} } = loaded && 'figures' in loaded.section ? loaded.section : {}
    for (let number = 0; number < 10; number++)
      for (let save = 10; save < 20; save++)
        expect(figures[cells[number * 10 + (save % 10)]?.address ?? '']).toBe(number * 100 + save)
    expect(stale).toBeGreaterThan(0)
  })
})

test('editions, steps and history never change', async () => {
  const { at, clerk } = await office()
  await start(clerk, at(2025))
  await expect(store().write(async tx => tx.update(history).set({ byName: 'x' }))).rejects.toThrow()
  await expect(store().write(async tx => tx.delete(history))).rejects.toThrow()
})
