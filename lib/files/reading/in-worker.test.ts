import { afterAll, expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { readReport } from '../read'
import { writeReport } from '../write'
import { expectFiles, readInWorker } from './in-worker'
import { hostileFiles } from './trial/hostile'

const docx = writeReport('docx', someCopy(5))
const slow = new Uint8Array(15_000_000).fill(0x7c)
const calm = hostileFiles.filter(({ endless, called }) => !endless && !/300 MB|60 MB|quarter of a million/.test(called))

afterAll(() => {
  // What waits for more files keeps nobody up.
  expect(process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap')).toEqual([])
})

test('what a process apart reads is what the reader reads, the first time and the tenth', async () => {
  const wanted = await readReport(docx, '年报.docx')
  expect(wanted.ok).toBe(true)
  for (let round = 0; round < 10; round++) expect(await readInWorker(docx, '年报.docx')).toEqual(wanted)
})

test('a file is read the same after any file that means no good', async () => {
  const wanted = await readReport(docx, '年报.docx')
  expectFiles()
  for (const { name, bytes } of calm.filter((_, at) => at % 16 === 0)) {
    await readInWorker(bytes(), name)
    expect(await readInWorker(docx, '年报.docx')).toEqual(wanted)
  }
}, 120_000)

test('a file that takes too long is given up; the next is read in another process', async () => {
  const [late, read] = await Promise.all([readInWorker(slow, 'a.md', { seconds: 0.001 }), readInWorker(docx, 'a.docx')])
  expect(late).toEqual({ ok: false, why: '读这个文件用了超过 0.001 秒，已经停止：文件可能不正常' })
  expect(read.ok).toBe(true)
  expect((await readInWorker(docx, 'a.docx')).ok).toBe(true)
}, 60_000)

test('the person keeps the bytes that were read', async () => {
  const own = docx.slice()
  await readInWorker(own, 'a.docx')
  expect(own).toEqual(docx)
})
