import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Transferable, Worker } from 'node:worker_threads'

/** Why a thread gave no answer: it took too long, or too much memory, or broke. */
export class NoAnswer extends Error {
  constructor(
    readonly why: 'late' | 'memory' | 'broken',
    cause?: unknown,
  ) {
    super(why, { cause })
  }
}

interface Home {
  /** The thread's script in .build, where the portal was built. */
  readonly built: string
  /** The same as source, which is run by way of tsx. */
  readonly source: string
  readonly megabytes: number
}

/** Loading the script itself is no fault of the question. */
const STARTING = 60_000

/** A thread that answers one question at a time. One that gave no answer is stopped for good. */
export class Thread<Question, Answer> {
  readonly #worker: Worker
  #ready = false
  #asked: { readonly settle: (answer: Answer) => void; readonly fail: (why: NoAnswer) => void } | undefined
  #onReady: (() => void) | undefined
  living = true

  constructor(home: Home, prepared = false) {
    this.#worker = start(home, { prepared })
    this.#worker.on('message', (message: 'ready' | { answer: Answer } | { error: string }) => {
      if (message === 'ready') this.#begin()
      else if ('answer' in message) this.#asked?.settle(message.answer)
      else this.#asked?.fail(new NoAnswer('broken', message.error))
    })
    this.#worker.on('error', error => this.#end(new NoAnswer(outOfMemory(error) ? 'memory' : 'broken', error)))
    this.#worker.on('exit', () => this.#end(new NoAnswer('broken')))
    this.#worker.unref()
  }

  /** Rejects with NoAnswer. `handed` are buffers that the thread may keep. */
  async ask(question: Question, seconds: number, handed: Transferable[] = []): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined
    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => this.#end(new NoAnswer('late')), milliseconds)
    }
    this.#worker.ref()
    try {
      return await new Promise<Answer>((settle, fail) => {
        if (!this.living) return fail(new NoAnswer('broken'))
        this.#asked = { settle, fail }
        this.#onReady = () => wait(seconds * 1000)
        wait(this.#ready ? seconds * 1000 : STARTING)
        this.#worker.postMessage(question, handed)
      })
    } finally {
      clearTimeout(timer)
      this.#asked = undefined
      this.#onReady = undefined
      this.#worker.unref()
    }
  }

  stop(): void {
    this.#end(new NoAnswer('broken'))
  }

  #begin(): void {
    this.#ready = true
    this.#onReady?.()
  }

  #end(why: NoAnswer): void {
    this.living = false
    this.#asked?.fail(why)
    void this.#worker.terminate()
  }
}

function start({ built, source, megabytes }: Home, workerData: object): Worker {
  const settings = {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  }
  const bundled = join(process.cwd(), '.build', built)
  if (process.env.NODE_ENV === 'production' && existsSync(bundled)) return new Worker(pathToFileURL(bundled), settings)
  const from = pathToFileURL(join(process.cwd(), source)).href
  const open = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(from)}) })`
  return new Worker(open, { ...settings, eval: true })
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
