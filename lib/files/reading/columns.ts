import type { Lexicon, Line } from './lexicon'
import { likeness } from './likeness'
import { isBlank, type Slot } from './material'
import { squeeze } from './plain'

/** A column as the heads of a table draw it; `id` is missing where the form has no such column. */
export interface Leaf {
  readonly id?: string
  readonly text: string
  readonly column: number
  readonly span: number
}

/** What a row gives to the columns of its line; or why it cannot be told. */
export type Seating =
  | { readonly ok: true; readonly seats: readonly Seat[]; readonly byHeads: boolean }
  | { readonly ok: false; readonly why: string }

export interface Seat {
  readonly id: string
  readonly slot: Slot
  /** The head that it stands under: it may carry a unit. */
  readonly head: string
}

/** The columns that rows of heads name, as their tree is drawn: a head above others stands for those. */
export function leavesUnder(lexicon: Lexicon, heads: readonly (readonly Slot[])[]): Leaf[] {
  const leaves: Leaf[] = []
  // A head over several columns that is missing or misspelt leaves only the places to go by.
  let isTree = true
  const bottom = Math.max(-1, ...heads.flat().map(slot => slot.row))
  const take = (slot: Slot, level: number) => {
    const id = lexicon.column(slot.text)?.of
    const ends = slot.row + slot.rowSpan > bottom || level === heads.length - 1 || standsAlone(heads, slot, level)
    if (!id && !ends) return
    const last = leaves.at(-1)
    if (leaves.some(leaf => leaf.id === id && id && leaf.column === slot.column)) return
    if (last?.text === slot.text && last.column + last.span === slot.column)
      leaves[leaves.length - 1] = { ...last, span: last.span + slot.colSpan }
    else leaves.push({ ...(id && { id }), text: slot.text, column: slot.column, span: slot.colSpan })
  }
  const walk = (level: number, from: number, to: number) => {
    const slots = (heads[level] ?? []).slice(from, to)
    const spanning = new Set(slots.filter(slot => lexicon.isSpanning(slot.text)).map(slot => slot.text))
    let open = spanning.size
    let next = 0
    for (const slot of slots) {
      if (isBlank(slot.text) || lexicon.isGroup(slot.text)) continue
      if (!lexicon.isSpanning(slot.text)) take(slot, level)
      else if (spanning.delete(slot.text)) {
        open--
        const below = heads[level + 1] ?? []
        const until = open === 0 ? below.length : next + slot.colSpan
        walk(level + 1, next, until)
        next = until
      }
    }
    if (
      slots.length > 0 &&
      open === 0 &&
      !slots.some(slot => lexicon.isSpanning(slot.text)) &&
      level + 1 < heads.length &&
      to === Number.POSITIVE_INFINITY
    ) {
      isTree = false
      walk(level + 1, 0, Number.POSITIVE_INFINITY)
    }
  }
  walk(0, 0, Number.POSITIVE_INFINITY)
  const begin = Math.min(...leaves.flatMap(leaf => (leaf.id ? [leaf.column] : [])))
  const corners = heads.flat().filter(slot => lexicon.isGroup(slot.text))
  const labels = Math.max(-1, ...corners.map(slot => slot.column + slot.colSpan))
  const own = leaves.filter(leaf => leaf.id || leaf.column > begin || (labels > 0 && leaf.column >= labels))
  if (isTree) return named(lexicon, own)
  const across = own.sort((a, b) => a.column - b.column)
  return stepUp(across) ? named(lexicon, across) : []
}

/** Whether nothing is written below a head: where merges were lost, blanks stand under the heads of one level. */
function standsAlone(heads: readonly (readonly Slot[])[], slot: Slot, level: number): boolean {
  const below = heads.slice(level + 1).flat()
  return below.every(
    one => isBlank(one.text) || one.column >= slot.column + slot.colSpan || one.column + one.colSpan <= slot.column,
  )
}

/** Shortened and reworded heads of section three: as many columns as the form has, and only one is meant by each. */
function named(lexicon: Lexicon, leaves: readonly Leaf[]): Leaf[] {
  const cells = lexicon.lines.find(line => line.section === 'applications')?.cells ?? []
  const missing = cells.filter(cell => !leaves.some(leaf => leaf.id === cell.column))
  if (leaves.length !== cells.length || missing.length * 2 > cells.length) return [...leaves]
  return leaves.map(leaf => {
    // A subtotal of the organizations is no total.
    if (leaf.id || /^\s*小/.test(leaf.text)) return leaf
    const alike = missing.filter(cell => likeness(squeeze(leaf.text), squeeze(cell.columnLabels.at(-1) ?? '')) >= ALIKE)
    const [only] = alike
    return only && alike.length === 1 ? { ...leaf, id: only.column } : leaf
  })
}

const ALIKE = 0.5

/** Gives the values of a row to the columns of its line: by where they stand, else by their order and number. */
export function seat(line: Line, values: readonly Slot[], leaves: readonly Leaf[]): Seating {
  const ids = line.cells.map(cell => cell.column)
  const declared = ids.map((id): Leaf => ({ id, text: '', column: -1, span: 1 }))
  const named = leaves.flatMap(leaf => leaf.id ?? [])
  const ours = named.filter(id => ids.includes(id))
  const twice = new Set(named).size < named.length
  if (leaves.length === 0) return inOrder(values, declared, false)
  if (ours.length === 0)
    return line.section === 'applications'
      ? inOrder(values, declared, false)
      : { ok: false, why: `表头“${leaves.map(leaf => leaf.text).join('、')}”不是这一行的栏目` }
  if (!twice) {
    const own = leaves.filter(leaf => !leaf.id || ids.includes(leaf.id))
    const placed = stepUp(own) ? inPlace(values, own) : undefined
    const ordered = inOrder(values, own, true, ours.length === ids.length)
    if (placed && ordered.ok && values.length === own.length && !agree(placed, ordered.seats))
      return { ok: false, why: '这一行的格子和表头错开了，分不清各是哪一栏' }
    if (placed) return { ok: true, seats: placed, byHeads: true }
    if (ordered.ok) return ordered
  }
  const inDeclaredOrder = ours.every((id, at) => at === 0 || ids.indexOf(id) > ids.indexOf(ours[at - 1] ?? ''))
  const hasStrangers = leaves.some(leaf => !leaf.id)
  if (inDeclaredOrder && !hasStrangers) return inOrder(values, declared, false)
  return { ok: false, why: '这一行的格子和表头的栏目对不上' }
}

/** Whether the heads stand side by side in the order that their tree has; merges that do not fit push them over each other. */
function stepUp(leaves: readonly Leaf[]): boolean {
  return leaves.every((leaf, at) => {
    const before = leaves[at - 1]
    return !before || leaf.column >= before.column + before.span
  })
}

function agree(one: readonly Seat[], other: readonly Seat[]): boolean {
  return one.every(seat => other.find(({ id }) => id === seat.id)?.slot.text === seat.slot.text)
}

/** Every column has exactly one cell that begins under its head, and nothing is written elsewhere. */
function inPlace(values: readonly Slot[], leaves: readonly Leaf[]): Seat[] | undefined {
  const under = (leaf: Leaf) =>
    values.filter(
      slot =>
        slot.column >= leaf.column && slot.column + slot.colSpan <= leaf.column + leaf.span && !isBlank(slot.text),
    )
  const used = new Set<Slot>()
  const seats: Seat[] = []
  for (const leaf of leaves) {
    const found = under(leaf)
    const slot = found[0] ?? values.find(one => one.column === leaf.column) ?? beyond(values, leaf)
    if (!slot && !leaf.id) continue
    if (!slot || slot.colSpan > leaf.span || found.some(one => one.text !== slot.text)) return undefined
    for (const one of [slot, ...found]) used.add(one)
    if (leaf.id) seats.push({ id: leaf.id, slot, head: leaf.text })
  }
  return values.every(slot => isBlank(slot.text) || used.has(slot)) ? seats : undefined
}

/** Workbooks leave out the blank cells at the end of a row. */
function beyond(values: readonly Slot[], leaf: Leaf): Slot | undefined {
  const last = values.at(-1)
  return last?.pinned && last.column + last.colSpan <= leaf.column
    ? { ...last, text: '', column: leaf.column, colSpan: 1 }
    : undefined
}

/** `mayTrim`: blanks at the ends are dropped; under heads that lack some of the columns they may stand for those. */
function inOrder(values: readonly Slot[], leaves: readonly Leaf[], byHeads: boolean, mayTrim = true): Seating {
  const trimmed = mayTrim ? trim(values, leaves.length) : values.length === leaves.length ? values : undefined
  if (!trimmed) {
    const written = values.filter(slot => !isBlank(slot.text)).length
    return { ok: false, why: `这一行印了 ${written} 个数，应当有 ${leaves.length} 栏，分不清各是哪一栏` }
  }
  const seats = leaves.flatMap((leaf, at) => {
    const slot = trimmed[at]
    return leaf.id && slot ? [{ id: leaf.id, slot, head: leaf.text }] : []
  })
  return { ok: true, seats, byHeads }
}

/** Exactly so many cells, after blanks at the ends are dropped; undefined where it is not clear which blanks. */
function trim(values: readonly Slot[], wanted: number): readonly Slot[] | undefined {
  const blanks = (from: readonly Slot[]) => {
    const at = from.findIndex(slot => !isBlank(slot.text))
    return at < 0 ? from.length : at
  }
  const over = values.length - wanted
  if (over < 0) return undefined
  if (over === 0) return values
  const front = blanks(values)
  const back = blanks([...values].reverse())
  if (front === values.length) return values.slice(0, wanted)
  if (front + back < over) return wanted === 1 ? onlyOne(values) : undefined
  if (wanted === 1) return onlyOne(values)
  if (back >= over && front === 0) return values.slice(0, wanted)
  if (front === over && back === 0) return values.slice(over)
  return front + back === over ? values.slice(front, values.length - back) : undefined
}

function onlyOne(values: readonly Slot[]): readonly Slot[] | undefined {
  const written = values.filter(slot => !isBlank(slot.text))
  return written.length === 1 ? written : undefined
}
