import { givenUp } from '@/lib/files/reading/given-up'
import { limits } from '@/lib/files/reading/limits'
import type { Opened } from './checking'
import type { FromReader, Question } from './reader'

/** The page's script names the reader's file, which carries a hash, at its end. */
const readerAddress = () => (globalThis as { checkupReader?: string }).checkupReader ?? '/checkup-reader.js'

/** Loading the reader itself is no fault of the file. */
const STARTING = 60_000

let worker: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/** Starts the reader before it is needed, so that the page works without a network afterwards. */
export function startReader(): Worker {
  worker ??= new Worker(readerAddress(), { type: 'module' })
  return worker
}

/** Reads a file in the worker, one after another; one that takes too long is given up, and its worker with it. */
export function readApart(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const read = last.then(() => ask({ name, bytes }))
  last = read
  return read
}

function ask(question: Question): Promise<Opened> {
  const own = startReader()
  return new Promise(done => {
    const end = (opened: Opened) => {
      clearTimeout(timer)
      own.onmessage = null
      own.onerror = null
      done(opened)
    }
    const giveUp = (why: 'late' | 'broken') => {
      own.terminate()
      worker = undefined
      startReader()
      end({ name: question.name, ok: false, why: givenUp(why, limits.seconds) })
    }
    const late = () => giveUp('late')
    let timer = setTimeout(late, STARTING)
    own.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if ('opened' in data) return end(data.opened)
      if ('broken' in data) return giveUp('broken')
      if (!('begun' in data)) return
      clearTimeout(timer)
      timer = setTimeout(late, limits.seconds * 1000)
    }
    own.onerror = () => giveUp('broken')
    own.postMessage(question, [question.bytes.buffer])
  })
}
