import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** One body in every encoding that pays. */
export type Encoded = { readonly identity: Buffer; readonly gzip?: Buffer; readonly br?: Buffer }

const SMALLEST = 512
const TEXT =
  /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|xml|manifest\+json|[\w.-]+\+json|[\w.-]+\+xml))/

export function isText(type: string): boolean {
  return TEXT.test(type)
}

/** Quality 5 costs a reader's first request little; 9 is for files that never change. */
export async function encode(identity: Buffer, type: string, quality: 5 | 9): Promise<Encoded> {
  if (identity.length < SMALLEST || !isText(type)) return { identity }
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length }
  const [gz, br] = await Promise.all([gzipped(identity, { level: 6 }), brotlied(identity, { params })])
  return { identity, gzip: ownMemory(gz), br: ownMemory(br) }
}

/** zlib's answers lie in blocks of 16 KB, which they would keep alive. */
function ownMemory(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length)
  body.copy(own)
  return own
}

/** The best encoding that the client accepts and that is there. */
export function choose(accept: string | string[] | undefined, there: Partial<Encoded>): Encoding {
  if (!accept) return 'identity'
  const accepted = acceptedBy(accept.toString())
  if (there.br && accepted.has('br')) return 'br'
  return there.gzip && accepted.has('gzip') ? 'gzip' : 'identity'
}

const read = new Map<string, ReadonlySet<string>>()

/** Browsers send a handful of different headers, again and again. */
function acceptedBy(header: string): ReadonlySet<string> {
  const known = read.get(header)
  if (known) return known
  const names = new Set<string>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';')
    if (!parameters.some(parameter => /^\s*q=0(?:\.0*)?\s*$/.test(parameter))) names.add(name.trim())
  }
  if (read.size >= 100) read.clear()
  read.set(header, names)
  return names
}
