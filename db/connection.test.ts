import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { databaseFile, openConnection, openDatabase } from './connection'
import { migrate } from './migrate'
import { publicVersion } from './schema'

const dataDir = mkdtempSync(join(tmpdir(), 'connection-'))
migrate(dataDir)
const { read, write, close } = openDatabase(dataDir)
const stranger = openConnection(databaseFile(dataDir), true)
afterAll(() => {
  stranger.close()
  close()
})

const put = (scope: string) =>
  write(tx =>
    tx
      .insert(publicVersion)
      .values({ scope, version: 1 })
      .then(() => scope),
  )
const seenOutside = (scope: string) =>
  stranger.prepare('SELECT 1 FROM public_version WHERE scope = ?').get(scope) !== undefined

test('a write that is answered is on the disk, for every other connection', async () => {
  const scopes = Array.from({ length: 50 }, (_, at) => `seen-${at}`)
  await Promise.all(scopes.map(async scope => expect([await put(scope), seenOutside(scope)]).toEqual([scope, true])))
})

test('one work that fails takes nothing of its neighbours with it', async () => {
  const broken = write(async tx => {
    await tx.insert(publicVersion).values({ scope: 'half', version: 1 })
    throw new Error('halfway')
  })
  const answers = await Promise.allSettled([put('before'), broken, put('after'), put('before')])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  expect(['before', 'half', 'after'].map(seenOutside)).toEqual([true, false, true])
})

test('five hundred read-modify-writes at once come out right', async () => {
  await put('counter')
  const one = eq(publicVersion.scope, 'counter')
  await Promise.all(
    Array.from({ length: 500 }, () =>
      write(async tx => {
        const [row] = await tx.select().from(publicVersion).where(one)
        await tx
          .update(publicVersion)
          .set({ version: (row?.version ?? 0) + 1 })
          .where(one)
      }),
    ),
  )
  const [row] = await read.select({ version: sql<number>`version` }).from(publicVersion).where(one)
  expect(row?.version).toBe(501)
})

test('a write inside a write is refused instead of waiting for ever', async () => {
  await expect(write(() => put('inner'))).rejects.toThrow('inside a write')
})
