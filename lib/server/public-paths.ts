import { readView, writeView } from '@/lib/view'

/** First segments of an address, here or below /office, that are never an organ's code. */
export const RESERVED = new Set([
  'account',
  'api',
  'changes',
  'checkup',
  'compare',
  'data',
  'feed',
  'history',
  'import',
  'invitation',
  'mirror',
  'office',
  'organs',
  'people',
  'rules',
  'set-up',
  'sign-in',
  'sign-out',
  'sitemap',
  'statistics',
  'search',
  'view',
  'years',
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

/** What a query name may hold. What a place does not know is dropped before drawing. */
const QUERIES = {
  q: /^.{1,80}$/su,
  year: /^\d{4}$/,
  page: /^[1-9]\d{0,3}$/,
  organ: /^[a-z][a-z0-9-]{1,39}$/,
  level: /^[a-z]{4,10}$/,
  kind: /^[a-z]{4,12}$/,
  only: /^(?:late|onTime|applied)$/,
  below: /^[a-z][a-z0-9-]{1,39}$/,
  sort: /^[a-zA-Z]{4,16}$/,
  order: /^(?:up|down)$/,
  bom: /^no$/,
  organs: /^[a-z][a-z0-9-]{1,39}(?:,[a-z][a-z0-9-]{1,39}){0,7}$/,
  figure: /^[a-z][a-zA-Z]*(?:\.[a-z][a-zA-Z]*){1,4}$/,
} satisfies Record<string, RegExp>

type Query = keyof typeof QUERIES
/** The names that a place knows; the open data judges its queries itself and says what is wrong with them. */
type Queries = readonly Query[] | 'as asked'

/** Public places outside the organs' own pages, with the query names that each knows. All change with every publication. */
const SITE: readonly (readonly [place: RegExp, queries: Queries])[] = [
  [/^\/$/, []],
  [/^\/search$/, ['q', 'year', 'organ', 'page']],
  [/^\/years\/\d{4}$/, ['q', 'page', 'level', 'kind', 'only', 'below', 'sort', 'order']],
  [/^\/years\/\d{4}\/on-time$/, ['page']],
  [/^\/organs\/[a-z][a-z0-9-]{1,39}$/, []],
  [/^\/compare$/, ['year', 'organs', 'q']],
  [/^\/compare\/[a-z]{3,12}\.(?:svg|csv)$/, ['year', 'organs']],
  [/^\/rules$/, []],
  [/^\/checkup$/, []],
  [/^\/data$/, []],
  [/^\/api\/v1\/[\w./-]{1,100}$/, 'as asked'],
  [/^\/feed\.xml$/, []],
  [/^\/sitemap(?:\/\d{1,4})?\.xml$/, []],
]

/** Reads an address as a public page; null for everything else. */
export function publicPage(path: string, search: string, cookie: string | undefined): PublicPage | null {
  const place = placeOf(path)
  if (!place) return null
  const query = search.length > 1 ? knownQuery(search, place.queries) : ''
  // A file looks the same to everybody.
  const view = FILE.test(path) ? '' : viewOf(cookie)
  return { path, query, view, scope: place.scope, key: `${path}?${query} ${view}` }
}

/** Next's own address of the page for what is not there. */
const NOT_FOUND = '/_not-found'

export function notFoundPage({ view }: { view: string }): PublicPage {
  return { path: NOT_FOUND, query: '', view, scope: 'site', key: `${NOT_FOUND}? ${view}` }
}

function placeOf(path: string): { scope: string; queries: Queries } | null {
  const place = SITE.find(([of]) => of.test(path))
  if (place) return { scope: 'site', queries: place[1] }
  const [, organ = '', ...rest] = path.split('/')
  if (!isOrganCode(organ) || rest.length > 3 || !rest.every(isPlain) || rest.includes(ARCHIVE)) return null
  return { scope: `organ:${organ}`, queries: queriesOf(path, rest) }
}

/** Too large to be kept: it is sent while it is written. */
const ARCHIVE = 'reports.zip'
const FILE = /\/(?:report\.[a-z]{3,5}|compare\/[a-z]{3,12}\.(?:svg|csv))$/

function queriesOf(path: string, [place]: readonly string[]): readonly Query[] {
  if (place === 'compare') return ['figure']
  return FILE.test(path) ? ['bom'] : ['year', 'page']
}

function isPlain(segment: string): boolean {
  return /^[a-z0-9.-]{1,40}$/.test(segment)
}

const LONGEST_QUERY = 600

function knownQuery(search: string, names: Queries): string {
  if (names === 'as asked') return search.slice(1, LONGEST_QUERY)
  const given = new URLSearchParams(search)
  const kept = names.flatMap(name => {
    const text = given.get(name)?.trim()
    return text && QUERIES[name].test(text) ? [[name, text]] : []
  })
  return new URLSearchParams(kept).toString()
}

/** The view that a reader chose, in one spelling whatever the cookie says. */
export function viewOf(cookie: string | undefined): string {
  if (!cookie?.includes('view=')) return ''
  return writeView(readView(/(?:^|;\s*)view=([^;]*)/.exec(cookie)?.[1]))
}
