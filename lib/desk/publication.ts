import { desc, eq, sql } from 'drizzle-orm'
import { edition, publicVersion } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { deadlineOf } from '@/lib/report/deadline'
import { carryIntoNextYear } from './carrying'
import { now } from './clock'
import { completed, contentOf, fingerprint, reasonsOf, sectionsOf } from './content'
import { type Asked, act, judgeAt, type Outcome, refuseWithoutReason } from './deeds'
import type { Found, Place } from './finding'
import { withExplanations } from './judging'
import { freeze } from './standing'
import type { Tx } from './store'

/** Freezes the approved report as the next edition. A correction needs a public note and something that changed. */
export function publish(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'publish', asked, async (tx, found, note) => {
    const sections = await sectionsOf(tx, found.report.id)
    const written = contentOf(found, sections)
    const { findings, stops } = await judgeAt('publish', viewer, tx, found, written)
    if (stops.length > 0) return { outcome: 'unfinished', findings: stops }
    const content = completed(found, withExplanations(found, written, findings))
    const explanations = reasonsOf(found, sections)
    const hash = fingerprint(content)
    const before = await newestRow(tx, found)
    if (before?.form === 'report' && before.hash === hash) return { outcome: 'unchanged' }
    if (before && refuseWithoutReason(note)) return { outcome: 'reasonMissing' }
    const number = (before?.number ?? 0) + 1
    await freeze(tx, {
      ...headOf(found),
      number,
      form: 'report',
      title: content.title,
      content,
      hash,
      note,
      explanations,
    })
    await carryIntoNextYear(tx, viewer, found.organ.id, { number, content })
    await bump(tx, found.organ.code)
  })
}

/** Takes the report down; a notice with its public note stays at the address. */
export function withdraw(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'withdraw', asked, async (tx, found, note) => {
    const before = await newestRow(tx, found)
    if (before?.form !== 'report') return { outcome: 'barred' }
    if (refuseWithoutReason(note)) return { outcome: 'reasonMissing' }
    const number = before.number + 1
    await freeze(tx, { ...headOf(found), number, form: 'withdrawal', title: before.title, hash: '', note })
    await bump(tx, found.organ.code)
  })
}

/** Makes every cached public page of the organ, and the lists, old: the next request reads anew. */
export async function bump(tx: Tx, organCode?: string): Promise<void> {
  for (const scope of organCode ? ['site', `organ:${organCode}`] : ['all'])
    await tx
      .insert(publicVersion)
      .values({ scope, version: 1 })
      .onConflictDoUpdate({ target: publicVersion.scope, set: { version: sql`${publicVersion.version} + 1` } })
}

async function newestRow(tx: Tx, { report }: Found) {
  const [newest] = await tx
    .select()
    .from(edition)
    .where(eq(edition.reportId, report.id))
    .orderBy(desc(edition.number))
    .limit(1)
  return newest
}

function headOf({ report, organ }: Found) {
  return {
    id: crypto.randomUUID(),
    reportId: report.id,
    organId: organ.id,
    organCode: organ.code,
    organName: organ.name,
    organShortName: organ.shortName,
    organLevel: organ.level,
    organKind: organ.kind,
    year: report.year,
    deadline: deadlineOf(report.year, report.kind),
    publishedAt: now(),
  }
}
