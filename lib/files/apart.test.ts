import { afterEach, expect, test, vi } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { expectFiles, readInWorker } from './reading/in-worker'
import { writeReport } from './write'
import { writeInWorker } from './writing/in-worker'

const docx = writeReport('docx', someCopy(5))
const program = process.execPath

afterEach(() => {
  process.execPath = program
})

// The system refuses the one at once and the other a little later; the last is gone before it can be asked.
for (const nothing of ['/dev/null/node', '/nowhere/node', '/bin/false'])
  test(`a machine that starts no process (${nothing}) is no fault of the file`, async () => {
    process.execPath = nothing
    expectFiles()
    expect(await readInWorker(docx, 'a.docx')).toMatchObject({ ok: false, why: expect.stringContaining('再交一次') })
    await expect(writeInWorker('pdf', someCopy(1))).rejects.toThrow('unstarted')
  })

test('once it starts some again, files are read and written', async () => {
  // That the one that was made ready has died may be heard only now.
  await vi.waitFor(async () => expect((await readInWorker(docx, 'a.docx')).ok).toBe(true), 30_000)
  expect((await writeInWorker('pdf', someCopy(1))).length).toBeGreaterThan(20_000)
}, 60_000)
