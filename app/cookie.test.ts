import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { plantPerson, plantSession } from '@/lib/desk/planting'
import { viewerOf } from '@/lib/desk/sessions'
import { freshHouse } from '@/lib/desk/test-house'
import { hashOf } from '@/lib/desk/tokens'
import { openCookie, sealCookie } from './cookie'

beforeAll(freshHouse)

test('a cookie opens to its session’s id; a changed one opens to nothing', async () => {
  const sealed = await sealCookie('secret')
  expect(await openCookie(sealed)).toBe(hashOf('secret'))
  const [head, key, iv, text = '', tag] = sealed.split('.')
  const changed = [head, key, iv, `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`, tag].join('.')
  for (const other of [changed, '', 'x', 'a.b.c.d.e', `${sealed}.`]) expect(await openCookie(other)).toBeUndefined()
})

test('the secret that seals cookies belongs to the portal alone', async () => {
  await sealCookie('secret')
  expect(statSync(join(process.env.DATA_DIR ?? '', 'secret')).mode & 0o777).toBe(0o600)
})

test('looking a viewer up takes a fraction of a millisecond', async () => {
  const { id } = await plantPerson({ login: 'fast' })
  const sealed = await sealCookie(await plantSession(id))
  const look = async () => viewerOf((await openCookie(sealed)) ?? '')
  expect(await look()).toMatchObject({ login: 'fast' })
  const times = []
  for (let round = 0; round < 10; round++) {
    const start = performance.now()
    for (let at = 0; at < 100; at++) await look()
    times.push((performance.now() - start) / 100)
  }
  expect(Math.min(...times)).toBeLessThan(0.5)
})
