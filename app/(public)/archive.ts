import { setTimeout } from 'node:timers/promises'
import { notFound } from 'next/navigation'
import type { Edition } from '@/lib/desk/editions'
import { type FileKind, isFileKind } from '@/lib/files/kinds'
import { type Archived, archive, type Turn } from '@/lib/files/writing/archive'
import { settings } from '@/lib/settings'
import { copyOfEdition } from './download'

const USUAL: readonly FileKind[] = ['docx', 'pdf', 'json']

/** Answers with the reports that stand as one zip, sent while it is written; `kind` in the query asks for one kind alone. */
export const archiveOf = (name: string, editions: AsyncIterable<Edition>, { url }: Request): Response => {
  const kind = new URL(url).searchParams.get('kind') ?? undefined
  if (kind !== undefined && !isFileKind(kind)) notFound()
  const chunks = archive(standing(editions), kind ? [kind] : USUAL, { fontsDir: settings().FONTS_DIR, turn })
  return new Response(streamOf(chunks), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}.zip"`,
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

async function* standing(editions: AsyncIterable<Edition>): AsyncGenerator<Archived> {
  for await (const edition of editions) {
    if (edition.form === 'withdrawal') continue
    yield { folder: `${edition.organCode}-${edition.year}`, copy: copyOfEdition(edition) }
  }
}

/** Milliseconds in which requests that came meanwhile are answered. */
const BREATH = 5

let last: Promise<unknown> = Promise.resolve()

/** One file at a time for all archives together, and between two of them everybody else is served. */
const turn: Turn = work => {
  const mine = last.then(() => setTimeout(BREATH)).then(work)
  last = mine.catch(() => undefined)
  return mine
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
