import type { Cell } from './cells'
import { isKnown } from './figure'
import { type Block, isEmpty } from './pasted-block'
import { type Form, isNumber, isProse, type Line } from './pasted-form'
import { type Placed, type Placing, pasteSays } from './placing'

/** Places a block without names from the chosen cell on: right and down, as a spreadsheet does. */
export function byPosition(form: Form, block: Block, anchor?: string): Placing {
  const single = block.length === 1 && block[0]?.length === 1
  const strange = single ? [] : block.filter(row => row.some(isProse))
  const rows = block.filter(row => !strange.includes(row))
  const unplaced = strange
    .filter(row => row.some(isNumber))
    .map(row => ({
      text: row.flatMap(cell => (cell && !isEmpty(cell) ? [cell.text.trim()] : [])).join(' '),
      say: pasteSays.noLine(row.findLast(isProse)?.text.trim() ?? ''),
    }))
  const from = Math.max(
    0,
    form.lines.findIndex(line => line.cells.some(cell => cell.address === anchor)),
  )
  const column = Math.max(0, form.lines[from]?.cells.findIndex(cell => cell.address === anchor) ?? 0)

  const ways = waysOf(form.lines.slice(from), column, rows)
  const [first] = ways
  if (!first) return { placed: [], unplaced, notes: [] }
  const best = ways.reduce((best, way) => (way.wrong < best.wrong ? way : best), first)
  return {
    placed: best.placed,
    unplaced: [...unplaced, ...best.outside.map(text => ({ text, say: pasteSays.outside }))],
    notes: best === first ? [] : [pasteSays.withoutTotals],
  }
}

interface Way {
  readonly placed: readonly Placed[]
  readonly outside: readonly string[]
  /** How many printed totals would not be the sum of their parts. */
  readonly wrong: number
}

/** Every way to lay a block down: over the totals, or, where it is just as long as what remains without them, past them. */
function waysOf(lines: readonly Line[], column: number, rows: Block): Way[] {
  const width = Math.max(0, ...rows.map(row => row.length))
  const entered = lines.filter(line => !line.cells.every(cell => sums(cell, 'rows')))
  const lineWays = entered.length === rows.length && entered.length < lines.length ? [lines, entered] : [lines]
  return lineWays.flatMap(into => {
    const all = (line: Line) => line.cells.slice(column)
    const part = (line: Line) => all(line).filter(cell => !sums(cell, 'columns'))
    const first = into[0]
    const bare = first && part(first).length === width && all(first).length > width
    return (bare ? [all, part] : [all]).map(cellsOfLine => lay(into, cellsOfLine, rows))
  })
}

function lay(lines: readonly Line[], cellsOfLine: (line: Line) => readonly Cell[], rows: Block): Way {
  const placed: Placed[] = []
  const outside: string[] = []
  for (const [down, row] of rows.entries()) {
    const line = lines[down]
    const cells = line ? cellsOfLine(line) : []
    for (const [along, pasted] of row.entries()) {
      const cell = cells[along]
      if (cell && pasted) placed.push({ cell, pasted })
      else if (pasted && !isEmpty(pasted)) outside.push(pasted.text.trim())
    }
  }
  return { placed, outside, wrong: wrongTotals(placed) }
}

function wrongTotals(placed: readonly Placed[]): number {
  const figures = new Map(
    placed.flatMap(({ cell, pasted }) => {
      const reading = cell.kind.parse(pasted.text)
      return reading.ok && isKnown(reading.figure) ? [[cell.address, reading.figure] as const] : []
    }),
  )
  return placed.filter(({ cell }) =>
    cell.sums?.some(sum => {
      const printed = figures.get(cell.address)
      const added = cell.kind.add(sum.parts.map(part => figures.get(part) ?? null))
      return printed !== undefined && isKnown(added) && added !== printed
    }),
  ).length
}

function sums(cell: Cell, of: 'rows' | 'columns'): boolean {
  return cell.sums?.some(sum => sum.of === of) ?? false
}
