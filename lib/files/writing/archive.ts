import { createHash } from 'node:crypto'
import { csvLine } from '@/lib/report/csv'
import { type FileKind, fileName } from '../kinds'
import type { Copy } from './copy'
import { said } from './said'
import { ZipWriter } from './zip'

/** Several reports as one zip, while they are written: at any time only one file is in memory. */
export async function* archive(
  copies: AsyncIterable<Archived>,
  kinds: readonly FileKind[],
  write: (kind: FileKind, copy: Copy) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter()
  const lines: string[] = []
  for await (const { folder, copy } of copies)
    for (const kind of kinds) {
      const bytes = await write(kind, copy)
      const { content, edition } = copy
      const path = `${folder}/${fileName({ title: content.title, number: edition?.number }, kind)}`
      lines.push(manifestLine(path, bytes, copy))
      yield* zip.add(path, bytes, PACKED.has(kind), edition?.publishedAt)
    }
  yield* zip.add(said.manifest.name, Buffer.from(`\ufeff${csvLine(said.manifest.columns)}${lines.join('')}`), false)
  yield* zip.end()
}

/** A report and the folder of the zip that it goes into. */
export interface Archived {
  readonly folder: string
  readonly copy: Copy
}

/** Packed already: nothing is gained by packing them again. */
const PACKED: ReadonlySet<FileKind> = new Set(['docx', 'xlsx', 'pdf'])

function manifestLine(path: string, bytes: Uint8Array, { content, edition }: Copy): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const told = [edition?.number ?? '', edition?.hash ?? '', edition?.address ?? '']
  return csvLine([path, hash, bytes.length, content.organ.name, content.year, ...told])
}
