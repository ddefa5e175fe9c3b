import type { Cell } from '@/lib/report/cells'
import type { Lexicon, Outcome } from './lexicon'
import { isBlank, type Slot } from './material'
import { looksLikeValue } from './value'

/** A value of section four and the cell it belongs to. */
export interface OutcomeSeat {
  readonly cell: Cell
  readonly slot: Slot
}

export type OutcomeSeating =
  | { readonly ok: true; readonly seats: readonly OutcomeSeat[]; readonly byHeads: boolean }
  | { readonly ok: false; readonly why: string; readonly cells: readonly Cell[] }

/** Whether a row of heads belongs to section four. */
export function isOutcomeHead(lexicon: Lexicon, row: readonly Slot[]): boolean {
  return row.some(slot => lexicon.outcome(slot.text) !== undefined) || resultsIn(lexicon, row).length >= 3
}

/** Seats a row of values under the results and groups that the heads name. */
export function seatOutcomes(
  lexicon: Lexicon,
  heads: readonly (readonly Slot[])[],
  row: readonly Slot[],
): OutcomeSeating {
  const all = lexicon.outcomes.flatMap(outcome => outcome.cells)
  const slots = heads.flat()
  const results = heads
    .flatMap(head => resultsIn(lexicon, head))
    .sort((a, b) => a.slot.column - b.slot.column || a.slot.row - b.slot.row)
  const groups = slots
    .flatMap(slot => {
      const outcome = lexicon.outcome(slot.text)?.of
      return outcome ? [{ outcome, slot }] : []
    })
    .sort((a, b) => a.slot.column - b.slot.column)
  const values = valuesOf(row)
  const wanted = cellsInOrder(lexicon, results, groups) ?? unmerged(lexicon, heads, groups)
  if (!wanted) {
    const given = trimTo(values, all.length)
    if (given && results.length !== all.length) return { ok: true, seats: pair(all, given), byHeads: false }
    return { ok: false, why: '表头的结果和案件分类对不上，分不清各数是哪一栏', cells: all }
  }
  const cells = wanted.map(({ cell }) => cell)
  const placed = wanted.map(({ cell, column }) => {
    const slot = values.find(one => one.column === column && one.colSpan === 1) ?? leftOut(values, column)
    return slot ? { cell, slot } : undefined
  })
  const used = new Set(placed.map(seat => seat?.slot))
  if (placed.every(seat => seat !== undefined) && values.every(slot => isBlank(slot.text) || used.has(slot)))
    return { ok: true, seats: placed, byHeads: true }
  const given = trimTo(values, cells.length)
  if (given) return { ok: true, seats: pair(cells, given), byHeads: true }
  const written = values.filter(slot => !isBlank(slot.text)).length
  return { ok: false, why: `这一行印了 ${written} 个数，应当有 ${cells.length} 栏，分不清各是哪一栏`, cells }
}

/** Workbooks leave out the blank cells at both ends of a row. */
function leftOut(values: readonly Slot[], column: number): Slot | undefined {
  const [first] = values
  const last = values.at(-1)
  if (!first?.pinned || !last || (column >= first.column && column < last.column + last.colSpan)) return undefined
  return { ...first, text: '', column, colSpan: 1 }
}

interface Result {
  readonly id: string
  readonly slot: Slot
}

function resultsIn(lexicon: Lexicon, row: readonly Slot[]): Result[] {
  return row.flatMap(slot => {
    const id = lexicon.result(slot.text)?.of
    return id ? [{ id, slot }] : []
  })
}

/** The cells under the heads, when every group has each of its results once. */
function cellsInOrder(
  lexicon: Lexicon,
  results: readonly Result[],
  groups: readonly { outcome: Outcome; slot: Slot }[],
): { cell: Cell; column: number }[] | undefined {
  const size = lexicon.outcomes[0]?.cells.length ?? 0
  const count = results.length / size
  if (count < 1 || !Number.isInteger(count)) return undefined
  const named = [...new Set(groups.map(({ outcome }) => outcome))]
  const outcomes = named.length === count ? named : count === lexicon.outcomes.length ? lexicon.outcomes : undefined
  if (!outcomes) return undefined
  const found: { cell: Cell; column: number }[] = []
  for (const [at, outcome] of outcomes.entries()) {
    const own = results.slice(at * size, (at + 1) * size)
    for (const { id, slot } of own) {
      const cell = outcome.cells.find(one => one.column.endsWith(`.${id}`))
      if (!cell || found.some(one => one.cell === cell)) return undefined
      found.push({ cell, column: slot.column })
    }
  }
  return found
}

/** Heads whose merges are lost stand row by row; only groups in the order of the form tell whose results they are. */
function unmerged(
  lexicon: Lexicon,
  heads: readonly (readonly Slot[])[],
  groups: readonly { outcome: Outcome; slot: Slot }[],
): { cell: Cell; column: number }[] | undefined {
  const isPlain = heads.flat().every(slot => slot.colSpan === 1)
  const inOrder = groups.map(({ outcome }) => outcome)
  if (!isPlain || lexicon.outcomes.some((outcome, at) => inOrder[at] !== outcome)) return undefined
  return cellsInOrder(
    lexicon,
    heads.flatMap(head => resultsIn(lexicon, head)),
    groups,
  )?.map(({ cell }) => ({ cell, column: -1 }))
}

/** The values of a row: what stands behind the last text before its first figure. */
export function valuesOf(row: readonly Slot[]): readonly Slot[] {
  const isText = (slot: Slot) => !isBlank(slot.text) && !looksLikeValue(slot.text)
  const figure = row.findIndex(slot => !isBlank(slot.text) && looksLikeValue(slot.text))
  if (figure < 0) return []
  return row.slice(row.slice(0, figure).findLastIndex(isText) + 1)
}

function trimTo(values: readonly Slot[], wanted: number): readonly Slot[] | undefined {
  let from = 0
  let to = values.length
  while (to - from > wanted && isBlank(values[to - 1]?.text ?? '')) to--
  while (to - from > wanted && isBlank(values[from]?.text ?? '')) from++
  return to - from === wanted ? values.slice(from, to) : undefined
}

function pair(cells: readonly Cell[], slots: readonly Slot[]): OutcomeSeat[] {
  return cells.flatMap((cell, at) => {
    const slot = slots[at]
    return slot ? [{ cell, slot }] : []
  })
}

/** A row of section four that is labelled at its side: with a result, or with a group of cases; the heads say the other. */
export function seatSideways(
  lexicon: Lexicon,
  grid: readonly (readonly Slot[])[],
  row: readonly Slot[],
): OutcomeSeat[] | undefined {
  const first = row[0]
  if (!first) return undefined
  const at = first.row
  const resultOf = (slot: Slot) => lexicon.result(slot.text)?.of ?? []
  const groupOf = (slot: Slot) => lexicon.outcome(slot.text)?.of ?? []
  const across = grid.flat().filter(slot => slot.row <= at && slot.row + slot.rowSpan > at)
  const labels = across.filter(slot => !isBlank(slot.text) && !looksLikeValue(slot.text))
  const beside = { results: labels.flatMap(resultOf), groups: labels.flatMap(groupOf) }
  if (beside.results.length + beside.groups.length === 0) return undefined
  const values = row.filter(slot => looksLikeValue(slot.text))
  const seats = values.map((slot): OutcomeSeat | undefined => {
    const above = grid
      .flat()
      .filter(one => one.row < at && one.column <= slot.column && one.column + one.colSpan > slot.column)
    const results = new Set([...beside.results, ...above.flatMap(resultOf)])
    const groups = new Set([...beside.groups, ...above.flatMap(groupOf)])
    const [[result], [group]] = [results, groups]
    if (results.size !== 1 || groups.size !== 1) return undefined
    const cell = group?.cells.find(one => one.column.endsWith(`.${result}`))
    return cell && { cell, slot }
  })
  return seats.length > 0 && seats.every(seat => seat !== undefined) ? seats : undefined
}
