import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { processWide } from '@/lib/process-wide'
import { Apart, NoAnswer } from '../apart'
import { givenUp } from './given-up'
import { limits } from './limits'
import type { ReadFile } from './outcome'

/** What a reader is asked; `source` also asks for what the document prints. */
export interface Asked {
  readonly bytes: Uint8Array
  readonly name: string
  readonly source: boolean
}

interface Wishes {
  readonly source?: boolean
  readonly seconds?: number
}

class Reader extends Apart<Asked, ReadFile> {
  read = 0

  constructor(prepared = false) {
    super(READING, prepared)
  }
}

const READING = {
  built: 'reader.mjs',
  source: 'lib/files/reading/worker-entry.ts',
  megabytes: 512,
  confined: true,
}
/** Nobody brings files any more: the readers are let go. */
const REST = 60_000
/** After so many files a reader makes room for a fresh one, whatever they left behind. */
const MOST = 50
/** More readers than this never wait for a file. */
const MOST_WAITING = 2

const pool = processWide('readers', () => ({
  waiting: [] as Reader[],
  expecting: false,
  rest: undefined as NodeJS.Timeout | undefined,
}))

/**
 * Reads a file in a process that has no other file, can open nothing but the program and has no way to the network; it
 * is ended when it takes too long or too much memory. Only one that has brought a report to its end reads another file;
 * one that refused a file, or was ended, never does. Whatever the file does, this ends with a report or a sentence.
 */
export async function readInWorker(bytes: Uint8Array, name: string, wishes: Wishes = {}): Promise<ReadFile> {
  const { source = false, seconds = limits.seconds } = wishes
  let reader: Reader | undefined
  try {
    reader = living().pop() ?? new Reader()
    const read = await reader.ask({ bytes, name, source }, seconds)
    if (read.ok && ++reader.read < MOST && living().length < MOST_WAITING) pool.waiting.push(reader)
    else reader.end()
    return read
  } catch (error) {
    reader?.end()
    return { ok: false, why: givenUp(error instanceof NoAnswer ? error.why : 'broken', seconds) }
  } finally {
    if (pool.expecting) expectFiles()
    else restLater()
  }
}

/** Somebody is about to bring files: a reader that knows its work is made ready, and stays so for a minute. */
export function expectFiles(): void {
  pool.expecting = true
  restLater()
  if (living().length > 0) return
  try {
    pool.waiting.push(new Reader(true))
  } catch {
    // Nothing is lost: whoever brings a file tries again, and is told.
  }
}

function living(): Reader[] {
  pool.waiting = pool.waiting.filter(reader => reader.living)
  return pool.waiting
}

function restLater(): void {
  clearTimeout(pool.rest)
  pool.rest = setTimeout(letGo, REST).unref()
}

function letGo(): void {
  pool.expecting = false
  for (const reader of pool.waiting.splice(0)) reader.end()
  collectGarbage()
}

/** Files that were taken in lie about until the next collection, which a portal at rest may not see for hours. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext("typeof gc === 'function' && gc")
  if (typeof collect === 'function') collect()
}
