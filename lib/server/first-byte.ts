import type { ServerResponse } from 'node:http'

/** Where the bytes of an answer go. */
export interface Sink {
  write(chunk: Buffer): boolean
  end(): void
  flush?(): void
  /** The head stays unsent: this sink gives another answer when Next has ended its own. */
  readonly replaces?: boolean
  /** While true, the head goes out with the sink's own first byte, not when Next asks for it. */
  readonly late?: boolean
}

/** Asks `choose` once, when status and headers are known and nothing is sent yet, where the body shall go. */
export function atFirstByte(response: ServerResponse, choose: (wire: Sink) => Sink | undefined): void {
  const { write, end, writeHead, flushHeaders } = response
  const wire: Sink = {
    write: chunk => write.call(response, chunk, 'utf8'),
    end: () => end.call(response, undefined, 'utf8'),
  }
  let sink: Sink | undefined
  const chosen = () => {
    sink ??= choose(wire) ?? wire
    return sink
  }
  const holdsHead = () => chosen().replaces || chosen().late

  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status
      const headers = rest.find(given => typeof given === 'object' && given !== null) ?? {}
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      return holdsHead() ? response : writeHead.call(response, status)
    },
    flushHeaders() {
      if (!holdsHead()) flushHeaders.call(response)
    },
    flush() {
      sink?.flush?.()
    },
    write(chunk: Chunk, ...rest: unknown[]) {
      const free = chosen().write(asBuffer(chunk, rest[0]))
      done(rest)
      return free
    },
    end(chunk?: Chunk | (() => void), ...rest: unknown[]) {
      if (chunk && typeof chunk !== 'function') chosen().write(asBuffer(chunk, rest[0]))
      const last = chosen()
      if (last.replaces) Object.assign(response, { write, end, writeHead, flushHeaders })
      last.end()
      done([chunk, ...rest])
      return response
    },
  })
}

type Chunk = string | Uint8Array

function asBuffer(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
}

function done(given: unknown[]): void {
  const callback = given.find(argument => typeof argument === 'function')
  if (callback) process.nextTick(callback as () => void)
}
