import { fingerprintOf } from './fingerprint'
import type { Finding, Rule } from './rule'

/** How a finding is let stand: explained by the clerk, overridden with a reason of the list, signed off after review. */
export const answerKinds = ['explanation', 'override', 'signOff'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** The reasons for which an error between years may stand. */
export const overrideReasons = ['reform', 'lastYearCorrected', 'method', 'other'] as const
export type OverrideReason = (typeof overrideReasons)[number]

/** What somebody wrote to a finding. `at` in milliseconds, `by` the id of who wrote it. */
export interface Answer {
  readonly fingerprint: string
  readonly kind: AnswerKind
  readonly reason?: OverrideReason
  readonly text: string
  readonly by: string
  readonly name: string
  readonly at: number
  /** The version of the report that it was written about. */
  readonly version: number
}

/** A finding with what may be done about it beside mending, and what was done. */
export interface Answered extends Finding {
  readonly fingerprint: string
  /** The answer that it asks for; none where it can only be mended, or is only a note. */
  readonly asks?: AnswerKind
  readonly answer?: Answer
  /** Whether the answer is published with the report. */
  readonly published: boolean
}

/** The findings with their answers. An answer of another kind than the finding asks for is none. */
export function withAnswers(
  findings: readonly Finding[],
  answers: readonly Answer[],
  rules: readonly Rule[],
): Answered[] {
  const given = new Map(answers.map(answer => [`${answer.fingerprint} ${answer.kind}`, answer]))
  const ruleOf = new Map(rules.map(rule => [rule.id, rule]))
  return findings.map(finding => {
    const rule = ruleOf.get(finding.rule)
    const fingerprint = fingerprintOf(finding)
    const asks = asksFor(finding, rule)
    const answer = given.get(`${fingerprint} ${asks}`)
    const published = asks === 'override' || (asks === 'explanation' && rule?.published === true)
    return { ...finding, fingerprint, published, ...(asks && { asks }), ...(answer && { answer }) }
  })
}

function asksFor({ weight }: Finding, rule: Rule | undefined): AnswerKind | undefined {
  if (weight === 'note') return
  if (rule?.answer === 'signOff') return 'signOff'
  if (weight === 'warning') return 'explanation'
  return rule?.answer === 'override' ? 'override' : undefined
}

/** The deeds that look at findings. */
export type Gate = 'submit' | 'approve' | 'publish'

/**
 * What stands in the way of a deed: errors and warnings without an answer. A warning that waits for the secrecy review
 * goes through submission to the one who reviews; what other organs publish meanwhile is asked about at submission only.
 */
export function blocking(gate: Gate, findings: readonly Answered[], rules: readonly Rule[]): Answered[] {
  const beside = new Set(rules.filter(({ needs }) => needs?.includes('neighbours')).map(({ id }) => id))
  return findings.filter(({ rule, weight, asks, answer }) => {
    if (answer || weight === 'note') return false
    if (gate !== 'submit') return !(beside.has(rule) && weight === 'warning')
    return !(asks === 'signOff' && weight === 'warning')
  })
}
