import { and, asc, desc, eq, gt, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { edition, standing, YEAR_OF_IDS } from '@/db/schema'
import type { Figure } from '@/lib/report/figure'
import { conditions, type Filter, type Standing } from './listing'
import { store } from './store'

/** One page of something, and where the next one begins. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

export interface Turn {
  readonly cursor?: string | undefined
  readonly limit: number
}

export type OrganRow = Standing & { readonly years: readonly number[] }

/** Organs that have published, each as its newest report names it, in the order of their codes. */
export async function organPage(filter: Filter, { cursor, limit }: Turn): Promise<Page<OrganRow>> {
  const newest = sql`${standing.id} = (SELECT max(s.id) FROM standing s WHERE s.organ_code = ${standing.organCode})`
  const rows = await store()
    .read.select()
    .from(standing)
    .where(and(newest, cursor ? gt(standing.organCode, cursor) : undefined, ...conditions(filter)))
    .orderBy(asc(standing.organCode))
    .limit(limit + 1)
  const page = turned(rows, limit, row => row.organCode)
  const codes = page.rows.map(row => row.organCode)
  const all = await store()
    .read.select({ code: standing.organCode, year: standing.year })
    .from(standing)
    .where(inArray(standing.organCode, codes.length > 0 ? codes : ['']))
    .orderBy(desc(standing.year))
  return {
    ...page,
    rows: page.rows.map(row => ({
      ...row,
      years: all.filter(({ code }) => code === row.organCode).map(({ year }) => year),
    })),
  }
}

export interface ReportFilter extends Filter {
  readonly year?: number | undefined
  readonly organ?: string | undefined
}

/** Reports as they stand, newest years first. */
export async function reportPage(filter: ReportFilter, { cursor, limit }: Turn): Promise<Page<Standing>> {
  const rows = await store()
    .read.select()
    .from(standing)
    .where(and(...within(filter), before(cursor)))
    .orderBy(desc(standing.id))
    .limit(limit + 1)
  return turned(rows, limit, row => String(row.id))
}

export type FigureRow = Pick<Standing, 'organCode' | 'organName' | 'year' | 'number'> & { readonly value: Figure }

const itsEdition = and(
  eq(edition.organCode, standing.organCode),
  eq(edition.year, standing.year),
  eq(edition.number, standing.number),
)

/** One figure of every report that stands; withdrawn ones have none and are left out. */
export async function figurePage(address: string, filter: ReportFilter, turn: Turn): Promise<Page<FigureRow>> {
  const { cursor, limit } = turn
  const rows = await store()
    .read.select({
      id: standing.id,
      organCode: standing.organCode,
      organName: standing.organName,
      year: standing.year,
      number: standing.number,
      value: sql<Figure>`json_extract(${edition.content}, ${`$.figures."${address}"`})`,
    })
    .from(standing)
    .innerJoin(edition, itsEdition)
    .where(and(eq(standing.form, 'report'), ...within(filter), before(cursor)))
    .orderBy(desc(standing.id))
    .limit(limit + 1)
  return turned(rows, limit, row => String(row.id))
}

/** Whole reports of a year as they stand. */
export async function contentPage(year: number, { cursor, limit }: Turn) {
  const rows = await store()
    .read.select({
      id: standing.id,
      organCode: standing.organCode,
      organName: standing.organName,
      number: standing.number,
      content: edition.content,
    })
    .from(standing)
    .innerJoin(edition, itsEdition)
    .where(and(eq(standing.form, 'report'), ofYear(year), before(cursor)))
    .orderBy(desc(standing.id))
    .limit(limit + 1)
  const { next, rows: kept } = turned(rows, limit, row => String(row.id))
  return { next, rows: kept.flatMap(({ content, ...row }) => (content ? [{ ...row, content }] : [])) }
}

/** A report to show calls with: the newest that stands. */
export async function exampleOf(): Promise<{ organ: string; year: number } | undefined> {
  const [row] = await store()
    .read.select({ organ: standing.organCode, year: standing.year })
    .from(standing)
    .where(eq(standing.form, 'report'))
    .orderBy(desc(standing.id))
    .limit(1)
  return row
}

const told = {
  id: edition.id,
  organCode: edition.organCode,
  organName: edition.organName,
  year: edition.year,
  number: edition.number,
  form: edition.form,
  title: edition.title,
  note: edition.note,
  hash: edition.hash,
  deadline: edition.deadline,
  publishedAt: edition.publishedAt,
}
export type EditionRow = Pick<typeof edition.$inferSelect, keyof typeof told>

/** Everything that was published, corrected or withdrawn from a moment on, oldest first. */
export async function changePage(since: number | undefined, { cursor, limit }: Turn): Promise<Page<EditionRow>> {
  const [at, id] = [Number(cursor?.split('.')[0]), cursor?.split('.')[1] ?? '']
  const after = cursor
    ? or(gt(edition.publishedAt, at), and(eq(edition.publishedAt, at), gt(edition.id, id)))
    : undefined
  const rows = await store()
    .read.select(told)
    .from(edition)
    .where(and(since === undefined ? undefined : gte(edition.publishedAt, since), after))
    .orderBy(asc(edition.publishedAt), asc(edition.id))
    .limit(limit + 1)
  return turned(rows, limit, row => `${row.publishedAt}.${row.id}`)
}

function within({ year, organ, ...filter }: ReportFilter): (SQL | undefined)[] {
  return [
    year === undefined ? undefined : ofYear(year),
    organ ? eq(standing.organCode, organ) : undefined,
    ...conditions(filter),
  ]
}

/** By the ids, in whose order the pages come. */
const ofYear = (year: number): SQL | undefined =>
  and(gt(standing.id, year * YEAR_OF_IDS), lt(standing.id, (year + 1) * YEAR_OF_IDS))

const before = (cursor: string | undefined): SQL | undefined =>
  cursor ? lt(standing.id, Number(cursor) || 0) : undefined

function turned<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string): Page<Row> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return { rows: kept, next: rows.length > limit && last ? cursorOf(last) : null }
}
