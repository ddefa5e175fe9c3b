import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { choose, type Encoded, type Encoding } from './encoding'
import { type Header, houseHeaders, publicPolicy } from './headers'

/** An answer kept in memory, ready to be sent: every encoding with its own strong ETag. */
export interface Entry {
  readonly status: number
  readonly mark: string
  /** Without the plain body where it can be had from the packed one. */
  readonly bodies: Partial<Encoded>
  /** Of the plain body. */
  readonly length: number
  readonly headers: readonly Header[]
  readonly size: number
  /** The plain body, unpacked for who asked for it: kept while nobody wants its memory. */
  plain?: WeakRef<Buffer>
}

/** In which shape an entry answers a request. */
export interface Shape {
  readonly encoding: Encoding
  /** The client has it already. */
  readonly known: boolean
  readonly secure: boolean
}

/** What an entry takes besides its bodies, the heads of its answers among it. */
const OVERHEAD = 4096
/** Unpacked in a fraction of a millisecond; it is three quarters of what a page would take in memory, and hardly asked for. */
const SOON_UNPACKED = 256 * 1024

export function makeEntry(status: number, headers: readonly Header[], { identity, gzip, br }: Encoded): Entry {
  const mark = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const packed = gzip !== undefined && identity.length <= SOON_UNPACKED
  const kept = [packed ? undefined : identity, gzip, br].reduce((sum, body) => sum + (body?.length ?? 0), 0)
  const bodies = { ...(!packed && { identity }), ...(gzip && { gzip }), ...(br && { br }) }
  return { status, mark, bodies, length: identity.length, headers, size: OVERHEAD + kept }
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
  headers.push(['content-length', String(entry.bodies[encoding]?.length ?? entry.length)])
  return headers
}

export function bodyOf(entry: Entry, { known, encoding }: Shape): Buffer | undefined {
  return known ? undefined : (entry.bodies[encoding] ?? plainOf(entry))
}

function plainOf(entry: Entry): Buffer {
  const kept = entry.plain?.deref()
  if (kept) return kept
  const plain = gunzipSync(entry.bodies.gzip ?? Buffer.alloc(0))
  entry.plain = new WeakRef(plain)
  return plain
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
