import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { choose, type Encoded, type Encoding } from './encoding'
import { type Header, houseHeaders, publicPolicy } from './headers'

/** An answer kept in memory, ready to be sent: every encoding with its own strong ETag. */
export interface Entry {
  readonly status: number
  readonly mark: string
  readonly bodies: Encoded
  readonly headers: readonly Header[]
  readonly size: number
}

/** In which shape an entry answers a request. */
export interface Shape {
  readonly encoding: Encoding
  /** The client has it already. */
  readonly known: boolean
  readonly secure: boolean
}

export function makeEntry(status: number, headers: readonly Header[], bodies: Encoded): Entry {
  const mark = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 22)
  const length = (body?: Buffer) => body?.length ?? 0
  const size = 2048 + length(bodies.identity) + length(bodies.gzip) + length(bodies.br)
  return { status, mark, bodies, headers, size }
}

/** Sends an entry: 304 when the client has it, the best encoding otherwise, no body for HEAD. */
export function send(entry: Entry, request: IncomingMessage, response: ServerResponse, secure: boolean): void {
  const shape = shapeFor(entry, request.headers, secure)
  response.writeHead(statusOf(entry, shape), headersOf(entry, shape).flat())
  response.end(request.method === 'HEAD' ? undefined : bodyOf(entry, shape))
}

export function shapeFor(
  { status, mark, bodies }: Entry,
  headers: Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>,
  secure: boolean,
): Shape {
  const known = status === 200 && isKnown(headers['if-none-match'], mark)
  return { encoding: choose(headers['accept-encoding'], bodies), known, secure }
}

export function statusOf({ status }: Entry, { known }: Shape): number {
  return known ? 304 : status
}

export function headersOf(entry: Entry, shape: Shape): readonly Header[] {
  const { encoding, known, secure } = shape
  const headers: Header[] = [['etag', tag(entry.mark, encoding)], ...entry.headers, ...(secure ? SECURE : PLAIN)]
  if (known) return headers
  if (encoding !== 'identity') headers.push(['content-encoding', encoding])
  headers.push(['content-length', String(bodyIn(entry, encoding).length)])
  return headers
}

export function bodyOf(entry: Entry, { known, encoding }: Shape): Buffer | undefined {
  return known ? undefined : bodyIn(entry, encoding)
}

function bodyIn({ bodies }: Entry, encoding: Encoding): Buffer {
  return bodies[encoding] ?? bodies.identity
}

const PLAIN = houseHeaders(publicPolicy, false)
const SECURE = houseHeaders(publicPolicy, true)

function tag(mark: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${mark}"` : `"${mark}-${encoding}"`
}

function isKnown(header: string | undefined, mark: string): boolean {
  if (!header) return false
  return (
    header.trim() === '*' || header.split(',').some(known => known.trim().replace(/^W\//, '').startsWith(`"${mark}`))
  )
}
