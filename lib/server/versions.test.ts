import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { databaseFile, openConnection } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { openVersions, type VersionSource } from './versions'

const folder = mkdtempSync(join(tmpdir(), 'versions-'))
let versions: VersionSource

beforeAll(() => {
  migrate(folder)
  versions = openVersions(folder)
})
afterAll(() => {
  versions.close()
  rmSync(folder, { recursive: true })
})

it('lists are another version on another day, though nothing was published', () => {
  vi.useFakeTimers({ now: Date.parse('2026-01-31T23:59:59+08:00') })
  const [site, organ] = [versions.of('site'), versions.of('organ:nanhu')]
  vi.setSystemTime(Date.parse('2026-02-01T00:00:00+08:00'))
  expect(versions.of('site')).not.toBe(site)
  expect(versions.of('organ:nanhu')).toBe(organ)
  vi.useRealTimers()
})

it('a version written on another connection is seen at once, in its own scope or in all', () => {
  const writer = openConnection(databaseFile(folder))
  const bump = writer.prepare(
    'INSERT INTO public_version VALUES (?, 1) ON CONFLICT (scope) DO UPDATE SET version = version + 1',
  )
  const seen = () => ['site', 'organ:nanhu', 'organ:other'].map(scope => versions.of(scope))
  const atFirst = seen()
  bump.run('organ:nanhu')
  const afterOne = seen()
  bump.run('all')
  const afterEvery = seen()
  expect(new Set(atFirst.slice(1)).size).toBe(1)
  expect([afterOne[0], afterOne[2]]).toEqual([atFirst[0], atFirst[2]])
  expect(afterOne[1]).not.toBe(atFirst[1])
  afterEvery.forEach((version, at) => {
    expect(version).not.toBe(afterOne[at])
  })
  writer.close()
})

it('a version written in another process is seen by whoever looks after it, however often one has looked before', () => {
  const look = () => versions.now()('organ:afar')
  const first = [look(), look(), look()]
  expect(new Set(first).size).toBe(1)
  const script = `
    import { databaseFile, openConnection } from ${JSON.stringify(join(process.cwd(), 'db', 'connection.ts'))}
    const writer = openConnection(databaseFile(${JSON.stringify(folder)}))
    writer.exec("INSERT INTO public_version VALUES ('organ:afar', 1)")
    writer.close()`
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  expect(look()).not.toBe(first[0])
})
