import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'
import { isText } from './encoding'
import type { Sink } from './first-byte'

/** Shorter answers go as they are. */
const LEAST = 1024

/** Compresses what Next sends while it is being sent, in step with Next's own flushes; nothing where it does not pay. */
export function squeeze(request: IncomingMessage, response: ServerResponse, wire: Sink): Sink | undefined {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return undefined
  if (!pays(response)) return undefined
  response.appendHeader('vary', 'accept-encoding')
  return request.headers['next-action'] === undefined ? squeezed(response, wire) : onceItPays(response, wire)
}

/** A called action mostly answers in a few hundred bytes: nothing is sent, nor a compressor made, before it is known. */
function onceItPays(response: ServerResponse, wire: Sink): Sink {
  let held: Buffer[] = []
  let size = 0
  let inner: Sink | undefined
  let holding = true
  return {
    get late() {
      return holding
    },
    write: chunk => {
      if (inner) return inner.write(chunk)
      held.push(chunk)
      size += chunk.length
      if (size < LEAST) return true
      holding = false
      inner = squeezed(response, wire)
      const first = Buffer.concat(held)
      held = []
      return inner.write(first)
    },
    end: () => {
      if (inner) return inner.end()
      holding = false
      response.setHeader('content-length', size)
      wire.write(Buffer.concat(held))
      wire.end()
    },
    flush: () => inner?.flush?.(),
  }
}

function squeezed(response: ServerResponse, wire: Sink): Sink {
  response.removeHeader('content-length')
  response.setHeader('content-encoding', 'gzip')
  const gzip = createGzip({ level: 5 })
  gzip.on('data', (chunk: Buffer) => {
    if (wire.write(chunk)) return
    gzip.pause()
    response.once('drain', () => gzip.resume())
  })
  gzip.on('end', () => wire.end())
  gzip.on('drain', () => response.emit('drain'))
  response.once('close', () => gzip.destroy())
  return {
    write: chunk => gzip.write(chunk),
    end: () => gzip.end(),
    flush: () => gzip.flush(constants.Z_SYNC_FLUSH),
  }
}

function pays(response: ServerResponse): boolean {
  const length = response.getHeader('content-length')
  return (
    response.statusCode !== 204 &&
    response.statusCode !== 304 &&
    !response.hasHeader('content-encoding') &&
    isText(String(response.getHeader('content-type') ?? '')) &&
    (length === undefined || Number(length) >= LEAST)
  )
}
