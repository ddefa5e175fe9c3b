import type { Cell } from './cells'
import { plainLabel } from './labels'
import { type Block, isEmpty } from './pasted-block'
import { type Form, isNumber, isProse, type Line } from './pasted-form'
import { byPosition } from './pasted-position'
import { type Placed, type Placing, pasteSays } from './placing'

type Row = Block[number]

/** A row of values with the line it names, where its label ends, and the heads above it. */
interface Named {
  readonly row: Row
  readonly line: Line
  readonly labelAt: number
  readonly heads: readonly Row[]
}

/** Whether some text of the block names a line or a column. */
export function namesAnything(form: Form, block: Block): boolean {
  return block.some(row => isHeadRow(form, row) || labelOf(form, row) !== undefined)
}

/** Places a block whose lines or columns carry their names, in whatever order they come. */
export function byLabels(form: Form, block: Block, anchor?: string): Placing {
  const unplaced: { text: string; say: string }[] = []
  const named: Named[] = []
  const nameless: { row: Row; heads: readonly Row[] }[] = []
  let heads: Row[] = []
  let open = false
  for (const row of block) {
    const isHead = isHeadRow(form, row)
    if (isHead) heads = open ? [...heads, row] : [row]
    open = isHead
    if (isHead) continue
    const label = labelOf(form, row)
    if (label) {
      if (row.slice(label.at + 1).every(isEmpty)) continue
      if (named.some(one => one.line === label.line))
        unplaced.push({ text: textOf(row), say: pasteSays.twice(label.line.label) })
      else named.push({ row, line: label.line, labelAt: label.at, heads })
    } else if (row.some(isNumber)) {
      const prose = row.findLast(isProse)?.text.trim()
      if (prose)
        unplaced.push({
          text: textOf(row),
          say: form.isGroup(prose) ? pasteSays.split(prose) : pasteSays.noLine(prose),
        })
      else nameless.push({ row, heads })
    }
  }
  if (named.length === 0) return withHeadsOnly(form, nameless, unplaced, anchor)
  unplaced.push(...nameless.map(({ row }) => ({ text: textOf(row), say: pasteSays.noLabel })))
  return placeNamed(form, named, unplaced, anchor)
}

function isHeadRow(form: Form, row: Row): boolean {
  return !row.some(isNumber) && row.some(cell => cell && form.isHead(cell.text))
}

/** The deepest label of a row: the last one before its first number that names a line. */
function labelOf(form: Form, row: Row): { line: Line; at: number } | undefined {
  const end = row.findIndex(isNumber)
  for (let at = (end < 0 ? row.length : end) - 1; at >= 0; at--) {
    const line = form.line(row[at]?.text ?? '')
    if (line) return { line, at }
  }
  return undefined
}

/** Heads but no line names: the columns go by their heads, the lines by their order from the chosen cell. */
function withHeadsOnly(
  form: Form,
  rows: readonly { row: Row; heads: readonly Row[] }[],
  unplaced: Placing['unplaced'],
  anchor?: string,
): Placing {
  const from = Math.max(
    0,
    form.lines.findIndex(line => line.cells.some(cell => cell.address === anchor)),
  )
  const first = form.lines[from]
  if (!first) return { placed: [], unplaced, notes: [] }
  const ordered = rows.map(({ row, heads }) => {
    const columns = columnsUnder(heads, first)
    return first.cells.map(cell => row[columns.indexOf(cell)])
  })
  const placing = byPosition(form, ordered, first.cells[0]?.address)
  return { ...placing, unplaced: [...unplaced, ...placing.unplaced] }
}

function placeNamed(form: Form, named: readonly Named[], told: Placing['unplaced'], anchor?: string): Placing {
  const placed: Placed[] = []
  const unplaced = [...told]
  const notes = new Set<string>()
  const width = new Set(named.map(({ row }) => row.length)).size === 1 ? named[0]?.row.length : undefined
  const start = width === undefined ? undefined : startOf(form, named, width)

  for (const one of named) {
    const { row, line, labelAt } = one
    const columns = one.heads.some(head => head.length === row.length) ? columnsUnder(one.heads, line) : []
    const put = (at: number, cell: Cell | undefined, say: string) => {
      const pasted = row[at]
      if (pasted && cell) placed.push({ cell, pasted })
      else if (pasted && !isEmpty(pasted)) unplaced.push({ text: pasted.text.trim(), say })
    }
    if (columns.some(Boolean)) {
      for (let at = labelAt + 1; at < row.length; at++) put(at, columns[at], pasteSays.noColumn)
      continue
    }
    const from = start ?? labelAt + 1
    const { cells, note } = cellsFor(line, lengthOf(row.slice(from), line.cells.length), anchor)
    if (note) notes.add(note)
    for (let at = from; at < row.length; at++) put(at, cells[at - from], pasteSays.noColumn)
  }
  return { placed, unplaced, notes: [...notes] }
}

/** The cell of a line that each column of the block means, by the heads above; undefined where they do not say. */
function columnsUnder(heads: readonly Row[], line: Line): (Cell | undefined)[] {
  const leaf = (cell: Cell) => plainLabel(cell.columnLabels.at(-1) ?? '')
  const known = new Set(line.cells.map(leaf))
  const width = Math.max(0, ...heads.map(head => head.length))
  const columns = Array.from({ length: width }, (_, at) => {
    const path = heads.map(head => plainLabel(head[at]?.text ?? ''))
    const deepest = path.findLastIndex(text => known.has(text))
    return deepest < 0 ? undefined : { name: path[deepest] ?? '', deepest }
  })
  const named = columns.flatMap((column, at) => (column ? [{ ...column, at }] : []))
  const found: (Cell | undefined)[] = []
  for (const whole of [line.cells, line.cells.filter(cell => !cell.sums?.some(sum => sum.of === 'columns'))])
    if (whole.length === named.length && whole.every((cell, at) => leaf(cell) === named[at]?.name)) {
      for (const [order, { at }] of named.entries()) found[at] = whole[order]
      return found
    }
  for (const { name, deepest, at } of named) {
    const above = heads
      .slice(0, deepest)
      .map(head => plainLabel(head.slice(0, at + 1).findLast(c => !isEmpty(c))?.text ?? ''))
    const alike = line.cells.filter(cell => leaf(cell) === name)
    const within = alike.filter(cell =>
      cell.columnLabels.slice(0, -1).every(group => above.includes(plainLabel(group))),
    )
    found[at] = alike.length === 1 ? alike[0] : within.length === 1 ? within[0] : undefined
  }
  return found
}

/** In a block of even rows, the column where the values begin: after the labels and the blanks that merging left. */
function startOf(form: Form, named: readonly Named[], width: number): number {
  const labels = Math.max(...named.map(one => one.labelAt)) + 1
  const whole = Math.max(...named.map(one => one.line.cells.length))
  const entered = Math.max(...named.map(one => enteredOf(one.line).length))
  const may = Array.from({ length: width - labels }, (_, at) => labels + at).filter(start =>
    named.every(one => one.row.slice(one.labelAt + 1, start).every(isEmpty)),
  )
  const fits = (start: number) => width - start === whole || width - start === entered
  return (
    may.find(start => start === form.labelColumns && fits(start)) ??
    may.find(start => width - start === whole) ??
    may.find(fits) ??
    labels
  )
}

/** Without heads the number of values must tell: the whole line, the line without totals, or a part from the chosen column. */
function cellsFor(line: Line, count: number, anchor?: string): { cells: readonly Cell[]; note?: string } {
  const entered = enteredOf(line)
  if (count === line.cells.length) return { cells: line.cells }
  if (count === entered.length) return { cells: entered, note: pasteSays.withoutTotals }
  if (count > line.cells.length) return { cells: line.cells }
  const column = anchor?.slice(anchor.lastIndexOf('.') + 1)
  const from = Math.max(
    0,
    line.cells.findIndex(cell => cell.address === anchor || cell.column === column),
  )
  const label = line.cells[from]?.columnLabels.at(-1) ?? ''
  return { cells: line.cells.slice(from), note: pasteSays.fromColumn(label) }
}

function enteredOf(line: Line): Cell[] {
  return line.cells.filter(cell => !cell.sums?.some(sum => sum.of === 'columns'))
}

/** How many values a row has, without the blanks at its end that its line has no cell for. */
function lengthOf(values: Row, room: number): number {
  return Math.max(values.findLastIndex(cell => !isEmpty(cell)) + 1, Math.min(values.length, room))
}

function textOf(row: Row): string {
  return row.flatMap(cell => (cell && !isEmpty(cell) ? [cell.text.trim()] : [])).join(' ')
}
