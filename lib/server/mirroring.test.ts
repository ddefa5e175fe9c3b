import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshHouse } from '@/lib/desk/test-house'
import { writeMirror } from '@/lib/mirror/mirror'
import { keepMirror } from './mirroring'

beforeAll(freshHouse)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a page that cannot be drawn is tried again, but ever more seldom', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  const draw = vi.fn(async () => Promise.reject(new Error('broken on purpose')))
  const source = { build: '1', draw, pour: async () => false, assets: new Map(), versionOf: () => '1', downloads: [] }
  const mirror = keepMirror(folder, source)
  for (let second = 0; second < 120; second += 2) {
    vi.advanceTimersByTime(2000)
    for (let turn = 0; turn < 5; turn++) await new Promise(done => setImmediate(done))
  }
  await mirror.stop()
  expect(draw).toHaveBeenCalled()
  expect(told.mock.calls.length).toBeGreaterThan(3)
  expect(told.mock.calls.length).toBeLessThan(8)
  rmSync(folder, { recursive: true })
})

test('a page that cannot be drawn stops no other, stays as it was, and is drawn when it can be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  const file = (path: string) => join(folder, path)
  let drawn: Record<string, string> = { '/': 'first', '/data': 'data', '/rules': 'rules' }
  const draw = async (path: string) => {
    if (drawn[path] === 'broken') throw new Error(`${path} is broken on purpose`)
    return drawn[path] === undefined ? undefined : { type: 'text/plain', body: Buffer.from(drawn[path]) }
  }
  let version = '1'
  const source = {
    build: '1',
    draw,
    pour: async () => false,
    assets: new Map(),
    versionOf: () => version,
    downloads: [],
  }
  expect(await writeMirror(folder, source)).toMatchObject({ removed: 0 })

  version = '2'
  drawn = { '/': 'broken', '/data': 'new data' }
  await expect(writeMirror(folder, source)).rejects.toThrow('broken on purpose')
  expect(readFileSync(file('index.html'), 'utf8')).toBe('first')
  expect(readFileSync(file('data/index.html'), 'utf8')).toBe('new data')
  expect(existsSync(file('rules/index.html'))).toBe(false)

  drawn = { '/': 'second', '/data': 'new data' }
  expect(await writeMirror(folder, source)).toEqual({ written: 1, removed: 0 })
  expect(readFileSync(file('index.html'), 'utf8')).toBe('second')
  rmSync(folder, { recursive: true })
})
