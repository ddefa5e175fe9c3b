import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { fileKinds } from '../kinds'
import { writeReport } from '../write'
import { writeAside, writeInWorker } from './in-worker'

test('a file is the same to the byte, whoever wrote it', async () => {
  for (const kind of fileKinds) {
    const wanted = Buffer.from(writeReport(kind, someCopy(2)))
    expect([kind, wanted.equals(await writeAside(kind, someCopy(2)))]).toEqual([kind, true])
    expect([kind, wanted.equals(await writeInWorker(kind, someCopy(2)))]).toEqual([kind, true])
  }
}, 60_000)

test('nobody waits while a PDF is set', async () => {
  await writeAside('pdf', someCopy(1))
  const used = performance.eventLoopUtilization()
  const pdfs = await Promise.all([2, 3, 4, 5].map(seed => writeAside('pdf', someCopy(seed))))
  const { utilization } = performance.eventLoopUtilization(used)
  expect(pdfs.every(pdf => pdf.length > 20_000)).toBe(true)
  expect(utilization).toBeLessThan(0.5)
}, 60_000)

test('what cannot be written is told, and the next is written', async () => {
  const { content } = someCopy(1)
  const odd = { ...someCopy(1), content: { ...content, format: '1999' as '2021' } }
  await expect(writeInWorker('pdf', odd)).rejects.toThrow()
  expect((await writeInWorker('pdf', someCopy(1))).length).toBeGreaterThan(20_000)
}, 60_000)
