import { processWide } from '@/lib/process-wide'
import type { FileKind } from '../kinds'
import { Thread } from '../thread'
import type { Copy } from './copy'
import { quickWriters, type WritingOptions } from './writers'

export interface Asked {
  readonly kind: FileKind
  readonly copy: Copy
  readonly options: WritingOptions
}

/** Longer than the longest report needs, even with a font of every size to load. */
const SECONDS = 30
const MEGABYTES = 512
/** Nothing was to be written for so long: the thread, its fonts and its compiler are let go. */
const REST = 60_000

const scribe = processWide('writer', () => ({
  thread: undefined as Thread<Asked, Uint8Array> | undefined,
  last: Promise.resolve() as Promise<unknown>,
  rest: undefined as NodeJS.Timeout | undefined,
}))

/** A report as the bytes of a file; what takes long is written aside, so that nobody else waits for it. */
export async function writeAside(kind: FileKind, copy: Copy, options: WritingOptions = {}): Promise<Uint8Array> {
  return kind === 'pdf' ? writeInWorker(kind, copy, options) : quickWriters[kind](copy, options)
}

/** Writes a report in the thread that is there for it, one after another. */
export function writeInWorker(kind: FileKind, copy: Copy, { fontsDir, bom }: WritingOptions = {}): Promise<Uint8Array> {
  const options = { ...(fontsDir && { fontsDir }), ...(bom !== undefined && { bom }) }
  const written = scribe.last.then(() => thread().ask({ kind, copy, options }, SECONDS))
  scribe.last = written.then(restLater, restLater)
  return written
}

function thread(): Thread<Asked, Uint8Array> {
  clearTimeout(scribe.rest)
  if (!scribe.thread?.living)
    scribe.thread = new Thread({
      built: 'writer.mjs',
      source: 'lib/files/writing/worker-entry.ts',
      megabytes: MEGABYTES,
    })
  return scribe.thread
}

function restLater(): void {
  clearTimeout(scribe.rest)
  scribe.rest = setTimeout(() => {
    scribe.thread?.stop()
    scribe.thread = undefined
  }, REST).unref()
}
