import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'
import { isText } from './encoding'
import type { Sink } from './first-byte'

/** Compresses what Next sends while it is being sent, in step with Next's own flushes; nothing where it does not pay. */
export function squeeze(request: IncomingMessage, response: ServerResponse, wire: Sink): Sink | undefined {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return undefined
  if (!pays(response)) return undefined
  response.removeHeader('content-length')
  response.setHeader('content-encoding', 'gzip')
  response.appendHeader('vary', 'accept-encoding')
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
    (length === undefined || Number(length) >= 1024)
  )
}
