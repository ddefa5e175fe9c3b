import { type Leaf, leavesUnder } from './columns'
import type { Entry, Extra } from './entries'
import type { FoundRow } from './found-row'
import type { Lexicon, Line } from './lexicon'
import { likeness } from './likeness'
import { type Grid, isBlank, type Slot } from './material'
import { isOutcomeHead, type OutcomeSeating, seatOutcomes, seatSideways, valuesOf } from './outcomes'
import { squeeze, unnumber } from './plain'
import { upright } from './upright'
import { looksLikeValue } from './value'

/** What is carried from table to table: heads whose rows go on after a page break, and the section that is read. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly rows: FoundRow[]
  readonly entries: Entry[]
  readonly extras: Extra[]
  readonly heads: Set<string>
  section?: 'proactive' | 'applications' | 'litigation' | undefined
  leaves: Partial<Record<'proactive' | 'applications', readonly Leaf[]>>
  outcomeHeads: readonly (readonly Slot[])[]
}

/** Reads one table, row by row. */
export function readGrid(reading: Reading, printed: Grid): void {
  const { lexicon } = reading
  const grid = upright(lexicon, printed)
  let heads: (readonly Slot[])[] = []
  let open = false
  const before = reading.rows.length
  const isForeign = hasForeignHeads(lexicon, grid)
  for (const row of grid.rows) {
    const written = row.filter(slot => !isBlank(slot.text))
    if (written.length === 0) continue
    if (isHeadRow(lexicon, written)) {
      heads = open && !lexicon.isCorner(written[0]?.text ?? '') ? [...heads, row] : [row]
      open = true
      takeHeads(reading, heads)
      continue
    }
    const found = labelOf(lexicon, row)
    if (!found && written.length === 1 && !looksLikeValue(written[0]?.text ?? '')) continue
    open = false
    const isResult = reading.section === 'litigation' && found && lexicon.result(found.text) !== undefined
    if (found && !isResult) takeLine(reading, row, found)
    else takeNameless(reading, grid, row)
  }
  if (isForeign) for (const row of reading.rows.slice(before)) row.foreign = true
}

/** Whether a table begins with heads that are all strange, such as the names of organs, and has none of the form's. */
function hasForeignHeads(lexicon: Lexicon, grid: Grid): boolean {
  const rows = grid.rows.map(row => row.filter(slot => !isBlank(slot.text))).filter(row => row.length > 1)
  const [first = []] = rows
  const isStrange =
    first.length >= STRANGE &&
    !first.some(slot => looksLikeValue(slot.text) || isPieceOfHead(lexicon, slot.text)) &&
    !labelOf(lexicon, first)
  return isStrange && !rows.some(row => isHeadRow(lexicon, row))
}

/** Whether a text may be what is left of a head of the form after its lines were torn apart. */
function isPieceOfHead(lexicon: Lexicon, text: string): boolean {
  const piece = squeeze(text)
  const labels = lexicon.lines.flatMap(line => line.cells.flatMap(cell => cell.columnLabels.map(squeeze)))
  return piece.length > 1 && labels.some(label => label.includes(piece) || likeness(label, piece) >= 0.5)
}

const STRANGE = 4

/** Whether a table among prose is one of the form: it has heads of the form, or many of its lines. */
export function isForm(lexicon: Lexicon, grid: Grid): boolean {
  const heads = grid.rows.filter(row =>
    isHeadRow(
      lexicon,
      row.filter(slot => !isBlank(slot.text)),
    ),
  ).length
  const lines = new Set(grid.rows.flatMap(row => tellingLine(lexicon, row) ?? [])).size
  return (heads > 0 && lines > 0) || lines >= FORM_LINES || grid.rows.some(row => isOutcomeHead(lexicon, row))
}

const FORM_LINES = 5

/** The line of a row, unless its label is a word that any table may use. */
function tellingLine(lexicon: Lexicon, row: readonly Slot[]): Line | undefined {
  const label = labelOf(lexicon, row)
  return label && squeeze(unnumber(label.text)).length > 2 ? label.line : undefined
}

function isHeadRow(lexicon: Lexicon, written: readonly Slot[]): boolean {
  if (written.some(slot => looksLikeValue(slot.text) && !isHead(lexicon, slot.text))) return false
  if (lexicon.isCorner(written[0]?.text ?? '') && written.length > 1) return true
  const heads = written.filter(slot => isHead(lexicon, slot.text))
  if (heads.length === 0) return false
  if (heads.length === written.length && written.length > 1) return true
  return heads.some(slot => !lexicon.line(slot.text))
}

function isHead(lexicon: Lexicon, text: string): boolean {
  return (
    lexicon.column(text)?.near === false ||
    lexicon.isSpanning(text) ||
    lexicon.outcome(text)?.near === false ||
    lexicon.result(text)?.near === false
  )
}

function takeHeads(reading: Reading, heads: readonly (readonly Slot[])[]): void {
  const { lexicon } = reading
  if (heads.some(row => isOutcomeHead(lexicon, row))) {
    reading.section = 'litigation'
    reading.outcomeHeads = heads
    return
  }
  const leaves = leavesUnder(lexicon, heads)
  const ids = leaves.flatMap(leaf => leaf.id ?? [])
  const applications = lexicon.lines.find(line => line.section === 'applications')
  const isApplications = ids.some(id => applications?.cells.some(cell => cell.column === id))
  const section = isApplications ? 'applications' : 'proactive'
  reading.section = section
  reading.leaves[section] = leaves
  if (section === 'proactive')
    for (const leaf of leaves) if (leaf.id) reading.heads.add(`${leaf.id} ${squeeze(leaf.text)}`)
}

interface Label {
  readonly line: Line
  readonly at: number
  readonly text: string
}

/** The deepest label of a row: the last of its cells before the values that names a line. */
function labelOf(lexicon: Lexicon, row: readonly Slot[]): Label | undefined {
  let best: Label | undefined
  for (const [at, { text }] of row.entries()) {
    if (isBlank(text)) continue
    const line = lexicon.line(text) ?? lexicon.line(lexicon.withoutGroups(text))
    if (line) {
      if (!line.near || !best || best.line === line.of) best = { line: line.of, at, text }
    } else if (looksLikeValue(text) && !(at === 0 && /^\s*\d{1,2}\s*$/.test(text))) break
  }
  return best
}

function takeLine(reading: Reading, row: readonly Slot[], { line, at, text }: Label): void {
  const values = row.slice(at + 1)
  const written = values.filter(slot => !isBlank(slot.text))
  if (!line.group && written.length > 0 && !written.some(slot => looksLikeValue(slot.text))) return
  reading.section = line.section
  const [next] = values
  if (line.group && next && !looksLikeValue(next.text) && !isBlank(next.text)) takeUnknown(reading, row, at + 1)
  else reading.rows.push({ line, label: text, values, leaves: reading.leaves[line.section] ?? [] })
}

/** A row below a group whose own label is not known. */
function takeUnknown(reading: Reading, row: readonly Slot[], from: number): void {
  const at = row.findIndex((slot, index) => index >= from && (looksLikeValue(slot.text) || isBlank(slot.text)))
  const values = at < 0 ? [] : row.slice(at)
  const label = row
    .slice(from, at < 0 ? row.length : at)
    .map(slot => slot.text)
    .join(' ')
  reading.rows.push({ label, values, leaves: reading.leaves.applications ?? [] })
}

function takeNameless(reading: Reading, grid: Grid, row: readonly Slot[]): void {
  const { lexicon } = reading
  if (reading.section === 'litigation') {
    const sideways = seatSideways(lexicon, grid.rows, row)
    if (sideways) reading.entries.push(...sideways.map(({ cell, slot }) => entryOf(cell, slot)))
    else takeOutcomes(reading, row)
    return
  }
  const values = valuesOf(row)
  const numbers = values.filter(slot => looksLikeValue(slot.text))
  if (numbers.length === 0) return
  const label = row
    .filter(slot => !looksLikeValue(slot.text) && !isBlank(slot.text))
    .map(slot => slot.text.trim())
    .join(' ')
  if (reading.section === 'applications' && numbers.length >= 3)
    reading.rows.push({ label, values, leaves: reading.leaves.applications ?? [] })
  else if (reading.section && label && !lexicon.isGroup(label))
    reading.extras.push({
      say: `表里多出一行“${short(label)}”（${numbers.map(slot => slot.text.trim()).join('、')}），年报格式里没有这一行，没有读入`,
    })
}

function takeOutcomes(reading: Reading, row: readonly Slot[]): void {
  const numbers = valuesOf(row).filter(slot => looksLikeValue(slot.text))
  if (numbers.length === 0) return
  const seating: OutcomeSeating = seatOutcomes(reading.lexicon, reading.outcomeHeads, row)
  if (seating.ok) reading.entries.push(...seating.seats.map(({ cell, slot }) => entryOf(cell, slot)))
  else if (numbers.length >= 4) {
    const printed = numbers.map(slot => slot.text.trim()).join(' ')
    const [slot] = numbers
    reading.entries.push(
      ...seating.cells.map(cell => ({ cell, printed, head: '', why: seating.why, ...(slot && { slot }) })),
    )
  }
}

function entryOf(cell: Entry['cell'], slot: Slot): Entry {
  return {
    cell,
    printed: slot.text,
    head: '',
    slot,
    ...(slot.hidden && { hidden: true }),
    ...(slot.doubt && { why: slot.doubt }),
  }
}

/** A text as a sentence quotes it: without spaces, and not too long. */
export function short(text: string): string {
  const flat = text.replace(/\s+/g, '')
  return flat.length > 24 ? `${flat.slice(0, 24)}…` : flat
}
