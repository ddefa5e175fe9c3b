import { eq } from 'drizzle-orm'
import { person, step } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import type { ReportContent } from '@/lib/report/content'
import type { Deed, Step } from '@/lib/report/workflow'
import { rules } from '@/lib/rules'
import { type Answered, blocking, type Gate } from '@/lib/rules/answers'
import { now } from './clock'
import { contentOf, sectionsOf } from './content'
import { type Found, findReport, type Place } from './finding'
import { judge } from './judging'
import { record } from './recording'
import { store, type Tx } from './store'

/** What became of a deed that a person asked for. */
export type Outcome =
  | { outcome: 'done' }
  | { outcome: 'missing' }
  /** Not allowed as things stand; `last` is what somebody did before, when that is why. */
  | { outcome: 'barred'; last?: { deed: Deed; by: string; at: number } }
  /** The report has moved on since it was seen. */
  | { outcome: 'stale' }
  /** What must be mended, explained or signed off first. */
  | { outcome: 'unfinished'; findings: Answered[] }
  | { outcome: 'reasonMissing' }
  | { outcome: 'unchanged' }

export interface Asked {
  /** The report's version that the person saw. */
  seen?: number
  /** The reason or the public note. */
  note?: string
}

export type Refusal = Exclude<Outcome, { outcome: 'done' }>

const LEAST_REASON = 4

/** Every step of a report is taken this way: find through the viewer, may, decide, then step and history in one transaction. */
export function act(
  viewer: Viewer,
  place: Place,
  deed: Exclude<Deed, 'open'>,
  asked: Asked,
  work: (tx: Tx, found: Found, note: string) => Promise<Refusal | undefined> = async () => undefined,
): Promise<Outcome> {
  return store().write(async tx => {
    const found = await findReport(tx, viewer, place)
    if (!found) return { outcome: 'missing' }
    if (!found.may(deed)) return { outcome: 'barred', ...(await lastStep(tx, found.steps)) }
    if (asked.seen !== undefined && asked.seen !== found.report.version) return { outcome: 'stale' }
    const note = asked.note?.trim() ?? ''
    const refusal = await work(tx, found, note)
    if (refusal) return refusal
    await takeStep(tx, viewer, found, deed, note)
    return { outcome: 'done' }
  })
}

export async function takeStep(tx: Tx, viewer: Viewer, { report, steps }: Found, deed: Deed, note = ''): Promise<void> {
  const id = crypto.randomUUID()
  await tx.insert(step).values({
    id,
    reportId: report.id,
    number: steps.length + 1,
    deed,
    version: report.version,
    by: viewer.id,
    at: now(),
    note,
  })
  await record(tx, viewer, {
    verb: `report.${deed}`,
    organId: report.organId,
    reportId: report.id,
    version: report.version,
    ...(note && { detail: { note } }),
  })
}

/** What the rules find at a deed that looks at findings, and what of it stands in the way. */
export async function judgeAt(gate: Gate, viewer: Viewer, tx: Tx, found: Found, content: ReportContent) {
  const terms = gate === 'submit' ? { submitter: viewer.id } : { neighbours: false }
  const { findings } = await judge(tx, found, content, terms)
  return { findings, stops: blocking(gate, findings, rules) }
}

/** The work of a deed that only looks: it is looked again inside the transaction. */
export function refuseUnfinished(gate: Gate, viewer: Viewer) {
  return async (tx: Tx, found: Found): Promise<Refusal | undefined> => {
    const content = contentOf(found, await sectionsOf(tx, found.report.id))
    const { stops } = await judgeAt(gate, viewer, tx, found, content)
    return stops.length > 0 ? { outcome: 'unfinished', findings: stops } : undefined
  }
}

export function refuseWithoutReason(note: string): Refusal | undefined {
  return [...note].length < LEAST_REASON ? { outcome: 'reasonMissing' } : undefined
}

async function lastStep(tx: Tx, steps: readonly Step[]) {
  const last = steps.at(-1)
  if (!last) return {}
  const [who] = await tx.select({ name: person.name }).from(person).where(eq(person.id, last.by))
  return { last: { deed: last.deed, by: who?.name ?? '', at: last.at } }
}
