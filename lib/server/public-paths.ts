import { readView, writeView } from '@/lib/view'

/** First segments of an address, here or below /office, that are never an organ's code. */
export const RESERVED = new Set([
  'account',
  'api',
  'history',
  'invitation',
  'office',
  'organs',
  'people',
  'set-up',
  'sign-in',
  'sign-out',
  'statistics',
  'search',
  'view',
])

/** A code that an organ may have: its part of the address. */
export function isOrganCode(segment: string): boolean {
  return /^[a-z][a-z0-9-]{1,39}$/.test(segment) && !RESERVED.has(segment)
}

/** A page that anybody may read, and all that it depends on: this and nothing else of the request is drawn. */
export interface PublicPage {
  readonly path: string
  readonly query: string
  readonly view: string
  /** Whose version decides whether kept bytes are still good; `all` always counts too. */
  readonly scope: string
  readonly key: string
}

/** The only query names a public page knows, with what they may hold. Everything else is dropped before drawing. */
const QUERIES: readonly (readonly [name: string, value: RegExp])[] = [
  ['year', /^\d{4}$/],
  ['page', /^[1-9]\d{0,2}$/],
]

/** Reads an address as a public page; null for everything else. */
export function publicPage(path: string, search: string, cookie: string | undefined): PublicPage | null {
  const scope = scopeOf(path)
  if (!scope) return null
  const query = search.length > 1 ? knownQuery(search) : ''
  const view = viewOf(cookie)
  return { path, query, view, scope, key: `${path}?${query} ${view}` }
}

/** Next's own address of the page for what is not there. */
const NOT_FOUND = '/_not-found'

export function notFoundPage({ view }: { view: string }): PublicPage {
  return { path: NOT_FOUND, query: '', view, scope: 'site', key: `${NOT_FOUND}? ${view}` }
}

function scopeOf(path: string): string | null {
  if (path === '/') return 'site'
  const [, organ = '', ...rest] = path.split('/')
  if (!isOrganCode(organ) || rest.length > 3 || !rest.every(isPlain)) return null
  return `organ:${organ}`
}

function isPlain(segment: string): boolean {
  return /^[a-z0-9.-]{1,40}$/.test(segment)
}

function knownQuery(search: string): string {
  const given = new URLSearchParams(search)
  const kept = QUERIES.flatMap(([name, value]) => {
    const text = given.get(name)
    return text && value.test(text) ? [[name, text]] : []
  })
  return new URLSearchParams(kept).toString()
}

/** The view that a reader chose, in one spelling whatever the cookie says. */
export function viewOf(cookie: string | undefined): string {
  if (!cookie?.includes('view=')) return ''
  return writeView(readView(/(?:^|;\s*)view=([^;]*)/.exec(cookie)?.[1]))
}
