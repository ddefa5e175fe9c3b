import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, edition, history } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { toJson } from '@/lib/report/content'
import { paragraphOf } from '@/lib/report/narrative'
import { answerFinding } from './answers'
import { contents } from './contents'
import type { Place } from './finding'
import { publish } from './publication'
import { approve, correct, giveBack, start, submit } from './reports'
import { review } from './review'
import { load, saveFigures, saveProse } from './sections'
import { store } from './store'
import { freshHouse, viewerAs } from './test-house'
import { fill, office, publishYear } from './test-office'

beforeAll(freshHouse)

const done = { outcome: 'done' }

const findingOf = async (viewer: Viewer, place: Place, rule: string) =>
  (await contents(viewer, place))?.findings.find(one => one.rule === rule)

const write = async (clerk: Viewer, place: Place, key: 'problems' | 'overview', ...text: string[]) => {
  const loaded = await load(clerk, place, key)
  const remove = loaded && 'doc' in loaded.section ? loaded.section.doc.content.length : 0
  const seen = loaded?.touched.version ?? 0
  const saved = await saveProse(clerk, place, key, { seen, at: 0, remove, blocks: text.map(paragraphOf) })
  expect(saved).toMatchObject({ outcome: 'saved' })
}

const put = async (clerk: Viewer, place: Place, changes: Record<string, string>, reasons = {}) => {
  const seen = (await load(clerk, place, 'applications'))?.touched.version ?? 0
  const saved = await saveFigures(clerk, place, 'applications', { seen, changes, reasons })
  expect(saved).toMatchObject({ outcome: 'saved', refused: {} })
}

const say = async (viewer: Viewer, place: Place, rule: string, more: object) =>
  answerFinding(viewer, place, {
    fingerprint: (await findingOf(viewer, place, rule))?.fingerprint ?? 'none:0',
    ...more,
  })

const rulesIn = (outcome: Awaited<ReturnType<typeof submit>>) =>
  outcome.outcome === 'unfinished' ? outcome.findings.map(({ rule }) => rule) : outcome.outcome

const begun = async () => {
  const house = await office()
  const place = house.at(2025)
  await start(house.clerk, place)
  await fill(house.clerk, place)
  return { ...house, place }
}

describe('a warning', () => {
  test('is not answered for a text that was written anew between the looking and the answer', async () => {
    const { place, clerk } = await begun()
    await write(clerk, place, 'problems', '暂无问题。')
    const fingerprint = (await findingOf(clerk, place, 'K-34'))?.fingerprint ?? 'none:0'
    const answered = answerFinding(clerk, place, { fingerprint, text: '本年十一月才设立' })
    const mended = write(clerk, place, 'problems', '有的栏目更新不够及时。', '下一步按月检查，逐项落实到人。')
    const [outcome] = await Promise.all([answered, mended])
    const rows = await store().read.select().from(answer).where(eq(answer.fingerprint, fingerprint))
    expect(await findingOf(clerk, place, 'K-34')).toBeUndefined()
    expect(rows.length).toBe(outcome.outcome === 'done' ? 1 : 0)
    expect(['done', 'gone']).toContain(outcome.outcome)
    expect(await answerFinding(clerk, place, { fingerprint, text: '本年十一月才设立' })).toEqual({ outcome: 'gone' })
  })

  test('keeps a report from being submitted until its clerk explains it; the explanation dies with what it spoke of', async () => {
    const { organ, place, clerk, approver } = await begun()
    await write(clerk, place, 'problems', '暂无问题。')
    expect(rulesIn(await submit(clerk, place, {}))).toEqual(['K-34'])
    expect(await say(clerk, place, 'K-34', { text: ' ' })).toEqual({ outcome: 'textMissing' })
    expect(await say(approver, place, 'K-34', { text: '由我来说明' })).toEqual({ outcome: 'barred' })
    expect(await say(clerk, place, 'K-34', { text: '本年十一月才设立' })).toEqual({ ...done, kind: 'explanation' })
    await write(
      clerk,
      place,
      'overview',
      '主动公开、依申请公开、信息管理、平台建设、监督保障都做了。',
      '考核评议正常。',
    )
    expect(await findingOf(approver, place, 'K-34')).toMatchObject({
      answer: { text: '本年十一月才设立', name: clerk.name, kind: 'explanation' },
    })
    await write(clerk, place, 'problems', '无问题。')
    expect(await findingOf(clerk, place, 'K-34')).not.toHaveProperty('answer')
    expect(rulesIn(await submit(clerk, place, {}))).toEqual(['K-34'])
    expect(await say(clerk, place, 'K-34', { text: '本年十一月才设立' })).toMatchObject(done)
    expect(await submit(clerk, place, {})).toEqual(done)
    expect(await say(clerk, place, 'K-34', { withdraw: true })).toEqual({ outcome: 'barred' })
    const told = await store()
      .read.select({ detail: history.detail, by: history.by })
      .from(history)
      .where(and(eq(history.organId, organ.id), eq(history.verb, 'answer.explanation')))
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({ by: clerk.id, detail: { rule: 'K-34', note: '本年十一月才设立' } })
  })

  test('lies open again when its explanation is taken back, and what was written stays on record', async () => {
    const { place, clerk, approver } = await begun()
    await write(clerk, place, 'problems', '暂无问题。')
    await say(clerk, place, 'K-34', { text: '本年十一月才设立' })
    await submit(clerk, place, {})
    expect(await giveBack(approver, place, { note: '请写出问题' })).toEqual(done)
    expect(await say(clerk, place, 'K-34', { withdraw: true })).toEqual({ ...done, kind: 'withdrawn' })
    expect(await say(clerk, place, 'K-34', { withdraw: true })).toEqual({ outcome: 'gone' })
    expect(rulesIn(await submit(clerk, place, {}))).toEqual(['K-34'])
    const rows = await store().read.select().from(answer).where(eq(answer.by, clerk.id)).orderBy(asc(answer.id))
    expect(rows.map(({ kind }) => kind)).toEqual(['explanation', 'withdrawn'])
    await expect(store().write(async tx => tx.update(answer).set({ text: 'x' }))).rejects.toThrow()
    await expect(store().write(async tx => tx.delete(answer))).rejects.toThrow()
  })

  test('is answered by nobody who only looks, and by nobody beside', async () => {
    const { organ, place, clerk } = await begun()
    await write(clerk, place, 'problems', '暂无问题。')
    const asked = { fingerprint: (await findingOf(clerk, place, 'K-34'))?.fingerprint ?? '', text: '由我来说明' }
    const auditor = await viewerAs('answers-auditor', ['auditor', organ])
    const beside = (await office()).clerk
    expect(await answerFinding(auditor, place, asked)).toEqual({ outcome: 'barred' })
    expect(await answerFinding(beside, place, asked)).toEqual({ outcome: 'missing' })
  })
})

test('an error is mended, never explained', async () => {
  const { place, clerk } = await begun()
  await put(clerk, place, { 'applications.received.natural': '5' })
  expect(rulesIn(await submit(clerk, place, {}))).toContain('R3-1')
  expect(await say(clerk, place, 'R3-1', { text: '就是这样的' })).toEqual({ outcome: 'gone' })
})

describe('an error between years', () => {
  const address = 'applications.carriedOver.natural'
  const differing = async () => {
    const house = await office()
    const open = { 'applications.received.natural': '2', 'applications.carriedForward.natural': '2' }
    await publishYear(house, 2024, open)
    const place = house.at(2025)
    await start(house.clerk, place)
    await fill(house.clerk, place)
    await put(house.clerk, place, { [address]: '3', 'applications.disclosed.natural': '3' }, { [address]: '划入一件' })
    return { ...house, place }
  }

  test('stands only with a reason of the list, is shown to the approver and published', async () => {
    const { organ, place, clerk, approver } = await differing()
    expect(rulesIn(await submit(clerk, place, {}))).toEqual(['RY-1'])
    expect(await say(clerk, place, 'RY-1', { text: '划入一家单位' })).toEqual({ outcome: 'reasonMissing' })
    expect(await say(clerk, place, 'RY-1', { reason: 'reform', text: '' })).toEqual({ outcome: 'textMissing' })
    expect(await say(clerk, place, 'RY-1', { reason: 'reform', text: '划入一家单位' })).toMatchObject(done)
    expect(await submit(clerk, place, {})).toEqual(done)
    const looked = await review(approver, place)
    const shown = { rule: 'RY-1', section: 'applications', reason: '机构改革、职能划转', text: '划入一家单位' }
    expect(looked?.content.explanations).toMatchObject([shown])
    expect(await approve(approver, place, {})).toEqual(done)
    expect(await publish(approver, place, {})).toEqual(done)
    const [row] = await store()
      .read.select()
      .from(edition)
      .where(and(eq(edition.organCode, organ.code), eq(edition.year, 2025)))
    expect(row?.content?.explanations).toMatchObject([shown])
    expect(row?.content && JSON.stringify(toJson(row.content))).not.toContain('划入一家单位')
  })

  test('is looked for again when the approver decides: last year was corrected meanwhile', async () => {
    const { at, place, clerk, approver } = await differing()
    await say(clerk, place, 'RY-1', { reason: 'other', text: '上年漏计一件' })
    await submit(clerk, place, {})
    await correct(clerk, at(2024), { note: '结转数有误' })
    await put(clerk, at(2024), { 'applications.received.natural': '4', 'applications.carriedForward.natural': '4' })
    expect(await submit(clerk, at(2024), {})).toEqual(done)
    await approve(approver, at(2024), {})
    expect(await publish(approver, at(2024), { note: '更正结转数' })).toEqual(done)
    expect(rulesIn(await approve(approver, place, {}))).toEqual(['RY-1'])
  })
})

describe('what needs a secrecy review', () => {
  const withPhone = async () => {
    const house = await begun()
    await write(
      house.clerk,
      house.place,
      'problems',
      '栏目更新不及时，请群众拨打13812345670反映。',
      '下一步按月检查栏目。',
    )
    return house
  }

  test('is submitted, but neither approved nor published before somebody else signed it off', async () => {
    const { organ, place, clerk, approver } = await withPhone()
    expect(await submit(clerk, place, {})).toEqual(done)
    expect(rulesIn(await approve(approver, place, {}))).toEqual(['K-30'])
    expect(await say(clerk, place, 'K-30', { text: '单位的值班手机' })).toEqual({ outcome: 'barred' })
    expect(await say(approver, place, 'K-30', { text: '单位的值班手机' })).toEqual({ ...done, kind: 'signOff' })
    expect(await approve(approver, place, {})).toEqual(done)
    expect(await publish(approver, place, {})).toEqual(done)
    const [row] = await store().read.select().from(edition).where(eq(edition.organCode, organ.code))
    expect(row?.content).not.toHaveProperty('explanations')
  })

  test('with an identity number is not even submitted', async () => {
    const { place, clerk, approver } = await begun()
    await write(
      clerk,
      place,
      'problems',
      '申请人（身份证号11010519491231002X）多次申请，答复不及时。',
      '下一步加强沟通。',
    )
    expect(rulesIn(await submit(clerk, place, {}))).toEqual(['K-30'])
    expect(await say(clerk, place, 'K-30', { text: '本人同意公开' })).toEqual({ outcome: 'barred' })
    expect(await say(approver, place, 'K-30', { text: '虚构的号码，用于举例' })).toMatchObject(done)
    expect(await submit(clerk, place, {})).toEqual(done)
  })

  test('does not count as signed off by the one who submits', async () => {
    const { organ, place, approver, second } = await withPhone()
    await say(approver, place, 'K-30', { text: '单位的值班手机' })
    const { id: organId, path: organPath } = organ
    const both: Viewer = { ...approver, roles: [...approver.roles, { role: 'clerk', organId, organPath }] }
    expect(await submit(both, place, {})).toEqual(done)
    expect(rulesIn(await approve(second, place, {}))).toEqual(['K-30'])
    expect(await say(both, place, 'K-30', { text: '单位的值班手机' })).toEqual({ outcome: 'barred' })
    expect(await say(second, place, 'K-30', { text: '单位的值班手机' })).toMatchObject(done)
    expect(await approve(second, place, {})).toEqual(done)
  })
})
