import { type Leaf, type Seating, seat } from './columns'
import type { Entry } from './entries'
import type { Lexicon, Line } from './lexicon'
import { likeness } from './likeness'
import { isBlank, type Slot } from './material'
import { squeeze, unnumber } from './plain'

/** A row of values of section two or three, in the order of the document; its line may yet have to be found. */
export interface FoundRow {
  line?: Line
  /** Text that stands at the row and should name its line. */
  readonly label: string
  readonly values: readonly Slot[]
  readonly leaves: readonly Leaf[]
  /** Set where the heads of its table are none of the form's. */
  foreign?: true
  /** Set where the row was given its line by its place between others, not by its label. */
  placed?: true
}

/** The values of a row as entries of its line. */
export function entriesOf(row: FoundRow & { line: Line }): Entry[] {
  const { line, values, leaves } = row
  const seating: Seating = seat(line, values, leaves)
  if (!seating.ok) return unseated(row, seating.why)
  return seating.seats.flatMap(({ id, slot, head }): Entry[] => {
    const cell = line.cells.find(one => one.column === id)
    if (!cell) return []
    const why = slot.doubt
    return [{ cell, printed: slot.text, head, slot, ...(slot.hidden && { hidden: true }), ...(why && { why }) }]
  })
}

/** A row whose values cannot be told apart: every cell of the line is open. */
export function unseated({ line, values }: FoundRow & { line: Line }, why: string): Entry[] {
  const printed = values.map(slot => slot.text.trim()).join(' ')
  if (printed.trim() === '') return []
  const slot = values.find(({ text }) => text.trim() !== '')
  return line.cells.map(cell => ({ cell, printed: printed.trim(), head: '', why, ...(slot && { slot }) }))
}

/**
 * Gives rows without a recognised label their lines: between two known neighbours, when exactly as many rows stand
 * there as lines are missing, and no label speaks against it.
 */
export function placeByOrder(lexicon: Lexicon, rows: readonly FoundRow[]): void {
  const lines = lexicon.lines.filter(line => line.section === 'applications' && !line.group)
  const at = (row: FoundRow | undefined, end: 'first' | 'last'): number | undefined => {
    if (!row?.line) return undefined
    if (!row.line.group) return lines.indexOf(row.line)
    const own = lines.flatMap((line, index) => (line.row.startsWith(`${row.line?.row}.`) ? [index] : []))
    return end === 'first' ? own[0] : own.at(-1)
  }
  for (const [index, row] of rows.entries()) {
    if (row.line?.section !== 'applications' || !saysLittle(row.label, row.line)) continue
    const own = lines.indexOf(row.line)
    const before = at(
      rows.slice(0, index).findLast(one => one.line),
      'last',
    )
    const after = at(
      rows.slice(index + 1).find(one => one.line),
      'first',
    )
    if ((before !== undefined && before > own) || (after !== undefined && after < own)) delete row.line
  }
  joinCut(rows)
  for (let from = 0; from < rows.length; ) {
    if (rows[from]?.line) {
      from++
      continue
    }
    let to = from
    while (to < rows.length && !rows[to]?.line) to++
    const after = from === 0 ? -1 : at(rows[from - 1], 'last')
    const before = to === rows.length ? lines.length : at(rows[to], 'first')
    const missing =
      after === undefined || before === undefined
        ? []
        : lines.slice(after + 1, before).filter(line => !rows.some(row => row.line === line))
    const run = rows.slice(from, to)
    if (missing.length === run.length && (from > 0 || to < rows.length))
      for (const [index, row] of run.entries()) {
        const line = missing[index]
        if (line && mayBe(row.label, line)) {
          row.line = line
          row.placed = true
        }
      }
    else for (const row of run) nearest(row, missing)
    from = to
  }
}

/** A label of two letters without its number, or with another number, says little: out of its place it is not believed. */
function saysLittle(label: string, line: Line): boolean {
  return squeeze(unnumber(label)).length <= SHORT && squeeze(label) !== squeeze(line.label)
}

const SHORT = 2

/** A row that is one of several missing lines, when its label is like one of them and unlike the others. */
function nearest(row: FoundRow, missing: readonly Line[]): void {
  const ranked = missing
    .map(line => ({ line, score: likeness(squeeze(unnumber(row.label)), squeeze(unnumber(line.label))) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (best && best.score >= 0.6 && best.score - (next?.score ?? 0) >= 0.25) {
    row.line = best.line
    row.placed = true
  }
}

/** A row that a page cuts: its figures stand at the first letters of its label, the others below without any. */
function joinCut(rows: readonly FoundRow[]): void {
  for (const [index, row] of rows.entries()) {
    const rest = rows[index + 1]
    if (row.line || !rest?.line || rest.values.some(slot => !isBlank(slot.text))) continue
    const whole = squeeze(row.label + rest.label)
    if (!whole.includes(squeeze(unnumber(rest.line.label)))) continue
    row.line = rest.line
    delete rest.line
  }
}

/** An empty label, or pieces of the line's own, do not speak against a line; a label of another kind does. */
function mayBe(label: string, line: Line): boolean {
  const text = squeeze(unnumber(label))
  if (text.length < 2) return true
  return likeness(text, squeeze(unnumber(line.label))) >= 0.35 || beginsLike(label, line)
}

/** Whether a label, from its own number on, is the line's first letters: a page or a narrow cell cut it. */
function beginsLike(label: string, line: Line): boolean {
  const own = squeeze(label.slice(Math.max(0, label.search(/\d{1,2}\s*[.．、]\s*\p{Script=Han}/u))))
  return own.length >= 3 && squeeze(line.label).startsWith(own)
}
