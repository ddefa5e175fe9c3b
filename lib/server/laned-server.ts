import { Server } from 'node:http'
import type { Socket } from 'node:net'
import { FastLane, type LaneParts } from './fast-lane'

/** node:http, with a fast lane in which every connection begins once it is open. */
export class LanedServer extends Server {
  #lane: FastLane | undefined

  openLane(parts: Pick<LaneParts, 'find' | 'fail' | 'now'>): void {
    const byHttp = this.listeners('connection')
    const leave = (socket: Socket) => {
      for (const serve of byHttp) serve.call(this, socket)
    }
    const lane = new FastLane({ ...parts, leave, keepAliveTimeout: this.keepAliveTimeout })
    this.removeAllListeners('connection').on('connection', (socket: Socket) => lane.take(socket))
    this.once('close', () => lane.close())
    this.#lane = lane
  }

  override closeIdleConnections(): void {
    super.closeIdleConnections()
    this.#lane?.closeIdle()
  }

  override closeAllConnections(): void {
    super.closeAllConnections()
    this.#lane?.close()
  }
}
