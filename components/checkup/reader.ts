import { kindOf } from '@/lib/files/reading/kind'
import type { Opened } from './checking'
import { openFile } from './opening'

// The page's worker: it reads one file after another, and the page ends it when one takes too long.

export interface Question {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the page is told. The parser of PDF talks to the page too, in words of its own. */
export type FromReader = { readonly begun: true } | { readonly broken: true } | { readonly opened: Opened }

const tell = (words: FromReader) => postMessage(words)

/** Tables of the Chinese character codes that PDF knows by name. */
const tables = fetch(new URL('checkup-cmaps.json', import.meta.url)).then(
  async got => (await got.json()) as Record<string, string>,
)

/** The readers are files of their own. All come at once: later there may be no network. */
const readers: Record<string, Promise<unknown>> = {
  zip: import('@/lib/files/reading/office'),
  html: import('@/lib/files/reading/html'),
  csv: import('@/lib/files/reading/csv'),
  text: import('@/lib/files/reading/text'),
  pdf: Promise.all([
    tables,
    import('@/lib/files/reading/pdf'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string),
  ]),
}
for (const coming of Object.values(readers)) coming.catch(() => undefined)

addEventListener('message', async ({ data: { name, bytes } }: MessageEvent<Question>) => {
  try {
    await readerOf(bytes, name)
    tell({ begun: true })
    tell({ opened: await openFile(name, bytes, { cMapOf }) })
  } catch {
    tell({ broken: true })
  }
})

async function readerOf(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await readers[kindOf(bytes, name)]
  } catch {
    // The reading itself says what is wrong with the file.
  }
}

async function cMapOf(name: string): Promise<Uint8Array> {
  const packed = (await tables)[name]
  if (!packed) throw new Error(`no table ${name}`)
  return Uint8Array.from(atob(packed), letter => letter.charCodeAt(0))
}
