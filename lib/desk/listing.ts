import { and, asc, count, countDistinct, desc, eq, gt, gte, like, lt, or, type SQL, sql } from 'drizzle-orm'
import { standing } from '@/db/schema'
import type { Level, OrganKind } from '@/lib/report/content'
import { steady, store } from './store'

/** A report as lists show it: what stands at its address today. */
export type Standing = typeof standing.$inferSelect

/** The columns by which a year's organs can be put in order; `organ` is the order of the tree. */
export const sortings = ['organ', 'received', 'concluded', 'carriedForward', 'disputes', 'published'] as const
export type Sorting = (typeof sortings)[number]

/** Which organs of a year are asked for. */
export interface Filter {
  readonly level?: Level | undefined
  readonly kind?: OrganKind | undefined
  readonly onTime?: boolean | undefined
  /** Only those that received an application or had one carried over. */
  readonly applied?: boolean | undefined
  /** Only the organ of this code and those below it. */
  readonly below?: string | undefined
  /** A part of the organ's name. */
  readonly named?: string | undefined
}

export interface Asked extends Filter {
  readonly sort?: Sorting
  /** Largest or latest first. */
  readonly down?: boolean
  /** From 1. */
  readonly page: number
  readonly size: number
}

/** The years of which something stands, newest first: how many organs, and how many of them in time. */
export const years = steady(
  (): Promise<{ year: number; organs: number; onTime: number }[]> =>
    store()
      .read.select({ year: standing.year, organs: count(), onTime: sql<number>`sum(${standing.onTime})` })
      .from(standing)
      .groupBy(standing.year)
      .orderBy(desc(standing.year)),
)

/** How many organs have ever published. */
export const organs = steady(async (): Promise<number> => {
  const [row] = await store()
    .read.select({ organs: countDistinct(standing.organCode) })
    .from(standing)
  return row?.organs ?? 0
})

/** How many reports stand. */
export async function reports(): Promise<number> {
  const [row] = await store().read.select({ reports: count() }).from(standing)
  return row?.reports ?? 0
}

/** Addresses in a steady order, `first` where an organ has no earlier one. */
export function addresses(from: number, size: number) {
  return store()
    .read.select({
      organCode: standing.organCode,
      year: standing.year,
      publishedAt: standing.publishedAt,
      first: sql<boolean>`${standing.year} = (SELECT min(s.year) FROM standing s WHERE s.organ_code = ${standing.organCode})`,
    })
    .from(standing)
    .orderBy(asc(standing.id))
    .limit(size)
    .offset(from)
}

/** What was published, corrected or withdrawn last. */
export function latest(limit: number): Promise<Standing[]> {
  return store()
    .read.select()
    .from(standing)
    .where(or(eq(standing.archived, false), gt(standing.number, 1)))
    .orderBy(desc(standing.publishedAt))
    .limit(limit)
}

/** All years of an organ, newest first. */
export function yearsOf(organCode: string): Promise<Standing[]> {
  return store().read.select().from(standing).where(eq(standing.organCode, organCode)).orderBy(desc(standing.year))
}

/** One page of a year's organs, and how many there are in all. */
export async function organsIn(year: number, asked: Asked): Promise<{ rows: Standing[]; total: number }> {
  const { sort, down, page, size, ...filter } = asked
  const [rows, total] = await Promise.all([
    store()
      .read.select()
      .from(standing)
      .where(await within(year, filter))
      .orderBy(...order(sort, down))
      .limit(size)
      .offset((page - 1) * size),
    counted(year, filter),
  ])
  return { rows, total }
}

const counted = steady(async (year: number, filter: Filter): Promise<number> => {
  const [row] = await store()
    .read.select({ total: count() })
    .from(standing)
    .where(await within(year, filter))
  return row?.total ?? 0
})

/** Organs below one are found by the beginning of their path, where that organ's own report tells it. */
async function within(year: number, { below, ...filter }: Filter): Promise<SQL | undefined> {
  const [own] = below ? await yearsOf(below) : []
  const under = own ? and(gte(standing.path, own.path), lt(standing.path, `${own.path}~`)) : undefined
  return and(eq(standing.year, year), under, ...conditions(own ? filter : { ...filter, below }))
}

/** What a filter asks of a report. */
export function conditions({ level, kind, onTime, applied, below, named }: Filter): (SQL | undefined)[] {
  return [
    level ? eq(standing.organLevel, level) : undefined,
    kind ? eq(standing.organKind, kind) : undefined,
    onTime === undefined ? undefined : eq(standing.onTime, onTime),
    applied ? or(gt(standing.received, 0), gt(standing.carriedOver, 0)) : undefined,
    below ? like(standing.path, `%/${below}/%`) : undefined,
    named ? sql`instr(${standing.organName}, ${named}) > 0` : undefined,
  ]
}

const columns = {
  received: standing.received,
  concluded: standing.concluded,
  carriedForward: standing.carriedForward,
  disputes: sql`${standing.reconsiderations} + ${standing.litigations}`,
  published: standing.publishedAt,
} satisfies Record<Exclude<Sorting, 'organ'>, unknown>

/** Blanks come last; equals stand in the order of the tree, rising as they do in the index walked backwards. */
function order(sort: Sorting = 'organ', down = false): SQL[] {
  const tree = [asc(standing.rank), asc(standing.organCode)]
  const backwards = [desc(standing.rank), desc(standing.organCode)]
  if (sort === 'organ') return down ? backwards : tree
  return down ? [desc(columns[sort]), ...tree] : [sql`${columns[sort]} ASC NULLS LAST`, ...backwards]
}
