import type { ReportKind } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { ProcessingFee } from '@/lib/report/processing-fee'
import { type Entered, filled } from './figures'
import type { SampleContent, SampleNarratives, SampleReport, SampleStep } from './shape'
import { type Tally, tallyOf } from './tally'

/** Figures (or prose) that a clerk changes later; prose that quotes a changed figure follows by itself. */
interface Amendment {
  readonly amend: Entered
  readonly prose?: (n: Tally) => SampleNarratives
  readonly at?: string
}

interface Draft {
  readonly organ: string
  readonly year: number
  readonly kind?: ReportKind
  /** Cells other than 0. */
  readonly figures: Entered
  readonly prose: (n: Tally) => SampleNarratives
  readonly fee?: ProcessingFee
  readonly reasons?: SampleContent['reasons']
  readonly startedAt?: string
  readonly steps: readonly (SampleStep | Amendment)[]
}

/** No notice sent, nothing asked, nothing collected. */
export const noFee: ProcessingFee = { notices: 0, amount: '0', collected: '0' }

/** A complete report: blanks filled with 0, prose written from its own tables. */
export function defineReport(draft: Draft): SampleReport {
  const { organ, year, kind = 'own', fee, reasons, startedAt } = draft
  let figures = filled(year, draft.figures)
  let narratives = draft.prose(tallyOf(year, figures))
  const first = { figures, narratives }
  const steps = draft.steps.map((step): SampleStep => {
    if (!('amend' in step)) return step
    figures = { ...figures, ...step.amend }
    const before = narratives
    narratives = (step.prose ?? draft.prose)(tallyOf(year, figures))
    const edit: SampleContent = {
      figures: step.amend as Record<string, Figure>,
      narratives: changed(before, narratives),
    }
    return { edit, by: 'clerk', ...(step.at && { at: step.at }) }
  })
  return {
    organ,
    year,
    kind,
    ...first,
    ...(fee && { processingFee: fee }),
    ...(reasons && { reasons }),
    ...(startedAt && { startedAt }),
    steps,
  }
}

/** Figures and prose as they stand after all steps. */
export function standing(report: SampleReport): SampleContent {
  let { figures, narratives } = report
  for (const step of report.steps) {
    if (!('edit' in step)) continue
    figures = { ...figures, ...step.edit.figures }
    narratives = { ...narratives, ...step.edit.narratives }
  }
  return { figures, narratives, ...(report.processingFee && { processingFee: report.processingFee }) }
}

function changed(before: SampleNarratives, after: SampleNarratives): Partial<SampleNarratives> {
  const keys = (Object.keys(after) as (keyof SampleNarratives)[]).filter(
    key => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  return Object.fromEntries(keys.map(key => [key, after[key]]))
}
