import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openCookie, sealCookie } from '@/app/cookie'
import { migrate } from '@/db/migrate'
import type { Viewer } from '@/lib/access'
import { asOf } from './clock'
import { plantOrgan, plantPerson, plantSession } from './planting'
import { endOtherSessions, endSession, mySessions, viewerOf } from './sessions'
import { hashOf } from './tokens'

const MINUTE = 60_000

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'desk-'))
  migrate(process.env.DATA_DIR)
})

const signedIn = async (login: string) => {
  const organ = await plantOrgan({ code: `organ-${login}` })
  const person = await plantPerson({ login, roles: [{ role: 'clerk', organId: organ.id }] })
  const id = hashOf(await plantSession(person.id))
  return { id, organ, person, viewer: (await viewerOf(id)) as Viewer }
}

test('a session tells who is looking, with roles and the organ’s path', async () => {
  const { viewer, organ, person } = await signedIn('wang')
  expect(viewer).toEqual({ ...person, roles: [{ role: 'clerk', organId: organ.id, organPath: organ.path }] })
  expect(await viewerOf('unknown')).toBeUndefined()
})

test('a session ends after idle time, and after its longest time however busy', async () => {
  const { id } = await signedIn('idle')
  const start = Date.now()
  expect(await asOf(start + 31 * MINUTE, () => viewerOf(id))).toBeUndefined()
  for (let minute = 25; minute < 12 * 60; minute += 25)
    expect(await asOf(start + minute * MINUTE, () => viewerOf(id)), `${minute}`).toBeDefined()
  expect(await asOf(start + (12 * 60 + 1) * MINUTE, () => viewerOf(id))).toBeUndefined()
})

test('people end their own sessions and nobody else’s', async () => {
  const one = await signedIn('one')
  const other = await signedIn('other')
  expect(await endSession(one.viewer, other.id)).toBe(false)
  expect(await viewerOf(other.id)).toBeDefined()
  const second = hashOf(await plantSession(one.person.id))
  await plantSession(one.person.id)
  expect(await mySessions(one.viewer)).toHaveLength(3)
  expect(await endOtherSessions(one.viewer, one.id)).toBe(2)
  expect(await viewerOf(second)).toBeUndefined()
  expect(await endSession(one.viewer, one.id)).toBe(true)
  expect(await viewerOf(one.id)).toBeUndefined()
})

test('a cookie opens to its session’s id; a changed one opens to nothing', async () => {
  const sealed = await sealCookie('secret')
  expect(await openCookie(sealed)).toBe(hashOf('secret'))
  expect(await openCookie(`${sealed.slice(0, -4)}AAAA`)).toBeUndefined()
  expect(await openCookie('')).toBeUndefined()
})

test('looking a viewer up takes a fraction of a millisecond', async () => {
  const { person } = await signedIn('fast')
  const sealed = await sealCookie(await plantSession(person.id))
  const look = async () => viewerOf((await openCookie(sealed)) ?? '')
  await look()
  const start = performance.now()
  for (let at = 0; at < 2000; at++) await look()
  const each = (performance.now() - start) / 2000
  process.stdout.write(`viewer: ${each.toFixed(3)} ms\n`)
  expect(each).toBeLessThan(2)
})
