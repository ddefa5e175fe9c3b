import type { Socket } from 'node:net'
import { AnswerHeads } from './answer-heads'
import type { Entry } from './entry'
import { LaneConnection } from './lane-connection'
import { type PlainRequest, readPlain } from './plain-request'
import type { VersionOf } from './versions'

/** What answers a plain request: an entry, at the versions that stand when it is answered. */
export interface Find {
  readonly secure: boolean
  entryOf(versionOf: VersionOf): Entry | Promise<Entry>
}

export interface Asked extends Find {
  readonly request: PlainRequest
}

export interface LaneParts {
  /** Undefined sends a request, and its connection for good, the long way. */
  find(request: PlainRequest): Find | undefined
  /** The long way: node:http. */
  leave(socket: Socket): void
  /** Says that a request could not be answered, and ends its connection. */
  fail(socket: Socket, asked: Asked, error: unknown): void
  now(): VersionOf
  readonly keepAliveTimeout: number
}

/** So often in the time that a connection may be idle it is looked at. */
const LOOKS = 4
/** What is remembered of heads takes a few megabytes at most. */
const MOST_UNDERSTOOD = 4000
const LONGEST_UNDERSTOOD = 1000

/**
 * A lane in front of node:http for what it is too costly for: the same bytes again and again. Over a request, a response
 * and their headers it takes longer than nginx over the whole answer. Here a plain request is recognised in the bytes of
 * its connection and answered with bytes that lie ready. Whatever is not plain, or not complete, is given to node:http
 * untouched, together with its connection, so that every limit and every refusal stays there.
 *
 * Requests are answered after all connections that had something to say have been read, so one look at the versions
 * serves them all and yet none is answered from before it came in.
 */
export class FastLane {
  readonly heads: AnswerHeads
  readonly #parts: LaneParts
  readonly #connections = new Set<LaneConnection>()
  readonly #watch: NodeJS.Timeout
  readonly #understood = new Map<string, Asked>()
  #due: LaneConnection[] = []

  constructor(parts: LaneParts) {
    this.#parts = parts
    this.heads = new AnswerHeads(Math.floor(parts.keepAliveTimeout / 1000))
    this.#watch = setInterval(() => this.#closeTired(), parts.keepAliveTimeout / LOOKS).unref()
  }

  take(socket: Socket): void {
    const connection = new LaneConnection(socket, this)
    this.#connections.add(connection)
    socket.once('close', () => this.#connections.delete(connection))
  }

  /** A head that was understood once means the same again, whoever sends it. */
  understand(head: string): Asked | undefined {
    const known = this.#understood.get(head)
    if (known) return known
    // A piece of a string keeps the whole alive, and a client chooses what follows its head.
    const own = Buffer.from(head, 'latin1').toString('latin1')
    const request = readPlain(own)
    const find = request && this.#parts.find(request)
    if (!find) return undefined
    const asked = { ...find, request }
    if (this.#understood.size >= MOST_UNDERSTOOD) this.#understood.clear()
    if (head.length <= LONGEST_UNDERSTOOD) this.#understood.set(own, asked)
    return asked
  }

  fail(socket: Socket, asked: Asked, error: unknown): void {
    this.#parts.fail(socket, asked, error)
  }

  leave(connection: LaneConnection, socket: Socket): void {
    this.#connections.delete(connection)
    this.#parts.leave(socket)
  }

  /** Answers this connection with all others that are read in the same turn. */
  soon(connection: LaneConnection): void {
    this.#due.push(connection)
    if (this.#due.length === 1) setImmediate(() => this.#answer())
  }

  /** The versions as they stand, for what has been read by now. */
  look(): VersionOf {
    this.heads.setClock(Date.now())
    try {
      return this.#parts.now()
    } catch (error) {
      return () => {
        throw error
      }
    }
  }

  closeIdle(): void {
    for (const connection of this.#connections) if (connection.done) connection.close()
  }

  close(): void {
    clearInterval(this.#watch)
    for (const connection of this.#connections) connection.close()
  }

  #answer(): void {
    const due = this.#due
    this.#due = []
    const versionOf = this.look()
    for (const connection of due) connection.proceed(versionOf)
  }

  #closeTired(): void {
    for (const connection of this.#connections) if (connection.idle && connection.looked++ >= LOOKS) connection.close()
  }
}
