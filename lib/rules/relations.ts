import { cellMap, cellsOf } from '@/lib/report/cells'
import { isKnown } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { columnsOf } from './columns'
import type { Look } from './rule'

/** What must come to 0: each cell counted plus or minus. A total less its parts, or a column of section three. */
export interface Relation {
  /** `rows` or `columns` with the address of the total, or `balance` with that of the column's first figure. */
  readonly id: string
  readonly signs: ReadonlyMap<string, 1 | -1>
}

/** The relations of a form, and how its cells stand to one another. */
export interface Web {
  readonly relations: readonly Relation[]
  /** Pairs of typed cells side by side, or one above the other. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly neighbours: ReadonlyMap<string, readonly string[]>
}

const woven = new WeakMap<Format, Web>()

/** The sums and balances that tie a form's cells together, woven once for each form. */
export function webOf(form: Format): Web {
  const known = woven.get(form)
  if (known) return known
  const relations = [...sums(form), ...columnsOf(form).map(balance)]
  const pairs = pairsOf(form)
  const web = { relations, pairs, neighbours: neighboursOf(pairs) }
  woven.set(form, web)
  return web
}

/** By how much a relation misses 0; undefined where a figure is blank. */
export function gapOf(look: Look, { signs }: Relation): number | undefined {
  let gap = 0
  for (const [address, sign] of signs) {
    const figure = look.at(address)
    if (!isKnown(figure)) return undefined
    gap += sign * Number(figure)
  }
  return gap
}

function sums(form: Format): Relation[] {
  return cellsOf(form).flatMap(({ address, sums: its }) =>
    (its ?? []).map(({ of, parts }) => ({
      id: `${of} ${address}`,
      signs: new Map([[address, 1 as const], ...parts.map(part => [part, -1] as const)]),
    })),
  )
}

function balance(column: ReturnType<typeof columnsOf>[number]): Relation {
  const { received, carriedOver, concluded, carriedForward } = column
  const signs = new Map([
    [received, 1],
    [carriedOver, 1],
    [concluded, -1],
    [carriedForward, -1],
  ] as const)
  return { id: `balance ${received}`, signs }
}

function pairsOf(form: Format): [string, string][] {
  const cells = cellsOf(form).filter(({ section }) => section !== 'proactive')
  const above = new Map<string, string>()
  const pairs: [string, string][] = []
  cells.forEach(({ address, row, column, sums: its, section }, at) => {
    const left = cells[at - 1]
    if (left && left.section === section && left.row === row && !left.sums && !its) pairs.push([left.address, address])
    if (its?.some(({ of }) => of === 'rows') || row === '') return
    const upper = above.get(column)
    if (upper) pairs.push([upper, address])
    above.set(column, address)
  })
  return pairs.filter(([one, other]) => cellMap(form).get(one)?.section === cellMap(form).get(other)?.section)
}

function neighboursOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [one, other] of pairs) {
    all.set(one, [...(all.get(one) ?? []), other])
    all.set(other, [...(all.get(other) ?? []), one])
  }
  return all
}
