import type { Section } from './format'

/** A section as the contents of a report list it: how far it is, who last touched it, and what was found in it. */
export interface SectionLine<Finding> {
  readonly section: Section
  readonly state: 'empty' | 'begun' | 'done'
  /** Cells filled in of cells to fill in, or characters written. */
  readonly filled: number
  readonly of?: number
  readonly touched?: { readonly by: string; readonly at: number }
  readonly findings: readonly Finding[]
}
