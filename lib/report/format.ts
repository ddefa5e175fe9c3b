import type { KindName } from './figure'

/**
 * A row or column of a statistical table, or a group of them, as the notice draws it.
 * `id` is its part of the address; a group without one only draws a merged head.
 * A `total` is the sum of all rows (columns) before it under the same parent, and is computed, never typed.
 */
export interface Head {
  readonly id?: string
  readonly label: string
  /** How it is asked: a hint at the cell. The statute's word on what to count. */
  readonly hint?: string
  readonly kind?: KindName
  readonly unit?: string
  readonly total?: true
  readonly children?: readonly Head[]
}

/** One block of a statistical table: rows by columns, with an optional merged head above. */
export interface Table {
  readonly prefix?: string
  readonly head?: string
  /** The text of the top left cell. */
  readonly corner?: string
  /** The rule printed under the corner text. */
  readonly printedRule?: string
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
}

interface SectionHead {
  readonly number?: string
  readonly title: string
}

export interface GridSection extends SectionHead {
  readonly key: GridKey
  readonly form: 'grid'
  readonly tables: readonly Table[]
  /** Whether "/" (not applicable) may stand in a cell. */
  readonly marks: boolean
  /** What "nothing to report in this table" is called. */
  readonly nothing: string
}

export interface NarrativeSection extends SectionHead {
  readonly key: NarrativeKey
  readonly form: 'narrative'
  /** Headings that the notice asks for, in order. */
  readonly points?: readonly string[]
  /** Further headings for the report of a government (article 50, second half of item 4). */
  readonly governmentPoints?: readonly string[]
  /** What should stand here, asked of the writer. */
  readonly hint: string
  /** How many characters it should not exceed, as a rule. */
  readonly usually?: number
  /** Whether the section asks for the three figures of the information processing fee. */
  readonly processingFee?: boolean
}

export type Section = GridSection | NarrativeSection
export type GridKey = 'proactive' | 'applications' | 'litigation'
export type NarrativeKey = 'preface' | 'overview' | 'problems' | 'other'
export type SectionKey = GridKey | NarrativeKey
/** `free` is a report before 2019, kept as prose. */
export type FormatId = '2019' | '2021' | 'free'

/** The report as one notice of the State Council's office declares it. */
export interface Format {
  readonly id: FormatId
  readonly notice: string
  readonly name: string
  readonly years: { readonly from: number; readonly to?: number }
  readonly sections: readonly Section[]
  /** Carry-over between years: the row that repeats last year's row, cell by cell. */
  readonly carryOver: { readonly to: string; readonly from: string }
}

type Ids<H extends Head> = H extends { id: infer I extends string }
  ? H extends { children: infer C extends readonly Head[] }
    ? I | `${I}.${Ids<C[number]>}`
    : I
  : H extends { children: infer C extends readonly Head[] }
    ? Ids<C[number]>
    : ''

type Join<A extends string, B extends string> = A extends '' ? B : B extends '' ? A : `${A}.${B}`

type TableAddress<T> = T extends { rows: readonly (infer R extends Head)[]; columns: readonly (infer C extends Head)[] }
  ? Join<T extends { prefix: infer P extends string } ? P : '', Join<Ids<R>, Ids<C>>>
  : never

/** Every address of a declared format, groups included: a rule that names a row the form lacks does not compile. */
export type AddressOf<F extends Format> = F['sections'][number] extends infer S
  ? S extends { tables: readonly (infer T)[] }
    ? TableAddress<T>
    : never
  : never
