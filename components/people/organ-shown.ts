import type { Level, OrganKind, Power } from '@/lib/report/content'
import type { Contact } from '@/lib/report/preface'

/** What of an organ is shown and edited. */
export interface OrganShown {
  readonly name: string
  readonly shortName: string
  readonly code: string
  readonly level: Level
  readonly kind: OrganKind
  readonly powers: readonly Power[]
  readonly contact: Contact
  readonly validFrom: string | null
  readonly validTo: string | null
}
