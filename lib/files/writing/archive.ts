import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import { csvLine } from '@/lib/report/csv'
import { type FileKind, fileName } from '../kinds'
import type { Copy } from './copy'
import { said } from './said'

/** Several reports as one zip, while they are written: at any time only one of them is in memory. */
export async function* archive(
  copies: AsyncIterable<Archived>,
  kinds: readonly FileKind[],
  write: (kind: FileKind, copy: Copy) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const lines: string[] = []
  for await (const { folder, copy } of copies)
    for (const kind of kinds) {
      const bytes = await write(kind, copy)
      const { content, edition } = copy
      const path = `${folder}/${fileName({ title: content.title, number: edition?.number }, kind)}`
      add(zip, path, bytes, PACKED.has(kind), edition?.publishedAt)
      lines.push(manifestLine(path, bytes, copy))
      yield* ready.splice(0)
    }
  const manifest = Buffer.from(`\ufeff${csvLine(said.manifest.columns)}${lines.join('')}`)
  add(zip, said.manifest.name, manifest, false)
  zip.end()
  yield* ready.splice(0)
}

/** A report and the folder of the zip that it goes into. */
export interface Archived {
  readonly folder: string
  readonly copy: Copy
}

/** Packed already: little is gained by packing them again. */
const PACKED: ReadonlySet<FileKind> = new Set(['docx', 'xlsx', 'pdf'])

function add(zip: Zip, path: string, bytes: Uint8Array, packed: boolean, at?: number): void {
  const file = new ZipDeflate(path, { level: packed ? 1 : 6 })
  file.mtime = at ?? SOME_DAY
  zip.add(file)
  file.push(bytes, true)
}

/** The zip format counts from here. */
const SOME_DAY = Date.UTC(1980, 0, 2)

function manifestLine(path: string, bytes: Uint8Array, { content, edition }: Copy): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const told = [edition?.number ?? '', edition?.hash ?? '', edition?.address ?? '']
  return csvLine([path, hash, bytes.length, content.organ.name, content.year, ...told])
}
