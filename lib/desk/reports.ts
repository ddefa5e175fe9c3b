import { eq } from 'drizzle-orm'
import { organ, report, type SectionContent, section } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { formatOfYear } from '@/lib/formats'
import { reportKindOf, yearOf } from '@/lib/report/deadline'
import type { Format, Section } from '@/lib/report/format'
import { emptyDoc } from '@/lib/report/narrative'
import { writePreface } from '@/lib/report/preface'
import { settings } from '@/lib/settings'
import { withCarried } from './carrying'
import { now } from './clock'
import { type Asked, act, type Outcome, refuseUnfinished, refuseWithoutReason, takeStep } from './deeds'
import { findReport, newestEdition, type Place } from './finding'
import { record } from './recording'
import { store, type Tx } from './store'

/** Opens an organ's report of a year. A second call finds the first one's report. */
export function start(viewer: Viewer, place: Place): Promise<Outcome> {
  return store().write(tx => startIn(tx, viewer, place))
}

/** The same as a part of a larger deed. */
export async function startIn(tx: Tx, viewer: Viewer, place: Place): Promise<Outcome> {
  const [found] = await tx.select().from(organ).where(eq(organ.code, place.organ))
  const form = formatOfYear(place.year)
  if (!found || !form || !may(viewer, 'seeOrgan', { organPath: found.path })) return { outcome: 'missing' }
  if (await findReport(tx, viewer, place)) return { outcome: 'done' }
  if (!may(viewer, 'startReport', { organPath: found.path }) || place.year > yearOf(now())) return { outcome: 'barred' }
  const kind = reportKindOf(found)
  const id = crypto.randomUUID()
  const at = now()
  await tx
    .insert(report)
    .values({ id, organId: found.id, year: place.year, kind, format: form.id, createdAt: at, createdBy: viewer.id })
  for (const one of form.sections) {
    const content = await firstContent(tx, found, place, form, one)
    await tx.insert(section).values({ reportId: id, key: one.key, content })
  }
  await record(tx, viewer, {
    verb: 'report.start',
    organId: found.id,
    reportId: id,
    version: 1,
    detail: { format: form.id },
  })
  return { outcome: 'done' }
}

async function firstContent(
  tx: Tx,
  of: typeof organ.$inferSelect,
  place: Place,
  form: Format,
  one: Section,
): Promise<SectionContent> {
  if (one.form === 'narrative') return { doc: one.key === 'preface' ? prefaceOf(of, place.year, form) : emptyDoc }
  const lastYear = one.key === 'applications' ? await newestEdition(tx, of.code, place.year - 1) : undefined
  return lastYear ? withCarried({ figures: {} }, form, lastYear) : { figures: {} }
}

/** The preface as the portal writes it now, from the organ's profile. */
export function prefaceOf(of: typeof organ.$inferSelect, year: number, form: Format) {
  const parts = form.sections.flatMap(one => (one.number ? [one.title] : []))
  const publicAddress = `${settings().ORIGIN}/${of.code}/${year}`
  return writePreface({ organ: of.name, year, notice: form.notice, parts, publicAddress, contact: of.contact })
}

export function submit(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'submit', asked, refuseUnfinished('submit', viewer))
}

export function recall(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'recall', asked)
}

/** An approver has the submission in front of them: from now on it cannot be recalled. */
export function openForReview(viewer: Viewer, place: Place): Promise<Outcome> {
  return store().write(async tx => {
    const found = await findReport(tx, viewer, place)
    if (!found) return { outcome: 'missing' }
    if (!found.may('openForReview')) return { outcome: 'barred' }
    const since = found.steps.findLastIndex(step => step.deed === 'submit')
    const looked = found.steps.slice(since).some(step => step.deed === 'open' && step.by === viewer.id)
    if (!looked && found.progress.submission?.by !== viewer.id) await takeStep(tx, viewer, found, 'open')
    return { outcome: 'done' }
  })
}

export function giveBack(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'return', asked, async (_, __, note) => refuseWithoutReason(note))
}

export function approve(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'approve', asked, refuseUnfinished('approve', viewer))
}

/** The emergency path: the submitter approves, with a reason; a red banner stays until a second person confirms. */
export function approveAlone(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(
    viewer,
    place,
    'approveAlone',
    asked,
    async (tx, found, note) => refuseWithoutReason(note) ?? refuseUnfinished('approve', viewer)(tx, found),
  )
}

export function confirm(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'confirm', asked)
}

/** Opens a published or withdrawn report for a correction; the public goes on reading the newest edition. */
export function correct(viewer: Viewer, place: Place, asked: Asked): Promise<Outcome> {
  return act(viewer, place, 'correct', asked, async (_, __, note) => refuseWithoutReason(note))
}
