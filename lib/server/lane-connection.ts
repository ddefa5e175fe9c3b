import type { Socket } from 'node:net'
import { bodyOf, type Entry, shapeFor } from './entry'
import type { Asked, FastLane } from './fast-lane'
import { HEAD_END } from './plain-request'
import type { VersionOf } from './versions'

/** How long a client may read nothing of an answer that waits for it. */
const PATIENCE = 20_000

/** One connection while it asks plainly: what it asked is answered in order, one after the other. */
export class LaneConnection {
  /** How often it was found idle since it asked last. */
  looked = 0
  #asked: Asked[] = []
  /** What is not plain, and all that came after it: it leaves with the connection when the rest is answered. */
  #rest: Buffer | undefined
  /** Waits for a page to be drawn, or for the client to read. */
  #waiting = false
  #ended = false

  constructor(
    private readonly socket: Socket,
    private readonly lane: FastLane,
  ) {
    socket.on('data', this.#read).on('end', this.#end).on('error', ignore)
  }

  get idle(): boolean {
    return this.#asked.length === 0 && !this.#waiting
  }

  /** Idle, and everything is on its way to the client. */
  get done(): boolean {
    return this.idle && this.socket.writableLength === 0
  }

  close(): void {
    this.socket.destroy()
  }

  readonly #read = (chunk: Buffer) => {
    const text = chunk.toString('latin1')
    let from = 0
    for (let end = text.indexOf(HEAD_END); end >= 0; end = text.indexOf(HEAD_END, from)) {
      const asked = this.lane.understand(text.slice(from, end))
      if (!asked) break
      this.#asked.push(asked)
      from = end + HEAD_END.length
    }
    this.looked = 0
    if (from < chunk.length) {
      this.#rest = chunk.subarray(from)
      // The end of what the client sends must not be told before the rest has left: node:http wants to hear it.
      this.socket.pause()
    }
    if (this.#asked.length === 0) this.#leave()
    else this.lane.soon(this)
  }

  /** Answers what was asked, so far as it can without waiting. */
  proceed(versionOf: VersionOf): void {
    while (!this.#waiting && !this.socket.destroyed) {
      const asked = this.#asked.shift()
      if (asked) this.#answer(asked, versionOf)
      else return void this.#rested()
    }
  }

  #answer(asked: Asked, versionOf: VersionOf): void {
    try {
      const entry = asked.entryOf(versionOf)
      if (entry instanceof Promise) this.#await(asked, entry)
      else this.#write(asked, entry)
    } catch (error) {
      this.#fail(asked, error)
    }
  }

  #rested(): void {
    if (this.#rest) this.#leave()
    else if (this.#ended) this.socket.end()
  }

  #await(asked: Asked, entry: Promise<Entry>): void {
    this.#wait()
    entry
      .then(drawn => {
        this.#waiting = false
        this.#write(asked, drawn)
      })
      .then(() => this.#go())
      .catch(error => this.#fail(asked, error))
  }

  #write({ request, secure }: Asked, entry: Entry): void {
    const { socket, lane } = this
    const shape = shapeFor(entry, request.headers, secure)
    const body = request.method === 'HEAD' ? undefined : bodyOf(entry, shape)
    socket.cork()
    socket.write(lane.heads.of(entry, shape))
    if (body) socket.write(body)
    socket.uncork()
    if (socket.writableNeedDrain && socket.writableLength > 0) this.#awaitReader()
  }

  #awaitReader(): void {
    const { socket } = this
    this.#wait()
    const tired = () => socket.destroy()
    socket.setTimeout(PATIENCE, tired)
    socket.once('drain', () => {
      socket.setTimeout(0, tired)
      this.#waiting = false
      this.#go()
    })
  }

  #wait(): void {
    this.#waiting = true
    this.socket.pause()
  }

  #go(): void {
    if (this.#waiting) return
    if (!this.#rest) this.socket.resume()
    this.proceed(this.lane.look())
  }

  /** Nothing more is heard on this connection; it goes when the client hangs up, or as one that is idle. */
  #fail(asked: Asked, error: unknown): void {
    this.#asked = []
    this.#rest = undefined
    this.#waiting = false
    this.socket.off('data', this.#read).resume()
    this.lane.fail(this.socket, asked, error)
  }

  #leave(): void {
    const { socket, lane } = this
    const rest = this.#rest
    this.#rest = undefined
    socket.off('data', this.#read).off('end', this.#end).off('error', ignore)
    if (this.#ended || !rest) return void socket.destroy()
    socket.pause()
    socket.unshift(rest)
    lane.leave(this, socket)
    socket.resume()
  }

  readonly #end = () => {
    this.#ended = true
    if (this.idle) this.socket.end()
  }
}

function ignore(): void {}
