import type { Role } from '@/lib/access'
import type { Level, OrganKind, Power, ReportKind } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { NarrativeKey } from '@/lib/report/format'
import type { Contact } from '@/lib/report/preface'
import type { ProcessingFee } from '@/lib/report/processing-fee'
import type { Deed } from '@/lib/report/workflow'
import type { OverrideReason } from '@/lib/rules/answers'

/** An organ as it is entered. `parent` is the code of the organ above, or null at a root. */
export interface SampleOrgan {
  readonly code: string
  readonly parent: string | null
  readonly name: string
  readonly shortName: string
  readonly level: Level
  readonly kind: OrganKind
  readonly powers: readonly Power[]
  readonly contact: Contact
  /** Day (yyyy-mm-dd) from which the organ exists. */
  readonly validFrom: string
  readonly validTo?: string
}

export interface SamplePerson {
  readonly login: string
  readonly name: string
  /** `organ` is a code. */
  readonly roles: readonly { readonly organ: string; readonly role: Role }[]
}

export type Block = { readonly heading: string } | { readonly paragraph: string } | { readonly list: readonly string[] }

/** The preface is missing on purpose: the portal writes it from the organ's profile. */
export type SampleNarratives = Readonly<Record<Exclude<NarrativeKey, 'preface'>, readonly Block[]>>

/** What staff save: addresses that are absent are left as they are. `null` blanks a cell. */
export interface SampleContent {
  readonly figures: Readonly<Record<string, Figure>>
  readonly narratives: Partial<SampleNarratives>
  /** Section six, format of 2021; `narratives.other` follows it. */
  readonly processingFee?: ProcessingFee
  /** Why a carried figure differs from last year's, by address. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * A step to replay. `note` is the reason of a return or of opening a correction, and the public word that goes out
 * with a second edition or a withdrawal;
 * `at` (with the offset of China) is missing where the step belongs to the days before the sample is loaded.
 */
export type SampleStep =
  | {
      readonly deed: Exclude<Deed, 'open' | 'approveAlone' | 'confirm' | 'archive'>
      readonly by: 'clerk' | 'approver'
      readonly note?: string
      readonly at?: string
    }
  | { readonly edit: SampleContent; readonly by: 'clerk'; readonly at?: string }
  | SampleAnswer

/** What the clerk writes to the findings of a rule. */
export interface SampleAnswer {
  readonly answer: string
  readonly reason?: OverrideReason
  readonly text: string
  readonly by: 'clerk'
  readonly at?: string
}

/** A report as first saved, and what became of it. Figures are the entered cells only: the portal computes totals. */
export interface SampleReport extends SampleContent {
  readonly organ: string
  readonly year: number
  readonly kind: ReportKind
  /** When it was begun, if the loader is not to choose. */
  readonly startedAt?: string
  readonly steps: readonly SampleStep[]
}
