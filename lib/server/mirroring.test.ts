import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freshHouse } from '@/lib/desk/test-house'
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
  const source = { build: '1', draw, assets: new Map(), versionOf: () => '1', downloads: [] }
  const mirror = keepMirror(folder, source)
  for (let second = 0; second < 120; second += 2) {
    vi.advanceTimersByTime(2000)
    for (let turn = 0; turn < 5; turn++) await new Promise(done => setImmediate(done))
  }
  await mirror.stop()
  expect(draw.mock.calls.length).toBeGreaterThan(3)
  expect(draw.mock.calls.length).toBeLessThan(8)
  expect(told).toHaveBeenCalledTimes(draw.mock.calls.length)
  rmSync(folder, { recursive: true })
})
