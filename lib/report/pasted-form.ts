import type { Cell } from './cells'
import { drawGrid } from './drawing'
import { isKnown, kinds } from './figure'
import type { Format, GridSection } from './format'
import { labelMatcher } from './labels'
import type { PastedCell } from './pasted-block'

/** One printed line of values, with the label that stands beside it. */
export interface Line {
  readonly label: string
  readonly cells: readonly Cell[]
}

/** A section as a pasted block is compared with it. */
export interface Form {
  readonly lines: readonly Line[]
  readonly labelColumns: number
  /** The line that a text names. */
  line(text: string): Line | undefined
  /** A group of lines, which has no figures of its own. */
  isGroup(text: string): boolean
  /** A column's head that cannot be taken for a line's label. */
  isHead(text: string): boolean
}

/** The value cells of a section in printed lines: the geometry of the arrow keys too. */
export function linesOf(format: Format, section: GridSection): Line[] {
  return drawGrid(format, section).rows.flatMap(row => {
    const cells = row.cells.flatMap(drawn => drawn.cell ?? [])
    return cells.length > 0 ? [{ label: cells[0]?.rowLabels.at(-1) ?? '', cells }] : []
  })
}

/** What a pasted block is laid beside: the lines and heads of one statistical section, with their matchers. */
export function formOf(format: Format, section: GridSection): Form {
  const lines = linesOf(format, section)
  const cells = lines.flatMap(line => line.cells)
  const once = (labels: readonly string[]) => [...new Set(labels)].map(label => [label, label] as const)
  const line = labelMatcher(lines.map(one => [one.label, one] as const))
  const group = labelMatcher(once(cells.flatMap(cell => cell.rowLabels.slice(0, -1))))
  const head = labelMatcher(once(cells.flatMap(cell => cell.columnLabels)))
  return {
    lines,
    labelColumns: drawGrid(format, section).labelColumns,
    line,
    isGroup: text => group(text) !== undefined,
    isHead: text => line(text) === undefined && head(text) !== undefined,
  }
}

/** Whether a pasted text is a number, whatever its kind. */
export function isNumber(cell: PastedCell | undefined): boolean {
  const reading = kinds.yuan.parse(cell?.text.replace(/^[-－−]/, '') ?? '')
  return reading.ok && isKnown(reading.figure)
}

/** Whether a pasted text is a label rather than a number that cannot be read, such as 12件. */
export function isProse(cell: PastedCell | undefined): boolean {
  const text = cell?.text.trim() ?? ''
  return /^\D*\p{L}/u.test(text) && !kinds.count.parse(text).ok
}
