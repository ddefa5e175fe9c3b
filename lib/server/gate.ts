import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Settings } from '@/lib/settings'

/** What the gate knows about the house. `pass` marks the requests that Next sends to this process itself. */
export type House = Pick<Settings, 'ORIGIN' | 'originGiven' | 'TRUST_PROXY'> & { readonly pass: string }

/** A request that may come in. `path` is decoded unless that would change its segments; `host` is the one to believe. */
export interface Visit {
  readonly path: string
  readonly search: string
  readonly host: string
  readonly secure: boolean
  readonly client: string
}

export interface Refusal {
  readonly status: 400 | 403 | 405 | 414 | 417 | 421
  readonly allow?: string
}

export const METHODS = 'GET, HEAD, POST, OPTIONS'
export const PASS = 'x-front-pass'
/** The address asked for: pages behind have no other way to know it, and a sign-in must lead back. */
const PATH = 'x-front-path'

const KNOWN = new Set(METHODS.split(', '))
const LONGEST_URL = 8192
const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i
const CLAIMS =
  /^(?:x-(?:forwarded|middleware|nextjs|invoke|now|original|front|real|matched|rewrite)-|forwarded$|content-security-policy)/

/** All that is looked at when a request comes in. */
export type Knock = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/** Decides whether a request may come in at all. Looks at its head only, never at its body. */
export function judge(request: Knock, house: House): Visit | Refusal {
  const { method = '', url = '', headers } = request
  if (!KNOWN.has(method)) return { status: 405, allow: METHODS }
  if (url.length > LONGEST_URL) return { status: 414 }
  const mark = url.indexOf('?')
  const raw = mark < 0 ? url : url.slice(0, mark)
  const path = decodePath(raw)
  if (path === undefined) return { status: 400 }
  const seen = identify(request, house)
  if (!seen) return { status: method === 'POST' ? 403 : 400 }
  if (method === 'POST' && !fromHere(headers, seen.host, house)) return { status: 403 }
  return { path, search: mark < 0 ? '' : url.slice(mark), ...seen }
}

/** With a given ORIGIN, pages with a session answer under its host only; public pages answer under any. */
export function knowsHost(visit: Visit, house: House): boolean {
  return !house.originGiven || visit.host === new URL(house.ORIGIN).host
}

/** The headers that Next may see: what clients claim about proxies or Next's inner life is replaced by what we know. */
export function trusted(headers: IncomingHttpHeaders, visit: Visit, house: House): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !CLAIMS.test(name))
  return {
    ...Object.fromEntries(kept),
    host: visit.host,
    'x-forwarded-host': visit.host,
    'x-forwarded-proto': visit.secure ? 'https' : 'http',
    'x-forwarded-for': visit.client,
    [PASS]: house.pass,
    [PATH]: encodeURI(visit.path) + visit.search,
  }
}

function decodePath(raw: string): string | undefined {
  if (!raw.startsWith('/')) return undefined
  if (!raw.includes('%')) return raw
  try {
    const path = decodeURIComponent(raw)
    if (hasControls(path)) return undefined
    return /%(?:2f|5c)/i.test(raw) ? raw : path
  } catch {
    return undefined
  }
}

function hasControls(path: string): boolean {
  return [...path].some(character => character < ' ' || character === '\u007f')
}

function identify({ headers, socket }: Knock, house: House): Pick<Visit, 'host' | 'secure' | 'client'> | null {
  // Next fetches its own pages after an action's redirect; such a request carries the pass and our own headers.
  const inner = headers[PASS] === house.pass
  const host = (inner ? String(headers['x-forwarded-host']) : headers.host)?.toLowerCase()
  if (!host || !HOST.test(host)) return null
  const told = inner || house.TRUST_PROXY
  const protocol = told ? lastOf(headers['x-forwarded-proto']) : undefined
  const secure = protocol ? protocol === 'https' : house.ORIGIN.startsWith('https:')
  const client = (told && lastOf(headers['x-forwarded-for'])) || socket.remoteAddress || ''
  return { host, secure, client }
}

function lastOf(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',').at(-1)?.trim()
}

function fromHere(headers: IncomingHttpHeaders, host: string, house: House): boolean {
  const told = headers.origin ?? headers.referer
  if (!told || !URL.canParse(told)) return false
  const from = new URL(told)
  return house.originGiven ? from.origin === house.ORIGIN : from.host === host
}
