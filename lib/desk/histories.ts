import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { history, organ } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { findReport, type Place } from './finding'
import { store } from './store'

const PAGE = 50

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
  return { found, rows, more: rows.length === PAGE ? rows.at(-1)?.id : undefined }
}

/** A page of an organ's history, newest first, with that of the organs below it. */
export async function ofOrgan(viewer: Viewer, code: string, before?: number) {
  const tx = store().read
  const [found] = await tx.select().from(organ).where(eq(organ.code, code))
  if (!found || !may(viewer, 'seeHistory', { organPath: found.path })) return undefined
  const below = or(eq(organ.id, found.id), sql`${organ.path} LIKE ${`${found.path}%`}`)
  const rows = await tx
    .select({ row: history, organ: organ.shortName })
    .from(history)
    .innerJoin(organ, eq(organ.id, history.organId))
    .where(and(below, before ? lt(history.id, before) : undefined))
    .orderBy(desc(history.id))
    .limit(PAGE)
  return { organ: found, rows, more: rows.length === PAGE ? rows.at(-1)?.row.id : undefined }
}
