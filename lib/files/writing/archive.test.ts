import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    if (chunks.length < 4) expect(asked).toBe(1)
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

const hasPython = spawnSync('python3', ['-V']).status === 0

test.skipIf(!hasPython)(
  'other programs open an archive: names in Chinese, dates of publication, sizes before each file',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'))
    const copy: Copy = {
      ...someCopy(1),
      edition: { number: 2, hash: 'ab'.repeat(32), address: '', publishedAt: Date.UTC(2024, 0, 15, 2, 30) },
    }
    const chunks: Uint8Array[] = []
    async function* source() {
      yield { folder: 'a', copy }
    }
    for await (const chunk of archive(source(), ['pdf', 'json'], async kind => writeReport(kind, copy)))
      chunks.push(chunk)
    const zip = Buffer.concat(chunks)
    expect(zip.readUInt16LE(6) & 8).toBe(0)
    writeFileSync(join(folder, 'a.zip'), zip)
    const read = `import zipfile\nz = zipfile.ZipFile('a.zip')\nprint(z.testzip(), *[(i.filename, i.date_time) for i in z.infolist()])`
    const told = execFileSync('python3', ['-c', read], { cwd: folder, encoding: 'utf8' })
    expect(told).toMatch(/^None \('a\/.*第2版）\.pdf', \(2024, 1, 15, 10, 30, 0\)\)/)
    expect(told).toContain("'manifest.csv'")
    rmSync(folder, { recursive: true })
  },
)
