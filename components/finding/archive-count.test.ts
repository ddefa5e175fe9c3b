import { expect, test } from 'vitest'
import { ZipWriter } from '@/lib/files/writing/zip'
import { ArchiveCount } from './archive-count'

const zip = () => {
  const writer = new ZipWriter()
  const files = Array.from({ length: 7 }, (_, at) =>
    writer.add(`文件夹/${at}.txt`, Buffer.from('PK\x03\x04'.repeat(at * 40)), at % 2 === 0),
  )
  return { files, bytes: Buffer.concat([...files.flat(), ...writer.end()]) }
}

test.each([1, 3, 29, 64, 10_000])('the files of a zip are counted in pieces of %i bytes', size => {
  const { bytes } = zip()
  const count = new ArchiveCount()
  for (let at = 0; at < bytes.length; at += size) count.take(bytes.subarray(at, at + size))
  expect(count.files).toBe(7)
})

test('each is counted when it begins to come', () => {
  const { files } = zip()
  const count = new ArchiveCount()
  for (const [at, parts] of files.entries()) {
    expect(count.files).toBe(at)
    for (const part of parts) count.take(part)
  }
  expect(count.files).toBe(7)
})
