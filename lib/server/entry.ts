import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { choose, type Encoded, type Encoding } from './encoding'
import type { Header } from './headers'

/** An answer kept in memory, ready to be sent: every encoding with its own strong ETag. */
export interface Entry {
  readonly status: number
  readonly mark: string
  readonly bodies: Encoded
  readonly headers: readonly Header[]
  readonly size: number
}

export function makeEntry(status: number, headers: readonly Header[], bodies: Encoded): Entry {
  const mark = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 22)
  const length = (body?: Buffer) => body?.length ?? 0
  const size = 2048 + length(bodies.identity) + length(bodies.gzip) + length(bodies.br)
  return { status, mark, bodies, headers, size }
}

/** Sends an entry: 304 when the client has it, the best encoding otherwise, no body for HEAD. */
export function send(
  entry: Entry,
  request: IncomingMessage,
  response: ServerResponse,
  more: readonly Header[],
  vary: string,
): void {
  const encoding = choose(request.headers['accept-encoding'], entry.bodies)
  const body = entry.bodies[encoding] ?? entry.bodies.identity
  const headers = ['etag', tag(entry.mark, encoding), 'vary', vary]
  for (const [name, value] of entry.headers) headers.push(name, value)
  for (const [name, value] of more) headers.push(name, value)
  if (entry.status === 200 && isKnown(request.headers['if-none-match'], entry.mark)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  headers.push('content-length', String(body.length))
  response.writeHead(entry.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function tag(mark: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${mark}"` : `"${mark}-${encoding}"`
}

function isKnown(header: string | undefined, mark: string): boolean {
  if (!header) return false
  return (
    header.trim() === '*' || header.split(',').some(known => known.trim().replace(/^W\//, '').startsWith(`"${mark}`))
  )
}
