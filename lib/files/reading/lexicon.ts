import { type Cell, cellsOf, gridsOf } from '@/lib/report/cells'
import type { Format, GridKey, Head } from '@/lib/report/format'
import { type Match, matcher } from './matcher'
import { squeeze, unnumber } from './plain'

/** A printed line of section two or three: its label and its cells by column, in order. */
export interface Line {
  readonly section: 'proactive' | 'applications'
  readonly row: string
  readonly label: string
  readonly cells: readonly Cell[]
  /** A group that some reports print as one row of its own, in place of its rows. */
  readonly group?: true
}

/** One of the three groups of section four, with its cells by result. */
export interface Outcome {
  readonly label: string
  readonly cells: readonly Cell[]
}

/** Everything that can be recognised in the tables of one format. The words are those of its declaration. */
export interface Lexicon {
  readonly format: Format
  readonly lines: readonly Line[]
  readonly outcomes: readonly Outcome[]
  line(text: string): Match<Line> | undefined
  /** A group of lines or the corner of a table: it names no line and no column. */
  isGroup(text: string): boolean
  /** The text of a table's top left cell, which begins a row of heads. */
  isCorner(text: string): boolean
  /** A column of section two or three, by its id. */
  column(text: string): Match<string> | undefined
  /** A head above several columns. */
  isSpanning(text: string): boolean
  outcome(text: string): Match<Outcome> | undefined
  result(text: string): Match<string> | undefined
  /** Leaves a label without the names of groups that were written before it in the same cell. */
  withoutGroups(text: string): string
}

const known = new WeakMap<Format, Lexicon>()

/** The labels of a form with the variants that documents print, drawn up once for each form. */
export function lexiconOf(format: Format): Lexicon {
  const found = known.get(format) ?? build(format)
  known.set(format, found)
  return found
}

function build(format: Format): Lexicon {
  const cells = cellsOf(format)
  const lines = linesOf(cells)
  const outcomes = outcomesOf(cells)
  const line = matcher(lines.map(one => [one.label, one] as const))
  const groups = unique(cells.flatMap(cell => cell.rowLabels.slice(0, -1)))
  const tables = gridsOf(format).flatMap(section => section.tables)
  const corners = tables.flatMap(table => [table.head ?? '', table.corner ?? '', table.printedRule ?? ''])
  const group = matcher([...groups, ...corners].map(label => [label, label] as const))
  const tabular = cells.filter(cell => cell.section !== 'litigation')
  const corner = matcher(unique(tables.map(table => table.corner ?? '')).map(label => [label, label] as const))
  const column = matcher(tabular.map(cell => [cell.columnLabels.at(-1) ?? '', cell.column] as const))
  const spanning = matcher(
    unique(tables.flatMap(table => spanningOf(table.columns))).map(label => [label, label] as const),
  )
  const outcome = matcher(outcomes.map(one => [one.label, one] as const))
  const result = matcher(
    cells
      .filter(cell => cell.section === 'litigation')
      .map(cell => [cell.columnLabels.at(-1) ?? '', cell.column.slice(cell.column.lastIndexOf('.') + 1)] as const),
  )
  return {
    format,
    lines,
    outcomes,
    line,
    isGroup: text => group(text) !== undefined,
    isCorner: text => corner(text) !== undefined,
    column,
    isSpanning: text => spanning(text) !== undefined && column(text)?.near !== false,
    outcome,
    result,
    withoutGroups: text => groups.reduce(dropGroup, text),
  }
}

function linesOf(cells: readonly Cell[]): Line[] {
  const lines: Line[] = []
  const rows = unique(cells.filter(cell => cell.section !== 'litigation').map(cell => cell.row))
  for (const row of rows) {
    const own = cells.filter(cell => cell.row === row)
    const [leader] = own
    if (!leader) continue
    const section = sectionOf(leader.section)
    lines.push({ section, row, label: leader.rowLabels.at(-1) ?? '', cells: own })
  }
  return [...lines, ...groupLines(lines)]
}

function sectionOf(section: GridKey): Line['section'] {
  return section === 'proactive' ? 'proactive' : 'applications'
}

/** Groups of rows that have an address of their own. */
function groupLines(lines: readonly Line[]): Line[] {
  const groups = new Map<string, { label: string; leader: Line }>()
  for (const line of lines) {
    const parts = line.row.split('.')
    const label = line.cells[0]?.rowLabels.at(-2)
    if (line.section === 'applications' && parts.length === 3 && label)
      groups.set(parts.slice(0, 2).join('.'), { label, leader: line })
  }
  return [...groups].map(([row, { label, leader }]) => ({
    section: 'applications',
    row,
    label,
    cells: leader.cells.map(cell => ({
      ...cell,
      address: `${row}.${cell.column}`,
      row,
      rowLabels: cell.rowLabels.slice(0, -1),
    })),
    group: true,
  }))
}

function outcomesOf(cells: readonly Cell[]): Outcome[] {
  const own = cells.filter(cell => cell.section === 'litigation')
  const groups = unique(own.map(cell => cell.column.slice(0, cell.column.lastIndexOf('.'))))
  return groups.map(group => {
    const found = own.filter(cell => cell.column.slice(0, cell.column.lastIndexOf('.')) === group)
    return { label: found[0]?.columnLabels.at(-2) ?? '', cells: found }
  })
}

function spanningOf(heads: readonly Head[]): string[] {
  return heads.flatMap(head => (head.children ? [head.label, ...spanningOf(head.children)] : []))
}

function dropGroup(text: string, group: string): string {
  const plain = squeeze(text)
  const bare = squeeze(unnumber(group))
  for (const begin of [squeeze(group), bare])
    if (plain.startsWith(begin) && plain.length > begin.length) return plain.slice(begin.length)
  return text
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))]
}
