import { answer } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import type { Answered, AnswerKind, OverrideReason } from '@/lib/rules/answers'
import { now } from './clock'
import { contentOf, sectionsOf } from './content'
import { refuseWithoutReason } from './deeds'
import { findReport, type Place } from './finding'
import { answersOf, judge } from './judging'
import { record } from './recording'
import { store } from './store'

export type AnswerOutcome =
  | { outcome: 'done'; kind: AnswerKind | 'withdrawn' }
  | { outcome: 'missing' }
  | { outcome: 'barred' }
  /** The finding is there no more, or is another one since its figures changed. */
  | { outcome: 'gone' }
  | { outcome: 'textMissing' }
  | { outcome: 'reasonMissing' }

/** What a person writes to a finding; an empty answer takes the one that stands back. */
export interface AskedAnswer {
  fingerprint: string
  reason?: OverrideReason
  text?: string
  withdraw?: boolean
}

/** Lets a finding stand, or no longer: the clerk explains or overrides, the one who reviews signs off. */
export async function answerFinding(viewer: Viewer, place: Place, asked: AskedAnswer): Promise<AnswerOutcome> {
  for (let tries = 0; tries < TRIES; tries++) {
    const looked = await lookFor(viewer, place, asked.fingerprint)
    if ('outcome' in looked) return looked
    const outcome = await answerIn(viewer, place, asked, looked)
    if (outcome) return outcome
  }
  return { outcome: 'gone' }
}

/** So often a save may come between the looking and the answer. */
const TRIES = 3

interface Looked {
  readonly finding: Answered
  readonly version: number
}

/** Reading a whole report and its neighbours would hold up everybody's saves: it is done before the transaction. */
async function lookFor(viewer: Viewer, place: Place, fingerprint: string): Promise<AnswerOutcome | Looked> {
  const tx = store().read
  const found = await findReport(tx, viewer, place)
  if (!found) return { outcome: 'missing' }
  if (!found.may('explain') && !found.may('signOff')) return { outcome: 'barred' }
  const content = contentOf(found, await sectionsOf(tx, found.report.id))
  const { findings } = await judge(tx, found, content)
  const finding = findings.find(one => one.fingerprint === fingerprint)
  return finding ? { finding, version: found.report.version } : { outcome: 'gone' }
}

/** Writes the answer; undefined when the report has changed since it was looked at. */
function answerIn(
  viewer: Viewer,
  place: Place,
  asked: AskedAnswer,
  looked: Looked,
): Promise<AnswerOutcome | undefined> {
  return store().write(async (tx): Promise<AnswerOutcome | undefined> => {
    const found = await findReport(tx, viewer, place)
    if (!found) return { outcome: 'missing' }
    if (found.report.version !== looked.version) return undefined
    const { finding } = looked
    const { asks } = finding
    const standing = (await answersOf(tx, found.report.id)).some(one => one.fingerprint === finding.fingerprint)
    if (!asks || (asked.withdraw && !standing)) return { outcome: 'gone' }
    if (!found.may(asks === 'signOff' ? 'signOff' : 'explain')) return { outcome: 'barred' }
    const reason = asks === 'override' && !asked.withdraw ? asked.reason : undefined
    const text = asked.withdraw ? '' : (asked.text?.trim() ?? '')
    if (!asked.withdraw && asks === 'override' && !reason) return { outcome: 'reasonMissing' }
    if (!asked.withdraw && refuseWithoutReason(text)) return { outcome: 'textMissing' }
    const kind = asked.withdraw ? 'withdrawn' : asks
    const { id, organId, version } = found.report
    const { rule, fingerprint, say } = finding
    await tx.insert(answer).values({
      reportId: id,
      fingerprint,
      rule,
      kind,
      text,
      by: viewer.id,
      at: now(),
      version,
      ...(reason && { reason }),
    })
    const detail = { rule, finding: say, ...(reason && { reason }), ...(text && { note: text }) }
    await record(tx, viewer, { verb: `answer.${kind}`, organId, reportId: id, version, detail })
    return { outcome: 'done', kind }
  })
}
