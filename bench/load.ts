import { connect } from 'node:net'
import { percentile } from './portal'

export interface Load {
  readonly count: number
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly bytes: number
  /** Microseconds of processor time that asking cost for each request: what the server had on top of it is its own. */
  readonly cost: number
}

/**
 * Asks a server on `port` for the paths in turn over so many kept connections, one request at a time on each, for so
 * many seconds. Speaks HTTP over bare sockets that read into one buffer, and reads of each answer only its head: on
 * two cores, what the asking costs is taken from the server.
 */
export async function load(
  port: number,
  paths: readonly string[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const asks = paths.map(path =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept-encoding: gzip\r\n\r\n`),
  )
  const times: number[] = []
  let turn = 0
  let bytes = 0
  const begun = performance.now()
  const before = process.cpuUsage()
  const end = begun + seconds * 1000
  const next = () => (performance.now() < end ? asks[turn++ % asks.length] : undefined)
  const answered = (length: number, taken: number) => {
    bytes += length
    times.push(taken)
  }
  await Promise.all(Array.from({ length: connections }, () => askOn(port, next, answered)))
  const elapsed = performance.now() - begun
  const { user, system } = process.cpuUsage(before)
  return {
    count: times.length,
    rate: (times.length / elapsed) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: bytes / times.length,
    cost: (user + system) / times.length,
  }
}

/** One connection, until there is nothing more to ask. */
function askOn(
  port: number,
  next: () => Buffer | undefined,
  answered: (length: number, taken: number) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    let begun = 0
    let length = 0
    let missing = -1
    const read = (size: number, buffer: Uint8Array): boolean => {
      if (missing < 0) {
        const head = headIn(Buffer.from(buffer.buffer, buffer.byteOffset, size))
        if (!head) return fall(new Error(`port ${port}: ${Buffer.from(buffer.slice(0, Math.min(size, 300)))}`))
        length = head.length
        missing = head.size + length
      }
      missing -= size
      if (missing < 0) return fall(new Error(`port ${port}: more than it said`))
      if (missing > 0) return true
      missing = -1
      answered(length, performance.now() - begun)
      return ask()
    }
    const socket = connect({
      port,
      host: 'localhost',
      noDelay: true,
      onread: { buffer: Buffer.alloc(128 * 1024), callback: read },
    })
    const fall = (error: Error): boolean => {
      socket.destroy()
      fail(error)
      return false
    }
    const ask = (): boolean => {
      const asked = next()
      begun = performance.now()
      if (asked) return socket.write(asked)
      socket.destroy()
      done()
      return false
    }
    socket.once('connect', ask).once('error', fall)
  })
}

/** The length of the head and of the body that it announces; a head always comes in one piece here. */
function headIn(chunk: Buffer): { size: number; length: number } | undefined {
  const at = chunk.indexOf('\r\n\r\n')
  const head = chunk.toString('latin1', 0, at)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  return at > 0 && head.startsWith('HTTP/1.1 200') && length ? { size: at + 4, length: Number(length) } : undefined
}
