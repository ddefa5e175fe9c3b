import { STATUS_CODES } from 'node:http'
import { type Entry, headersOf, type Shape, statusOf } from './entry'

interface Head {
  readonly lasting: string
  readonly second: number
  readonly bytes: Buffer
}

/**
 * Heads of answers as bytes, spelled as node:http spells them on a connection that stays open. An entry has few, and
 * they are kept with it; each is good for a second, then its date is another.
 */
export class AnswerHeads {
  readonly #heads = new WeakMap<Entry, (Head | undefined)[]>()
  #second = 0
  #passing = ''

  constructor(private readonly keepAliveSeconds: number) {}

  /** Sets the clock, once for all answers that are given together. */
  setClock(milliseconds: number): void {
    const second = Math.floor(milliseconds / 1000)
    if (second === this.#second) return
    this.#second = second
    const date = new Date(second * 1000).toUTCString()
    this.#passing = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${this.keepAliveSeconds}\r\n\r\n`
  }

  of(entry: Entry, shape: Shape): Buffer {
    const heads = this.#heads.get(entry) ?? []
    const at = placeOf(shape)
    const kept = heads[at]
    if (kept?.second === this.#second) return kept.bytes
    const lasting = kept?.lasting ?? lastingOf(entry, shape)
    const bytes = Buffer.from(lasting + this.#passing, 'latin1')
    heads[at] = { lasting, second: this.#second, bytes }
    this.#heads.set(entry, heads)
    return bytes
  }
}

const PLACES = { identity: 0, gzip: 4, br: 8 }

function placeOf({ encoding, known, secure }: Shape): number {
  return PLACES[encoding] + (known ? 1 : 0) + (secure ? 2 : 0)
}

function lastingOf(entry: Entry, shape: Shape): string {
  const status = statusOf(entry, shape)
  const headers = headersOf(entry, shape).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join('')}`
}
