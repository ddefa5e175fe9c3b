import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import type { FileKind } from '../kinds'
import { writeReport } from '../write'
import { archive } from './archive'
import type { Copy } from './copy'

test('an archive is sent report by report, holds what each writer gives, and a list of their hashes', async () => {
  const copies = [1, 2, 3].map(seed => ({ folder: `organ-${seed}`, copy: someCopy(seed) }))
  let asked = 0
  async function* source() {
    for (const one of copies) {
      asked++
      yield one
    }
  }
  const turns: number[] = []
  const write = async (kind: FileKind, copy: Copy) => {
    turns.push(asked)
    return writeReport(kind, copy)
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of archive(source(), ['docx', 'json'], write)) {
    if (chunks.length === 0) expect(asked).toBe(1)
    chunks.push(chunk)
  }
  expect(turns).toEqual([1, 1, 2, 2, 3, 3])

  const files = unzipSync(Buffer.concat(chunks))
  const { 'manifest.csv': manifest = new Uint8Array(), ...reports } = files
  expect(Object.keys(reports)).toHaveLength(6)
  const lines = strFromU8(manifest).trim().split('\r\n').slice(1)
  expect(lines.map(line => line.split(',').slice(0, 3))).toEqual(
    Object.entries(reports).map(([path, bytes]) => [
      `"${path}"`,
      `"${createHash('sha256').update(bytes).digest('hex')}"`,
      String(bytes.length),
    ]),
  )
  const [first] = Object.values(reports)
  expect(Buffer.from(first ?? []).equals(writeReport('docx', someCopy(1)))).toBe(true)
})
