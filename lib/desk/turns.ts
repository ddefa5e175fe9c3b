interface Waiting {
  readonly person: string
  readonly begin: () => void
}

interface Rules {
  /** How many works run at once, of different people; one person has one. */
  readonly atOnce: number
  /** How many wait behind them, of everybody and of one person. */
  readonly waiting: number
  readonly waitingEach: number
}

/** Costly work of many people, in turn: whoever has just had theirs stands behind everybody else who waits. */
export class Turns {
  readonly #rules: Rules
  #queue: Waiting[] = []
  readonly #running = new Set<string>()
  /** People who were served, the last of them at the end. */
  #served: string[] = []

  constructor(rules: Rules) {
    this.#rules = rules
  }

  /** Does the work when its turn has come; refused at once, with `busy`, where too much waits already. */
  async take<Result>(person: string, work: () => Promise<Result>): Promise<Result | 'busy'> {
    const { waiting, waitingEach } = this.#rules
    const own = this.#queue.filter(one => one.person === person).length
    if (!this.#isFree(person) && (this.#queue.length >= waiting || own >= waitingEach)) return 'busy'
    return this.await(person, work)
  }

  /** The same for work that cannot come again: it always waits. */
  async await<Result>(person: string, work: () => Promise<Result>): Promise<Result> {
    await new Promise<void>(begin => {
      this.#queue.push({ person, begin })
      this.#next()
    })
    try {
      return await work()
    } finally {
      this.#running.delete(person)
      this.#next()
    }
  }

  #isFree(person: string): boolean {
    return this.#running.size < this.#rules.atOnce && !this.#running.has(person)
  }

  #next(): void {
    const ready = this.#queue.filter(({ person }) => this.#isFree(person))
    const [first] = ready.toSorted((a, b) => this.#served.indexOf(a.person) - this.#served.indexOf(b.person))
    if (!first) return
    this.#queue = this.#queue.filter(one => one !== first)
    this.#running.add(first.person)
    const here = new Set([...this.#queue.map(({ person }) => person), ...this.#running])
    this.#served = [...this.#served.filter(one => one !== first.person && here.has(one)), first.person]
    first.begin()
    this.#next()
  }
}
