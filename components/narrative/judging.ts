import { formatById } from '@/lib/formats'
import type { NarrativeKey } from '@/lib/report/format'
import { type NarrativeBlock, plainText } from '@/lib/report/narrative'
import { check, rules } from '@/lib/rules'
import { unanswered } from '@/lib/rules/fingerprint'
import type { Finding, Sight } from '@/lib/rules/rule'
import { type Offer, offerAgainst, offersFor } from './ties'

/** A finding as the page of its text tells it: with the way to mend it, and a number that could follow its cell. */
export interface Told extends Pick<Finding, 'rule' | 'weight' | 'addresses' | 'say' | 'place'> {
  readonly mend: string
  readonly offer?: Offer
}

export interface Judgement {
  readonly findings: readonly Told[]
  readonly offers: readonly Offer[]
}

/**
 * What the rules say about a text while it is written: the report with this text, this part's findings. The figures of
 * the sight hold every cell, totals included.
 */
export function judge(sight: Sight, section: NarrativeKey, blocks: readonly NarrativeBlock[]): Judgement {
  const { report } = sight
  const form = formatById(report.format)
  const text = plainText({ type: 'doc', content: [...blocks] })
  const narratives = { ...report.narratives, [section]: text }
  const found = unanswered(check({ ...sight, report: { ...report, narratives } }), sight)
  return {
    findings: found
      .filter(finding => finding.place?.section === section)
      .map(finding => {
        const { rule, weight, addresses, say, place } = finding
        const offer = offerAgainst(finding, form, report.figures)
        const mend = rules.find(({ id }) => id === rule)?.mend ?? ''
        return { rule, weight, addresses, say, place, mend, ...(offer && { offer }) }
      }),
    offers: offersFor(blocks, form, report.figures),
  }
}
