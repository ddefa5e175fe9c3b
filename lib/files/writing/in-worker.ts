import { processWide } from '@/lib/process-wide'
import { Apart } from '../apart'
import type { FileKind } from '../kinds'
import type { Copy } from './copy'
import { quickWriters, type WritingOptions } from './writers'

export interface Asked {
  readonly kind: FileKind
  readonly copy: Copy
  readonly options: WritingOptions
}

/** Longer than the longest report needs, even with a font of every size to load. */
const SECONDS = 30
const MEGABYTES = 1024
/** Nothing was to be written for so long: the process, its fonts and its compiler are let go. */
const REST = 60_000

const scribe = processWide('writer', () => ({
  process: undefined as Apart<Asked, Uint8Array> | undefined,
  last: Promise.resolve() as Promise<unknown>,
  rest: undefined as NodeJS.Timeout | undefined,
}))

/** A report as the bytes of a file; what takes long is written aside, so that nobody else waits for it. */
export async function writeAside(kind: FileKind, copy: Copy, options: WritingOptions = {}): Promise<Uint8Array> {
  return kind === 'pdf' ? writeInWorker(kind, copy, options) : quickWriters[kind](copy, options)
}

/** Writes a report in the process that is there for it, one after another. */
export function writeInWorker(kind: FileKind, copy: Copy, { fontsDir, bom }: WritingOptions = {}): Promise<Uint8Array> {
  const options = { ...(fontsDir && { fontsDir }), ...(bom !== undefined && { bom }) }
  const written = scribe.last.then(() => scribes().ask({ kind, copy, options }, SECONDS))
  scribe.last = written.then(restLater, restLater)
  return written
}

function scribes(): Apart<Asked, Uint8Array> {
  clearTimeout(scribe.rest)
  if (!scribe.process?.living)
    scribe.process = new Apart({
      built: 'writer.mjs',
      source: 'lib/files/writing/worker-entry.ts',
      megabytes: MEGABYTES,
      confined: false,
    })
  return scribe.process
}

function restLater(): void {
  clearTimeout(scribe.rest)
  scribe.rest = setTimeout(() => {
    scribe.process?.end()
    scribe.process = undefined
  }, REST).unref()
}
