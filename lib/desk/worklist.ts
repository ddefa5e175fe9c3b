import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { organ, report, step } from '@/db/schema'
import { may, type Verb, type Viewer } from '@/lib/access'
import { deadlineOf, reportKindOf } from '@/lib/report/deadline'
import { type Progress, progressOf } from '@/lib/report/workflow'
import { store } from './store'

export interface WorkLine {
  readonly organ: { code: string; name: string; shortName: string; depth: number }
  readonly report?: { version: number; progress: Progress; lastStepAt?: number }
  readonly deadline: string
  /** What the viewer may do here now. */
  may(verb: Verb): boolean
}

const PAGE = 100

/** The organs in the viewer's reach and where their reports of a year stand, as the tree orders them, a page at a time. */
export async function worklist(
  viewer: Viewer,
  year: number,
  page = 1,
): Promise<{ lines: WorkLine[]; total: number; page: number; pages: number }> {
  const tx = store().read
  const reach = or(
    ...viewer.roles.map(held =>
      held.role === 'clerk' ? eq(organ.id, held.organId) : sql`${organ.path} LIKE ${`${held.organPath}%`}`,
    ),
  )
  if (!reach) return { lines: [], total: 0, page: 1, pages: 1 }
  const end = `${year}-12-31`
  const there = and(
    reach,
    sql`(${organ.validFrom} IS NULL OR ${organ.validFrom} <= ${end})`,
    sql`(${organ.validTo} IS NULL OR ${organ.validTo} >= ${end})`,
  )
  const [counted] = await tx.select({ total: sql<number>`count(*)` }).from(organ).where(there)
  const total = counted?.total ?? 0
  const rows = await tx
    .select({ organ, report })
    .from(organ)
    .leftJoin(report, and(eq(report.organId, organ.id), eq(report.year, year)))
    .where(there)
    .orderBy(asc(organ.path))
    .limit(PAGE)
    .offset((page - 1) * PAGE)
  const ids = rows.flatMap(row => (row.report ? [row.report.id] : []))
  const steps =
    ids.length > 0 ? await tx.select().from(step).where(inArray(step.reportId, ids)).orderBy(asc(step.number)) : []
  const lines = rows.map((row): WorkLine => {
    const its = steps.filter(one => one.reportId === row.report?.id)
    const progress = row.report && progressOf(its, row.report.version)
    const kind = row.report?.kind ?? reportKindOf(row.organ)
    const lastStepAt = its.at(-1)?.at
    return {
      organ: {
        code: row.organ.code,
        name: row.organ.name,
        shortName: row.organ.shortName,
        depth: row.organ.path.split('/').length - 3,
      },
      ...(row.report &&
        progress && { report: { version: row.report.version, progress, ...(lastStepAt && { lastStepAt }) } }),
      deadline: deadlineOf(year, kind),
      may: verb => may(viewer, verb, { organPath: row.organ.path, ...(progress && { progress }) }),
    }
  })
  return { lines, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}
