import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FromApart } from './answering'

/** Why a process gave no answer: it took too long, or too much memory, or broke; or it never began, whatever was asked. */
export class NoAnswer extends Error {
  constructor(
    readonly why: 'late' | 'memory' | 'broken' | 'unstarted',
    cause?: unknown,
  ) {
    super(cause === undefined ? why : `${why}: ${cause}`)
  }
}

export interface Place {
  /** The script in .build, where the portal was built; else its source is run by way of tsx. */
  readonly built: string
  readonly source: string
  readonly megabytes: number
  /** Whether it may read the program and nothing else: no other file, no program, no addon. */
  readonly confined: boolean
}

/** Loading the script itself is no fault of the question. */
const STARTING = 60_000
const LOOK = 200

/** A process that answers one question at a time. One that gave no answer is ended for good. */
export class Apart<Question, Answer> {
  readonly #child: ChildProcess
  readonly #megabytes: number
  #ready = false
  #asked: { settle: (answer: Answer) => void; fail: (why: NoAnswer) => void; begin: () => void } | undefined
  living = true

  /** A prepared one practises before it takes its first question. Throws NoAnswer where the machine allows no process. */
  constructor(place: Place, prepared = false) {
    this.#megabytes = place.megabytes
    this.#child = startOrRefuse(place, prepared)
    this.#child.on('message', (message: FromApart<Answer>) => {
      if ('ready' in message) this.#begin()
      else if ('answer' in message) this.#asked?.settle(message.answer)
      else this.#asked?.fail(new NoAnswer('broken', message.error))
    })
    this.#child.on('error', error => this.#end(new NoAnswer('broken', error)))
    // The engine gives up by SIGABRT where its heap is full.
    this.#child.on('exit', (_, signal) => this.#end(new NoAnswer(signal === 'SIGABRT' ? 'memory' : 'broken')))
    this.#wait(false)
    process.once('exit', this.#kill)
  }

  /** Rejects with NoAnswer. */
  async ask(question: Question, seconds: number): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined
    const within = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => this.#end(new NoAnswer('late')), milliseconds)
    }
    const watch = setInterval(() => {
      if (megabytesOf(this.#child) > this.#megabytes) this.#end(new NoAnswer('memory'))
    }, LOOK)
    this.#wait(true)
    try {
      return await new Promise<Answer>((settle, fail) => {
        if (!this.living) return fail(this.#blamed(new NoAnswer('broken')))
        this.#asked = { settle, fail, begin: () => within(seconds * 1000) }
        within(this.#ready ? seconds * 1000 : STARTING)
        this.#child.send({ question }, error => error && this.#end(new NoAnswer('broken', error)))
      })
    } finally {
      clearTimeout(timer)
      clearInterval(watch)
      this.#asked = undefined
      this.#wait(false)
    }
  }

  end(): void {
    this.#end(new NoAnswer('broken'))
  }

  #begin(): void {
    this.#ready = true
    this.#asked?.begin()
  }

  #end(why: NoAnswer): void {
    this.living = false
    this.#asked?.fail(this.#blamed(why))
    this.#kill()
    process.off('exit', this.#kill)
  }

  /** What was asked is not to blame for a process that never said it was ready. */
  #blamed(why: NoAnswer): NoAnswer {
    return this.#ready || why.why === 'memory' ? why : new NoAnswer('unstarted', why.message)
  }

  readonly #kill = () => void this.#child.kill('SIGKILL')

  /** Whether our own process stays for its sake. */
  #wait(stays: boolean): void {
    const turn = stays ? 'ref' : 'unref'
    this.#child[turn]()
    this.#child.channel?.[turn]()
  }
}

/** Some refusals of the system come as events of the process, others are thrown at once. */
function startOrRefuse(place: Place, prepared: boolean): ChildProcess {
  try {
    return start(place, prepared)
  } catch (error) {
    throw new NoAnswer('unstarted', error)
  }
}

function start({ built, source, megabytes, confined }: Place, prepared: boolean): ChildProcess {
  const bundled = join(/* turbopackIgnore: true */ process.cwd(), '.build', built)
  const isBuilt = process.env.NODE_ENV === 'production' && existsSync(bundled)
  const heap = `--max-old-space-size=${megabytes}`
  return fork(
    isBuilt ? bundled : join(/* turbopackIgnore: true */ process.cwd(), source),
    prepared ? ['prepared'] : [],
    {
      execArgv: [heap, ...(isBuilt ? (confined ? confinement() : []) : ['--import', 'tsx'])],
      // Nothing of ours: no secret, no setting.
      env: { NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  )
}

/** What Node is told so that a process may read the program, or what stands where it was built, and do nothing else. */
export function confinement(built = '.build'): string[] {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
  const program = [built, 'node_modules'].map(folder => join(process.cwd(), folder, '*'))
  return [flag, ...[...program, join(process.cwd(), 'package.json')].map(path => `--allow-fs-read=${path}`)]
}

/** What a process holds in memory, where the system tells it. */
function megabytesOf({ pid }: ChildProcess): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
