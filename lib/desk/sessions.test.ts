import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access'
import { asOf } from './clock'
import { plantOrgan, plantPerson, plantSession } from './planting'
import { endOtherSessions, endSession, mySessions, viewerOf } from './sessions'
import { freshHouse } from './test-house'
import { hashOf } from './tokens'

const MINUTE = 60_000

beforeAll(freshHouse)

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
