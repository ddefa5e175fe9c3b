import type { Cell } from './cells'
import { plainLabel } from './labels'
import { type Block, isEmpty } from './pasted-block'
import type { Form, Line } from './pasted-form'
import { pasteSays } from './placing'

type Row = Block[number]

/** A row of values with the line it names, where its label ends, and the heads above it. */
export interface Named {
  readonly row: Row
  readonly line: Line
  readonly labelAt: number
  readonly heads: readonly Row[]
}

/** The cell of a line that each column of the block means, by the heads above; undefined where they do not say. */
export function columnsUnder(heads: readonly Row[], line: Line): (Cell | undefined)[] {
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
export function startOf(form: Form, named: readonly Named[], width: number): number {
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
export function cellsFor(line: Line, count: number, anchor?: string): { cells: readonly Cell[]; note?: string } {
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
export function lengthOf(values: Row, room: number): number {
  return Math.max(values.findLastIndex(cell => !isEmpty(cell)) + 1, Math.min(values.length, room))
}
