import { type Cell, cellMap } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { webOf } from './relations'

/** A slip of the hand that may have happened: cells that were typed wrongly, and totals that were added up from them. */
export interface Slip {
  /** One cell, or two whose figures were exchanged. */
  readonly cells: readonly [string] | readonly [string, string]
  readonly followers: readonly Follower[]
}

export interface Follower {
  readonly address: string
  /** Which of the cells it follows. */
  readonly after: 0 | 1
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
    ...cells.flatMap(({ address }) => followersOf(totals, address).map(its => slipIn(address, its))),
    ...webOf(form).pairs.flatMap(pair => exchanges(totals, pair)),
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

function slipIn(address: string, followers: readonly string[]): Slip {
  return { cells: [address], followers: followers.map(follower => ({ address: follower, after: 0 })) }
}

/** Figures of two cells exchanged, with the totals as they were, or with those that differ between the two following. */
function exchanges(totals: Totals, cells: readonly [string, string]): Slip[] {
  const [one, other] = cells.map(cell => followersOf(totals, cell).at(-1) ?? [])
  const followers = [
    ...(one ?? []).filter(total => !other?.includes(total)).map(address => ({ address, after: 0 as const })),
    ...(other ?? []).filter(total => !one?.includes(total)).map(address => ({ address, after: 1 as const })),
  ]
  return followers.length > 0
    ? [
        { cells, followers: [] },
        { cells, followers },
      ]
    : [{ cells, followers: [] }]
}
