import { type Cell, cellMap } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { webOf } from './relations'

/** A slip of the hand that may have happened: cells that were typed wrongly, and totals that were added up from them. */
export interface Slip {
  /** One cell, or two whose figures were exchanged. */
  readonly cells: readonly [string] | readonly [string, string]
  /** Whether totals were added up from the wrong figures. */
  readonly followed: boolean
  /** Every cell that moves when the first is put right by 1. */
  readonly moves: ReadonlyMap<string, 1 | -1>
  /** Numbers of the relations that move with it, and by how much. */
  readonly effects: readonly (readonly [relation: number, by: number])[]
}

const known = new WeakMap<Format, readonly Slip[]>()

/**
 * Every slip that could be made in a form. Someone who adds up by hand leaves the totals as they are; someone whose
 * sheet adds up carries a slip into some or all of them.
 */
export function slipsOf(form: Format): readonly Slip[] {
  const before = known.get(form)
  if (before) return before
  const cells = [...cellMap(form).values()].filter(({ section }) => section !== 'proactive')
  const totals = totalsOf(cells)
  const slips = [
    ...cells.flatMap(({ address }) => followersOf(totals, address).map(its => slip(form, [address], its))),
    ...webOf(form).pairs.flatMap(([one, other]) => {
      const [its, others] = [followersOf(totals, one).at(-1) ?? [], followersOf(totals, other).at(-1) ?? []]
      return its.length > 0
        ? [slip(form, [one, other]), slip(form, [one, other], its, others)]
        : [slip(form, [one, other])]
    }),
  ]
  known.set(form, slips)
  return slips
}

/** The total of each cell's row and column. */
type Totals = ReadonlyMap<string, { readonly row?: string; readonly column?: string }>

function totalsOf(cells: readonly Cell[]): Totals {
  const totals = new Map<string, { row?: string; column?: string }>()
  for (const { address, sums } of cells)
    for (const { of, parts } of sums ?? [])
      for (const part of parts)
        totals.set(part, { ...totals.get(part), [of === 'columns' ? 'row' : 'column']: address })
  return totals
}

function followersOf(totals: Totals, address: string): string[][] {
  const { row, column } = totals.get(address) ?? {}
  const grand = (column && totals.get(column)?.row) ?? (row && totals.get(row)?.column)
  if (row && column && grand) return [[], [row], [row, column, grand]]
  if (grand) return [[], [row ?? column ?? '', grand]]
  const only = row ?? column
  return only ? [[], [only]] : [[]]
}

/** Totals that follow both cells of an exchange stay where they are. */
function slip(form: Format, cells: Slip['cells'], its: readonly string[] = [], others: readonly string[] = []): Slip {
  const moves = new Map<string, 1 | -1>([[cells[0], 1]])
  if (cells[1] !== undefined) moves.set(cells[1], -1)
  for (const total of its) if (!others.includes(total)) moves.set(total, 1)
  for (const total of others) if (!its.includes(total)) moves.set(total, -1)
  const effects = webOf(form).relations.flatMap(({ signs }, relation) => {
    let by = 0
    for (const [address, move] of moves) by += move * (signs.get(address) ?? 0)
    return by === 0 ? [] : [[relation, by] as const]
  })
  return { cells, followed: its.length > 0, moves, effects }
}
