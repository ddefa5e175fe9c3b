import { describe, expect, it } from 'vitest'
import { readReport } from '../read'
import { readInWorker } from './in-worker'
import { hostileFiles } from './trial/hostile'

/** A file of any kind ends in ten seconds; the thread itself takes a moment to start. */
const SLOW = 10_000

describe('files that mean no good', () => {
  it('are more than sixty, each of its own kind', () => {
    expect(new Set(hostileFiles.map(file => file.called)).size).toBeGreaterThan(60)
    expect(new Set(hostileFiles.map(file => file.called)).size).toBe(hostileFiles.length)
  })

  it.each(hostileFiles.map(file => [file.called, file] as const))(
    '%s ends with a sentence',
    async (_, { name, bytes, endless }) => {
      const content = bytes()
      const began = performance.now()
      const read = await (endless ? readInWorker(content, name) : readReport(content, name))
      if (!endless) expect(performance.now() - began).toBeLessThan(SLOW)
      if (read.ok) expect(Object.values(read.report.figures).filter(figure => figure !== null)).toEqual([])
      else expect(read.why).toMatch(/^[^\n]{6,120}$/)
    },
    90_000,
  )

  it('are given up when they take too long', async () => {
    const read = await readInWorker(new Uint8Array(15_000_000).fill(0x7c), 'a.md', { seconds: 0.001 })
    expect(read).toMatchObject({ ok: false })
  }, 60_000)
})
