import { connect, type Socket } from 'node:net'
import { percentile } from './portal'

export interface Load {
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly bytes: number
}

/**
 * Asks a server on `port` for the paths in turn over so many kept connections, one request at a time on each, for so
 * many seconds. Speaks HTTP over bare sockets: the same small cost whoever answers.
 */
export async function load(
  port: number,
  paths: readonly string[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const times: number[] = []
  let turn = 0
  let bytes = 0
  const end = performance.now() + seconds * 1000
  const ask = async (socket: Socket) => {
    while (performance.now() < end) {
      const path = paths[turn++ % paths.length] ?? '/'
      const begun = performance.now()
      const length = await request(socket, port, path)
      bytes += length
      times.push(performance.now() - begun)
    }
    socket.destroy()
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, async () => ask(await open(port))))
  const elapsed = (performance.now() - begun) / 1000
  return {
    rate: times.length / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: bytes / times.length,
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, 'localhost', () => done(socket)).once('error', fail)
    socket.setNoDelay(true)
  })
}

/** One request and its whole answer; gives the length of the body. */
function request(socket: Socket, port: number, path: string): Promise<number> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    let got = 0
    let need = -1
    let length = 0
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      got += chunk.length
      if (need < 0) {
        const head = chunks.length === 1 ? chunk : Buffer.concat(chunks)
        const at = head.indexOf('\r\n\r\n')
        if (at < 0) return
        const text = head.toString('latin1', 0, at)
        length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? Number.NaN)
        if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
          socket.off('data', take)
          return fail(new Error(`${path}: ${text.slice(0, 300)}`))
        }
        need = at + 4 + length
      }
      if (got < need) return
      socket.off('data', take)
      done(length)
    }
    socket.on('data', take)
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept-encoding: gzip\r\n\r\n`)
  })
}
