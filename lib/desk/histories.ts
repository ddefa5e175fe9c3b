import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { history, organ, report } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { findReport, namedSteps, type Place } from './finding'
import { reachOf } from './reach'
import { store } from './store'

const PAGE = 200

/** A page of a report's history, newest first; `before` is the last id of the page before. */
export async function ofReport(viewer: Viewer, place: Place, before?: number) {
  const tx = store().read
  const found = await findReport(tx, viewer, place)
  if (!found?.may('seeHistory')) return undefined
  const rows = await tx
    .select()
    .from(history)
    .where(and(eq(history.reportId, found.report.id), before ? lt(history.id, before) : undefined))
    .orderBy(desc(history.id))
    .limit(PAGE)
  const steps = await namedSteps(tx, found)
  return { found, steps, rows, more: rows.length === PAGE ? rows.at(-1)?.id : undefined }
}

/** A page of the history of all organs in reach, or of one of them and those below it, newest first. */
export async function ofOrgans(viewer: Viewer, code?: string, before?: number) {
  const tx = store().read
  const [found] = code ? await tx.select().from(organ).where(eq(organ.code, code)) : []
  if (code && (!found || !may(viewer, 'seeHistory', { organPath: found.path }))) return undefined
  const reach = reachOf(viewer)
  if (!reach) return { rows: [], more: undefined }
  const below = found && sql`${organ.path} LIKE ${`${found.path}%`}`
  const rows = await tx
    .select({
      row: history,
      organ: { code: organ.code, name: organ.shortName },
      report: { year: report.year, format: report.format },
    })
    .from(history)
    .innerJoin(organ, eq(organ.id, history.organId))
    .leftJoin(report, eq(report.id, history.reportId))
    .where(and(reach, below, before ? lt(history.id, before) : undefined))
    .orderBy(desc(history.id))
    .limit(PAGE)
  return { ...(found && { organ: found }), rows, more: rows.length === PAGE ? rows.at(-1)?.row.id : undefined }
}
