import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReadFile } from './outcome'

/** What a file may cost to read before it is given up. */
export interface Allowance {
  readonly seconds?: number
  readonly megabytes?: number
}

/** Loading the reader itself is no fault of the file. */
const STARTING = 60_000

/**
 * Reads a file in a thread of its own, which is stopped when it takes too long or too much memory and has no way to
 * the network. Whatever the file does, this ends with a report or a sentence.
 */
export function readInWorker(bytes: Uint8Array, name: string, allowance: Allowance = {}): Promise<ReadFile> {
  const { seconds = 10, megabytes = 512 } = allowance
  return new Promise(resolve => {
    const own = Uint8Array.from(bytes)
    const worker = new Worker(...entryOf({ bytes: own, name }, own, megabytes))
    const end = (read: ReadFile) => {
      clearTimeout(timer)
      resolve(read)
      void worker.terminate()
    }
    const stop = () => end({ ok: false, why: `读这个文件用了超过 ${seconds} 秒，已经停止：文件可能不正常` })
    let timer = setTimeout(stop, STARTING)
    worker.on('message', (message: 'ready' | ReadFile) => {
      if (message !== 'ready') return end(message)
      clearTimeout(timer)
      timer = setTimeout(stop, seconds * 1000)
    })
    worker.once('error', error => end({ ok: false, why: sentence(error) }))
    worker.once('exit', () => end({ ok: false, why: '读这个文件时出错，没有读完' }))
  })
}

/** The bundled reader where the portal was built, else the source itself, by way of tsx. */
function entryOf(
  workerData: object,
  own: Uint8Array<ArrayBuffer>,
  megabytes: number,
): ConstructorParameters<typeof Worker> {
  const settings = {
    workerData,
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  }
  const bundled = join(process.cwd(), '.build/reader.mjs')
  if (process.env.NODE_ENV === 'production' && existsSync(bundled)) return [pathToFileURL(bundled), settings]
  const source = pathToFileURL(join(process.cwd(), 'lib/files/reading/worker-entry.ts')).href
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return [start, { ...settings, eval: true }]
}

function sentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? '读这个文件用的内存太多，已经停止：文件可能不正常'
    : '文件的内容不正常，读不出来'
}
