import { notFound } from 'next/navigation'
import type { Edition } from '@/lib/desk/editions'
import { type FileKind, isFileKind } from '@/lib/files/kinds'
import { type Archived, archive } from '@/lib/files/writing/archive'
import type { Copy } from '@/lib/files/writing/copy'
import { writeInWorker } from '@/lib/files/writing/in-worker'
import { settings } from '@/lib/settings'
import { copyOfEdition } from './download'

const USUAL: readonly FileKind[] = ['docx', 'pdf', 'json']

/** Answers with the reports that stand as one zip, sent while it is written; `kind` in the query asks for one kind alone. */
export const archiveOf = (name: string, editions: Editions, { url }: Request): Response => {
  const kind = new URL(url).searchParams.get('kind') ?? undefined
  if (kind !== undefined && !isFileKind(kind)) notFound()
  const write = (one: FileKind, copy: Copy) => writeInWorker(one, copy, { fontsDir: settings().FONTS_DIR })
  const kinds = kind ? [kind] : USUAL
  const chunks = archive(standing(editions.all), kinds, write)
  return new Response(streamOf(chunks), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
      'cache-control': 'public, max-age=0, must-revalidate',
      // How long the whole will be nobody knows before it is written; how many files it holds is enough to count along.
      'x-archive-files': String(editions.count * kinds.length + 1),
    },
  })
}

/** Editions one after another, and how many there are at most: what was withdrawn is left out. */
export interface Editions {
  readonly all: AsyncIterable<Edition>
  readonly count: number
}

async function* standing(editions: AsyncIterable<Edition>): AsyncGenerator<Archived> {
  for await (const edition of editions) {
    if (edition.form === 'withdrawal') continue
    yield { folder: `${edition.organCode}-${edition.year}`, copy: copyOfEdition(edition) }
  }
}

const streamOf = (chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void chunks.return(undefined),
  })
