import { and, desc, eq } from 'drizzle-orm'
import { history } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { findReport, type Place } from './finding'
import { record } from './recording'
import { store, type Tx } from './store'

/** That the whole report was reviewed for secrets, as somebody put it on record. */
export interface SecrecyReview {
  /** Who reviewed it: not always a person of the portal. */
  readonly reviewer: string
  /** On which day (yyyy-mm-dd). */
  readonly day: string
  readonly remark: string
  readonly by: string
  readonly at: number
  /** The report's version at that time: an edit since then was not reviewed. */
  readonly version: number
}

export interface AskedReview {
  readonly seen: number
  readonly reviewer: string
  readonly day: string
  readonly remark: string
}

export type ReviewOutcome = 'done' | 'missing' | 'barred' | 'stale'

const VERB = 'report.secrecy'

/** Puts a review of the whole report on record. A newer one stands beside the older ones in the history. */
export function recordReview(viewer: Viewer, place: Place, asked: AskedReview): Promise<ReviewOutcome> {
  return store().write(async (tx): Promise<ReviewOutcome> => {
    const found = await findReport(tx, viewer, place)
    if (!found) return 'missing'
    if (!found.may('signOff')) return 'barred'
    const { id: reportId, organId, version } = found.report
    if (asked.seen !== version) return 'stale'
    const { reviewer, day, remark } = asked
    const detail = { person: reviewer, day, ...(remark && { note: remark }) }
    await record(tx, viewer, { verb: VERB, organId, reportId, version, detail })
    return 'done'
  })
}

/** The newest record of a report, which the history holds. */
export async function reviewOn(tx: Tx, reportId: string): Promise<SecrecyReview | undefined> {
  const [row] = await tx
    .select()
    .from(history)
    .where(and(eq(history.reportId, reportId), eq(history.verb, VERB)))
    .orderBy(desc(history.id))
    .limit(1)
  if (!row) return undefined
  const { person = '', day = '', note = '' } = row.detail as { person?: string; day?: string; note?: string }
  return { reviewer: person, day, remark: note, by: row.byName, at: row.at, version: row.version ?? 0 }
}
