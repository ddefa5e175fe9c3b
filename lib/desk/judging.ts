import { and, desc, eq } from 'drizzle-orm'
import { answer, person } from '@/db/schema'
import { cellMap } from '@/lib/report/cells'
import type { Explanation, ReportContent } from '@/lib/report/content'
import type { SectionKey } from '@/lib/report/format'
import { check, rules, type Waiting, waiting } from '@/lib/rules'
import { type Answer, type Answered, withAnswers } from '@/lib/rules/answers'
import type { Finding } from '@/lib/rules/rule'
import { words } from '@/lib/words'
import type { Found } from './finding'
import { wholeSightOf } from './sight'
import type { Tx } from './store'

export interface Judgement {
  readonly findings: Answered[]
  /** Rules that are silent because something is not there to be seen. */
  readonly waiting: Waiting[]
}

interface Terms {
  /** Whether other organs' reports of the year are looked at too. */
  readonly neighbours?: boolean
  /** Who is about to submit: what they signed off themselves does not count. */
  readonly submitter?: string
}

/** What the rules find in a report as it stands, with the answers that still fit. */
export async function judge(tx: Tx, found: Found, content: ReportContent, terms: Terms = {}): Promise<Judgement> {
  const { neighbours = true, submitter = found.progress.submission?.by } = terms
  const sight = await wholeSightOf(tx, found, content, { neighbours })
  const answers = await answersOf(tx, found.report.id)
  const valid = answers.filter(({ kind, by }) => kind !== 'signOff' || by !== submitter)
  return { findings: withAnswers(check(sight), valid, rules), waiting: waiting(sight) }
}

/** The answers of a report that stand: the newest of each finding, unless it withdraws the one before. */
export async function answersOf(tx: Tx, reportId: string): Promise<Answer[]> {
  const rows = await tx
    .select({ answer, name: person.name })
    .from(answer)
    .innerJoin(person, eq(person.id, answer.by))
    .where(and(eq(answer.reportId, reportId)))
    .orderBy(desc(answer.id))
  const seen = new Set<string>()
  return rows.flatMap(({ answer: { kind, reason, ...row }, name }) => {
    if (seen.has(row.fingerprint)) return []
    seen.add(row.fingerprint)
    return kind === 'withdrawn' ? [] : [{ ...row, kind, name, ...(reason && { reason }) }]
  })
}

/** The section that a finding belongs to: its place in the prose, or where its first cell stands. */
export function sectionOfFinding({ form }: Pick<Found, 'form'>, finding: Finding): SectionKey | 'title' | undefined {
  return finding.place?.section ?? cellMap(form).get(finding.addresses[0] ?? '')?.section
}

/** The content with the answers that go out with it. */
export function withExplanations(found: Found, content: ReportContent, findings: readonly Answered[]): ReportContent {
  const { reasons } = words().office.findings
  const explanations = findings.flatMap((finding): Explanation[] => {
    const { rule, addresses, say, answer: given, published } = finding
    if (!given || !published) return []
    const section = sectionOfFinding(found, finding) ?? 'title'
    const reason = given.reason && reasons[given.reason]
    return [{ rule, section, addresses: [...addresses], say, ...(reason && { reason }), text: given.text }]
  })
  return explanations.length > 0 ? { ...content, explanations } : content
}
