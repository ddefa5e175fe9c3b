import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { edition, history, organ, publicVersion } from '@/db/schema'
import { addOrgan, changeOrgan } from './organ-changes'
import { findOrgan, organsAbove, organTree, parentsFor } from './organs'
import { plantOrgan, plantPerson, plantSession } from './planting'
import { viewerOf } from './sessions'
import { store } from './store'
import { freshHouse, viewerAs } from './test-house'
import { hashOf } from './tokens'

const contact = { address: '', postcode: '', phone: '', email: '', website: '' }
const profile = (code: string, more: object = {}) =>
  ({
    ...{ name: `${code}全称`, shortName: code, code, level: 'county', kind: 'department' },
    ...{ powers: [], contact, validFrom: null, validTo: null, ...more },
  }) as never

beforeAll(freshHouse)

const plantTree = async (of: string) => {
  const root = await plantOrgan({ code: of })
  const east = await plantOrgan({ code: `${of}-east` }, root)
  const west = await plantOrgan({ code: `${of}-west` }, root)
  const school = await plantOrgan({ code: `${of}-school` }, east)
  return { root, east, west, school, boss: await viewerAs(`${of}-boss`, ['administrator', root]) }
}
const row = async (code: string) => {
  const [found] = await store().read.select().from(organ).where(eq(organ.code, code))
  if (!found) throw new Error(`no ${code}`)
  return found
}

test('an administrator adds an organ below theirs; its code must be free, well formed and not reserved', async () => {
  const { boss } = await plantTree('add')
  expect(await addOrgan(boss, 'add', profile('add-new'))).toEqual({ outcome: 'done', code: 'add-new' })
  expect((await row('add-new')).path).toBe(`${(await row('add')).path}${(await row('add-new')).id}/`)
  for (const code of ['add-new', 'office', 'sign-in', 'people', '1st', 'Upper', 'x', 'a b', '公开', 'a'.repeat(41)])
    expect(await addOrgan(boss, 'add', profile(code)), code).toMatchObject({
      outcome: 'wrong',
      errors: { code: expect.any(String) },
    })
  const times = { validFrom: '2020-05-01', validTo: '2020-04-30' }
  expect(await addOrgan(boss, 'add', profile('add-times', times))).toMatchObject({
    errors: { validTo: expect.any(String) },
  })
})

test('somebody else’s organ and a missing one look the same; who may see is not who may change', async () => {
  const { boss, east, school } = await plantTree('see')
  const { boss: other } = await plantTree('other')
  const clerk = await viewerAs('see-clerk', ['clerk', east])
  const auditor = await viewerAs('see-auditor', ['auditor', east])
  const change = { seen: 1, profile: profile('see-east') }
  expect(await findOrgan(other, 'see-east')).toBeUndefined()
  expect(await changeOrgan(other, 'see-east', change)).toEqual({ outcome: 'missing' })
  expect(await changeOrgan(other, 'see-nothing', change)).toEqual({ outcome: 'missing' })
  expect(await addOrgan(other, 'see', profile('see-more'))).toEqual({ outcome: 'missing' })
  expect(await changeOrgan(clerk, 'see-east', change)).toEqual({ outcome: 'barred' })
  expect(await addOrgan(auditor, 'see-east', profile('see-more'))).toEqual({ outcome: 'barred' })
  const seenBy = async (viewer: typeof boss) =>
    (await organTree(viewer)).map(line => `${line.depth} ${line.organ.code}`)
  expect(await seenBy(clerk)).toEqual(['0 see-east'])
  expect(await seenBy(auditor)).toEqual(['0 see-east', '1 see-school'])
  expect(await seenBy(boss)).toEqual(['0 see', '1 see-east', '2 see-school', '1 see-west'])
  const found = await findOrgan(boss, 'see-school')
  expect(found && (await organsAbove(boss, found)).map(one => one.code)).toEqual(['see', 'see-east'])
  expect(school.path.startsWith(east.path)).toBe(true)
})

test('a move takes everything below along, at once, in roles that people hold too', async () => {
  const { boss, school } = await plantTree('move')
  const room = await plantOrgan({ code: 'move-room' }, school)
  const clerk = await plantPerson({ login: 'move-clerk', roles: [{ role: 'clerk', organId: room.id }] })
  const session = hashOf(await plantSession(clerk.id))
  const east = await row('move-east')
  const moved = await changeOrgan(boss, 'move-east', { seen: 1, parent: 'move-west', profile: profile('move-east') })
  expect(moved).toEqual({ outcome: 'done', code: 'move-east' })
  const west = await row('move-west')
  expect((await row('move-east')).path).toBe(`${west.path}${east.id}/`)
  expect((await row('move-room')).path).toBe(`${west.path}${east.id}/${school.id}/${room.id}/`)
  expect((await viewerOf(session))?.roles[0]?.organPath).toBe((await row('move-room')).path)
  expect((await organTree(boss)).map(line => line.depth)).toEqual([0, 1, 2, 3, 4])
})

test('an organ cannot move below itself, nor out of or into somebody else’s reach', async () => {
  const { boss, east } = await plantTree('cycle')
  await plantTree('foreign')
  const move = (viewer: typeof boss, code: string, parent: string) =>
    changeOrgan(viewer, code, { seen: 1, parent, profile: profile(code) })
  const refused = { outcome: 'wrong', errors: { parent: expect.any(String) } }
  expect(await move(boss, 'cycle-east', 'cycle-school')).toMatchObject(refused)
  expect(await move(boss, 'cycle-east', 'cycle-east')).toMatchObject(refused)
  expect(await move(boss, 'cycle', 'cycle-east')).toMatchObject(refused)
  expect(await move(boss, 'cycle-east', 'foreign')).toMatchObject(refused)
  const local = await viewerAs('cycle-local', ['administrator', east])
  expect(await move(local, 'cycle-east', 'cycle-west')).toMatchObject(refused)
  const found = await findOrgan(boss, 'cycle-east')
  expect(found && (await parentsFor(boss, found)).map(one => one.code)).toEqual(['cycle', 'cycle-west'])
  expect(found && (await parentsFor(local, found))).toEqual([])
})

test('a change of an older version is told what stands now; of two at once, one wins', async () => {
  const { boss } = await plantTree('stale')
  const change = (phone: string, seen: number) =>
    changeOrgan(boss, 'stale-east', { seen, profile: profile('stale-east', { contact: { ...contact, phone } }) })
  const outcomes = await Promise.all([change('1', 1), change('2', 1)])
  expect(outcomes.map(one => one.outcome)).toEqual(['done', 'stale'])
  expect(outcomes[1]).toMatchObject({ now: { version: 2, contact: { phone: '1' } } })
  expect((await change('2', 2)).outcome).toBe('done')
})

test('a change makes public pages old and writes its history with both values', async () => {
  const { boss } = await plantTree('told')
  const version = async () =>
    (await store().read.select().from(publicVersion).where(eq(publicVersion.scope, 'all')))[0]?.version ?? 0
  const before = await version()
  const profileNow = profile('told-east', { name: '新名称', shortName: 'told-east' })
  await changeOrgan(boss, 'told-east', { seen: 1, profile: profileNow })
  expect(await version()).toBe(before + 1)
  const { id } = await row('told-east')
  const rows = await store().read.select().from(history).where(eq(history.organId, id))
  expect(rows).toMatchObject([
    { verb: 'organ.change', by: boss.id, detail: { before: { name: 'told-east' }, after: { name: '新名称' } } },
  ])
})

test('the code stays once the organ has published', async () => {
  const { boss, east } = await plantTree('kept')
  await store().write(async tx => {
    await tx.insert(edition).values({
      ...{ id: 'kept-1', reportId: 'r', organId: east.id, organCode: 'kept-east', organName: 'x', organShortName: 'x' },
      ...{ organLevel: 'county', organKind: 'department', year: 2024, number: 1, form: 'report', title: 'x' },
      ...{ hash: 'x', deadline: '2025-01-31', publishedAt: 1 },
    })
  })
  const change = (code: string) => changeOrgan(boss, 'kept-east', { seen: 1, profile: profile(code) })
  expect(await change('kept-other')).toMatchObject({ outcome: 'wrong', errors: { code: expect.any(String) } })
  expect((await change('kept-east')).outcome).toBe('done')
})
