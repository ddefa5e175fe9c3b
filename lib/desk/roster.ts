import { and, asc, count, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { organ, standing } from '@/db/schema'
import type { ReportKind } from '@/lib/report/content'
import { daysUntil, deadlineOf } from '@/lib/report/deadline'
import { steady, store } from './store'

/** An organ in the public's tree. */
export interface Placed {
  readonly code: string
  readonly name: string
  readonly shortName: string
  /** 0 governments, 1 departments, 2 townships, 3 institutions. */
  readonly rank: number
  /** Something stands at its address. */
  readonly published: boolean
  /** How many organs hang directly below it, shown in `below` or not. */
  readonly branches: number
  readonly below: readonly Placed[]
}

/** So many organs are shown as a whole tree; of more, only the nearest are shown. */
const WHOLE = 400

/** The organs below one, or from the top. */
export async function treeBelow(code?: string): Promise<Placed[]> {
  const { read } = store()
  const [top] = code
    ? await read.select({ id: organ.id, path: organ.path }).from(organ).where(eq(organ.code, code))
    : []
  if (code && !top) return []
  const all = top && and(startsWith(top.path), sql`${organ.id} <> ${top.id}`)
  const [counted] = await read.select({ total: count() }).from(organ).where(all)
  const rows = await placed((counted?.total ?? 0) > WHOLE ? nearest(top?.id) : all)
  const grow = (parent: string | null): Placed[] =>
    rows
      .filter(({ parentId }) => parentId === parent)
      .map(({ id, parentId: _, ...row }) => ({ ...row, below: row.branches > 0 ? grow(id) : [] }))
  return grow(top?.id ?? null)
}

/** The organs over one, the topmost first, and how many hang directly below it. */
export async function placeOf(code: string): Promise<{ over: { code: string; name: string }[]; branches: number }> {
  const [row] = await placed(eq(organ.code, code))
  return { over: await organsOver(code), branches: row?.branches ?? 0 }
}

/** An organ by its code, published or not. */
export async function organNamed(code: string): Promise<{ name: string } | undefined> {
  const [row] = await store().read.select({ name: organ.name }).from(organ).where(eq(organ.code, code))
  return row
}

/** The organs over one, the topmost first. */
export async function organsOver(code: string): Promise<{ code: string; name: string }[]> {
  const { read } = store()
  const [row] = await read.select({ path: organ.path }).from(organ).where(eq(organ.code, code))
  const ids = row?.path.split('/').filter(Boolean).slice(0, -1) ?? []
  if (ids.length === 0) return []
  return read
    .select({ code: organ.code, name: organ.name })
    .from(organ)
    .where(inArray(organ.id, ids))
    .orderBy(asc(organ.path))
}

/** The codes of organs that have others below them. */
export async function upperOrgans(): Promise<string[]> {
  const child = alias(organ, 'child')
  const rows = await store()
    .read.selectDistinct({ code: organ.code })
    .from(organ)
    .innerJoin(child, eq(child.parentId, organ.id))
    .orderBy(asc(organ.code))
  return rows.map(row => row.code)
}

/** Of the organs that owe a report of a year under one deadline: how many published in time, late, not at all. */
export interface Promptness {
  readonly kind: ReportKind
  readonly deadline: string
  /** The deadline has passed. */
  readonly passed: boolean
  readonly due: number
  readonly onTime: number
  readonly late: number
  /** Taken over from a file of a past year: nobody knows when it was published. */
  readonly archived: number
  readonly missing: number
}

const states = steady((year: number) =>
  store()
    .read.select({ kind: owed, state, organs: count() })
    .from(organ)
    .leftJoin(standing, stands(year))
    .where(thereIn(year))
    .groupBy(owed, state),
)

/** Who published in time, for each deadline of article 49 under which an organ falls. */
export async function promptness(year: number, now: number): Promise<Promptness[]> {
  const counted = await states(year)
  return (['own', 'consolidated'] as const).flatMap(kind => {
    const of = (name?: State) =>
      counted
        .filter(row => row.kind === kind && (!name || row.state === name))
        .reduce((sum, row) => sum + row.organs, 0)
    const due = of()
    if (due === 0) return []
    const deadline = deadlineOf(year, kind)
    const passed = daysUntil(deadline, now) < 0
    const states = { onTime: of('onTime'), late: of('late'), archived: of('archived'), missing: of('missing') }
    return [{ kind, deadline, passed, due, ...states }]
  })
}

/** An organ that published after its deadline or, when that has passed, not at all. */
export interface Overdue {
  readonly code: string
  readonly name: string
  readonly deadline: string
  readonly firstPublishedAt: number | null
}

/** One page of them in the order of their codes, and how many there are in all. */
export async function overdue(
  year: number,
  now: number,
  { page, size }: { page: number; size: number },
): Promise<{ rows: Overdue[]; total: number }> {
  const kinds = await promptness(year, now)
  const passed = kinds.filter(one => one.passed).map(one => one.kind)
  const isMissing = passed.length > 0 ? and(sql`${state} = 'missing'`, inArray(owed, passed)) : undefined
  const rows = await store()
    .read.select({
      code: organ.code,
      name: organ.name,
      kind: owed,
      deadline: standing.deadline,
      firstPublishedAt: standing.firstPublishedAt,
    })
    .from(organ)
    .leftJoin(standing, stands(year))
    .where(and(thereIn(year), or(sql`${state} = 'late'`, isMissing)))
    .orderBy(asc(organ.code))
    .limit(size)
    .offset((page - 1) * size)
  return {
    rows: rows.map(({ kind, deadline, ...row }) => ({ ...row, deadline: deadline ?? deadlineOf(year, kind) })),
    total: kinds.reduce((sum, { late, missing, passed }) => sum + late + (passed ? missing : 0), 0),
  }
}

type State = 'onTime' | 'late' | 'archived' | 'missing'

const state = sql<State>`CASE WHEN ${standing.id} IS NULL THEN 'missing' WHEN ${standing.archived} THEN 'archived'
  WHEN ${standing.onTime} THEN 'onTime' ELSE 'late' END`
const owed = sql<ReportKind>`CASE WHEN ${organ.kind} = 'government' AND ${organ.level} <> 'township' THEN 'consolidated'
  ELSE 'own' END`
const rank = sql<number>`CASE WHEN ${organ.level} = 'township' THEN 2 WHEN ${organ.kind} = 'government' THEN 0
  WHEN ${organ.kind} = 'institution' THEN 3 ELSE 1 END`

const stands = (year: number) => and(eq(standing.organCode, organ.code), eq(standing.year, year))

/** The organ existed at the end of the year. */
const thereIn = (year: number): SQL =>
  sql`(${organ.validFrom} IS NULL OR ${organ.validFrom} <= ${`${year}-12-31`})
    AND (${organ.validTo} IS NULL OR ${organ.validTo} >= ${`${year}-12-31`})`

/** Paths are a range of the index: “0” comes right after “/”. */
const startsWith = (path: string): SQL => sql`${organ.path} >= ${path} AND ${organ.path} < ${`${path.slice(0, -1)}0`}`

/** Those directly below one; from the top, the roots and those directly below them. */
const nearest = (top: string | undefined): SQL | undefined =>
  top
    ? eq(organ.parentId, top)
    : or(isNull(organ.parentId), sql`${organ.parentId} IN (SELECT id FROM organ WHERE parent_id IS NULL)`)

const isPublished = sql<boolean>`EXISTS (SELECT 1 FROM standing s WHERE s.organ_code = organ.code)`

/** An organ that ended is shown only for what it published, and for those that still hang below it. */
const shown = (one: 'organ' | 'c'): SQL => {
  const column = (name: 'valid_to' | 'code' | 'path') => sql.raw(`${one}.${name}`)
  return sql`(${column('valid_to')} IS NULL
    OR EXISTS (SELECT 1 FROM standing s WHERE s.organ_code = ${column('code')})
    OR EXISTS (SELECT 1 FROM organ d WHERE d.valid_to IS NULL
      AND d.path > ${column('path')} AND d.path < rtrim(${column('path')}, '/') || '0'))`
}

function placed(where: SQL | undefined) {
  return store()
    .read.select({
      id: organ.id,
      parentId: organ.parentId,
      code: organ.code,
      name: organ.name,
      shortName: organ.shortName,
      rank,
      published: isPublished.mapWith(Boolean),
      branches: sql<number>`(SELECT count(*) FROM organ c WHERE c.parent_id = organ.id AND ${shown('c')})`,
    })
    .from(organ)
    .where(and(where, shown('organ')))
    .orderBy(sql`${organ.parentId} IS NOT NULL`, asc(rank), asc(organ.code))
    .limit(WHOLE)
}
