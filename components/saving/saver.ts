/** Where the unsaved work stands. `say` is the server's sentence, `tries` how often the line was dead in a row. */
export interface SaveState {
  readonly stage: 'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'conflict' | 'barred'
  readonly at?: number
  readonly say?: string
  readonly tries?: number
}

/** What a server may answer to a save; FiguresSaved and ProseSaved of lib/report/saving are such answers. */
export type Reply =
  | { readonly outcome: 'saved'; readonly at: number }
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'barred' | 'signedOut' | 'unread'; readonly say: string }

/** The editor's side: it knows what changed; the saver knows when to send it. */
export interface Work<Request, Answer extends Reply> {
  /** All that is not acknowledged yet, with the version it stands on; undefined when there is nothing. Changes nothing. */
  collect(): Request | undefined
  send(request: Request): Promise<Answer>
  /** The request is on the server. What was typed since it left stays unsaved. */
  stored(request: Request, answer: Extract<Answer, { outcome: 'saved' }>): void
  /** Someone stored a newer version. True: the work now stands on it and may be sent again; false: a person must choose. */
  overtaken(request: Request, answer: Extract<Answer, { outcome: 'stale' }>): boolean
}

export interface Saver {
  /** Something changed: it will be sent after a pause in typing. */
  touch(): void
  /** Send now what there is; also after a sign-in, a choice between versions, or when the line is back. */
  flush(): void
  state(): SaveState
  subscribe(listener: () => void): () => void
  /** The page is gone: no more tries, unless something changes again. */
  stop(): void
}

/** A pause in typing; the longest that continued typing may put a save off; the longest wait for an answer. */
const PAUSE = 600
const PUT_OFF = 4_000
const ANSWER_WITHIN = 20_000
const RETRY_FIRST = 2_000
const RETRY_LAST = 60_000

/** One save in flight at a time; nothing is lost when it fails. The state is told, never guessed. */
export function createSaver<Request, Answer extends Reply>(work: Work<Request, Answer>, savedAt?: number): Saver {
  const listeners = new Set<() => void>()
  let lastSaved = savedAt
  let state: SaveState = { stage: 'saved', at: savedAt }
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  let inFlight = false
  let stopped = false

  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const later = (wait: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(run, wait)
  }
  const rest = () => {
    waitingSince = undefined
    if (work.collect() === undefined) return become({ stage: 'saved', at: lastSaved })
    become({ stage: 'waiting' })
    later(PAUSE)
  }

  async function run() {
    clearTimeout(timer)
    if (inFlight) return
    const request = work.collect()
    if (request === undefined) return rest()
    inFlight = true
    waitingSince = undefined
    if (state.stage !== 'offline') become({ stage: 'saving' })
    const answer = await within(ANSWER_WITHIN, () => work.send(request)).catch(() => undefined)
    inFlight = false
    if (answer) heed(request, answer)
    else retry()
  }

  function heed(request: Request, answer: Answer) {
    if (isSaved(answer)) {
      lastSaved = answer.at
      work.stored(request, answer)
      return rest()
    }
    if (isStale(answer)) return work.overtaken(request, answer) ? void run() : become({ stage: 'conflict' })
    const { outcome, say } = answer as Extract<Reply, { say: string }>
    become({ stage: outcome === 'signedOut' ? 'signedOut' : 'barred', say })
  }

  function retry() {
    const tries = (state.tries ?? 0) + 1
    become({ stage: 'offline', tries })
    later(Math.min(RETRY_LAST, RETRY_FIRST * 2 ** (tries - 1)) * (0.8 + Math.random() * 0.4))
  }

  return {
    touch() {
      stopped = false
      if (inFlight || state.stage === 'offline' || state.stage === 'signedOut' || state.stage === 'conflict') return
      waitingSince ??= Date.now()
      if (state.stage !== 'waiting') become({ stage: 'waiting' })
      later(Math.max(0, Math.min(PAUSE, waitingSince + PUT_OFF - Date.now())))
    },
    flush: () => void run(),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function isSaved<A extends Reply>(answer: A): answer is Extract<A, { outcome: 'saved' }> {
  return answer.outcome === 'saved'
}

function isStale<A extends Reply>(answer: A): answer is Extract<A, { outcome: 'stale' }> {
  return answer.outcome === 'stale'
}

/** A line that dies without a word must not hold the work for ever. An answer after the deadline is not heard. */
function within<T>(wait: number, ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error('no answer')), wait)
    ask()
      .then(resolve, reject)
      .finally(() => clearTimeout(deadline))
  })
}
