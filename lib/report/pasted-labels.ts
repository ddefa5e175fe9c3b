import type { Cell } from './cells'
import { type Block, isEmpty } from './pasted-block'
import { cellsFor, columnsUnder, lengthOf, type Named, startOf } from './pasted-columns'
import { type Form, isNumber, isProse, type Line } from './pasted-form'
import { byPosition } from './pasted-position'
import { type Placed, type Placing, pasteSays } from './placing'

type Row = Named['row']

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

function textOf(row: Row): string {
  return row.flatMap(cell => (cell && !isEmpty(cell) ? [cell.text.trim()] : [])).join(' ')
}
