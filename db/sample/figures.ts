import { type Address, formatOfYear } from '@/lib/formats'
import { cellMap, enteredCells } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'

/** Figures by address; what is not named is 0 once the report is filled. */
export type Entered = Readonly<Partial<Record<Address, Figure>>>

type Applicant =
  Extract<Address, `applications.received.${string}`> extends `applications.received.${infer C}` ? C : never
type ApplicationRow =
  Extract<Address, `applications.${string}.natural`> extends `applications.${infer R}.natural` ? R : never

/** One applicants' column of section three, so that its balance can be seen in one place. */
export function applicants(
  column: Exclude<Applicant, 'total'>,
  rows: Readonly<Partial<Record<ApplicationRow, number | null>>>,
): Entered {
  return Object.fromEntries(Object.entries(rows).map(([row, figure]) => [`applications.${row}.${column}`, figure]))
}

/** Every entered cell of the year's form: those given, and 0 in the rest. */
export function filled(year: number, given: Entered): Record<string, Figure> {
  const known: Readonly<Record<string, Figure | undefined>> = given
  return Object.fromEntries(
    enteredCells(formFor(year)).map(cell => {
      const figure = known[cell.address]
      return [cell.address, figure === undefined ? zero(cell.kindName) : figure]
    }),
  )
}

/** The figures of a government's consolidated report: each cell is the sum over the reports below; "/" adds nothing. */
export function consolidated(year: number, below: readonly Readonly<Record<string, Figure>>[]): Entered {
  const cells = cellMap(formFor(year))
  return Object.fromEntries(
    enteredCells(formFor(year)).map(({ address, kindName }) => {
      const parts = below.map(figures => figures[address] ?? zero(kindName))
      return [address, cells.get(address)?.kind.add(parts.map(part => (part === '/' ? zero(kindName) : part))) ?? null]
    }),
  )
}

export function formFor(year: number): Format {
  const form = formatOfYear(year)
  if (!form) throw new RangeError(`no format serves ${year}`)
  return form
}

function zero(kindName: string): Figure {
  return kindName === 'wan' || kindName === 'yuan' ? '0' : 0
}
