import { and, desc, getTableColumns, inArray, or, sql } from 'drizzle-orm'
import { searchable, standing, YEAR_OF_IDS } from '@/db/schema'
import { type Excerpt, excerptOf } from '@/lib/search/excerpt'
import { isSettled, matchOf, normal, wordsOf } from '@/lib/search/grams'
import type { Standing } from './listing'
import { store } from './store'

/** The parts of a report that search looks into, in the order in which a hit is shown. */
export const parts = ['head', 'overview', 'problems', 'other', 'rows'] as const
export type Part = (typeof parts)[number]

export interface Hit {
  readonly report: Standing
  readonly excerpts: readonly { readonly part: Part; readonly excerpt: Excerpt }[]
}

export interface Search {
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  /** How many reports hold all words; no more than MOST are counted. */
  readonly total: number
  /** There are more than were counted. */
  readonly more: boolean
}

export interface Asking {
  readonly year?: number
  readonly organ?: string
  readonly page: number
  readonly size: number
}

/** So many hits are counted and can be paged through. */
export const MOST = 300
/** So many texts are read again in one search, at the most. */
const MOST_READ = 5000
const BATCH = 250

/**
 * Finds reports that hold every word of a query, those with the words in title or organ first, newest years first.
 * A query is words and nothing else; it never fails.
 */
export async function search(query: string, { year, organ, page, size }: Asking): Promise<Search> {
  const words = wordsOf(query)
  if (words.length === 0) return { words, hits: [], total: 0, more: false }
  const within = organ === undefined ? rangeOf(year) : await idsOf(organ, year)
  const heads = await collect(`head : (${matchOf(words)})`, words, within, ['head'], new Set())
  const bodies = await collect(matchOf(words), words, within, parts, new Set(heads.ids))
  const all = [...heads.ids, ...bodies.ids]
  const ids = all.slice(0, MOST).slice((page - 1) * size, page * size)
  return {
    words,
    hits: await hitsOf(ids, words),
    total: Math.min(all.length, MOST),
    more: all.length > MOST || heads.more || bodies.more,
  }
}

/** The texts of a year as they stand, newest first, a batch at a time: what a search elsewhere needs. */
export function searchablePage(year: number, before = (year + 1) * YEAR_OF_IDS) {
  const { id: _, ...text } = getTableColumns(searchable)
  return store()
    .read.select({ id: standing.id, organ: standing.organCode, year: standing.year, title: standing.title, ...text })
    .from(searchable)
    .innerJoin(standing, sql`${standing.id} = ${searchable.id}`)
    .where(sql`${searchable.id} > ${year * YEAR_OF_IDS} AND ${searchable.id} < ${before}`)
    .orderBy(desc(searchable.id))
    .limit(1000)
}

type Within = readonly number[] | { from: number; to: number }

function rangeOf(year: number | undefined): Within {
  return year === undefined
    ? { from: 0, to: Number.MAX_SAFE_INTEGER }
    : { from: year * YEAR_OF_IDS, to: (year + 1) * YEAR_OF_IDS }
}

async function idsOf(organ: string, year: number | undefined): Promise<number[]> {
  const rows = await store()
    .read.select({ id: standing.id })
    .from(standing)
    .where(and(sql`${standing.organCode} = ${organ}`, year === undefined ? undefined : sql`${standing.year} = ${year}`))
  return rows.map(one => one.id)
}

/** Ids that match, newest first, until there are enough; longer words are looked for again in the text itself. */
async function collect(
  match: string,
  words: readonly string[],
  within: Within,
  where: readonly Part[],
  known: ReadonlySet<number>,
): Promise<{ ids: number[]; more: boolean }> {
  const ids: number[] = []
  const settled = isSettled(words)
  let before = Number.MAX_SAFE_INTEGER
  for (let read = 0; read < MOST_READ && ids.length <= MOST; ) {
    const batch = await matching(match, within, before, settled ? MOST + known.size + 1 : BATCH)
    const fresh = batch.filter(id => !known.has(id))
    ids.push(...(settled ? fresh : await holding(fresh, words, where)))
    if (batch.length < (settled ? MOST + known.size + 1 : BATCH)) return { ids, more: false }
    before = batch.at(-1) ?? 0
    read += batch.length
    // Others get their turn between two batches.
    await new Promise(done => setImmediate(done))
  }
  return { ids, more: true }
}

async function matching(match: string, within: Within, before: number, limit: number): Promise<number[]> {
  const range =
    'from' in within
      ? sql`rowid > ${within.from} AND rowid < ${Math.min(within.to, before)}`
      : sql`rowid < ${before} AND rowid IN ${within.length > 0 ? within : [-1]}`
  const rows = await store().read.all<[number]>(
    sql`SELECT rowid FROM term WHERE term MATCH ${match} AND ${range} ORDER BY rowid DESC LIMIT ${limit}`,
  )
  return rows.map(row => row[0])
}

/** Those of some texts that hold every word. Most do so as they are typed, which SQLite sees without handing them over. */
async function holding(ids: readonly number[], words: readonly string[], where: readonly Part[]): Promise<number[]> {
  const plain = words.every(isPlain) ? await typed(ids, words, where) : new Set<number>()
  const left = ids.filter(id => !plain.has(id))
  const rows = await store()
    .read.select()
    .from(searchable)
    .where(inArray(searchable.id, left.length > 0 ? left : [-1]))
  for (const row of rows) {
    const texts = where.flatMap(part => row[part].split('\n').map(normal))
    if (words.every(word => texts.some(text => text.includes(word)))) plain.add(row.id)
  }
  return ids.filter(id => plain.has(id))
}

/** Han characters alone are the same before and after a text is normalised, whatever stands beside them. */
const isPlain = (word: string): boolean => /^\p{Script=Han}+$/u.test(word)

async function typed(ids: readonly number[], words: readonly string[], where: readonly Part[]): Promise<Set<number>> {
  const has = (word: string) => or(...where.map(part => sql`instr(${searchable[part]}, ${word}) > 0`))
  const rows = await store()
    .read.select({ id: searchable.id })
    .from(searchable)
    .where(and(inArray(searchable.id, ids.length > 0 ? [...ids] : [-1]), ...words.map(has)))
  return new Set(rows.map(row => row.id))
}

async function hitsOf(ids: readonly number[], words: readonly string[]): Promise<Hit[]> {
  if (ids.length === 0) return []
  const { read } = store()
  const [reports, texts] = await Promise.all([
    read
      .select()
      .from(standing)
      .where(inArray(standing.id, [...ids])),
    read
      .select()
      .from(searchable)
      .where(inArray(searchable.id, [...ids])),
  ])
  return ids.flatMap(id => {
    const report = reports.find(one => one.id === id)
    const text = texts.find(one => one.id === id)
    if (!report || !text) return []
    const excerpts = parts.flatMap(part => {
      const excerpt = excerptOf(text[part], words)
      return excerpt ? [{ part, excerpt }] : []
    })
    return [{ report, excerpts }]
  })
}
