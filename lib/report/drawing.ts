import type { Cell } from './cells'
import { cellMap, leavesOf } from './cells'
import type { Format, GridSection, Head, Table } from './format'

/** One printed cell of a statistical table, with its merges. A `value` cell has an address, the others a text. */
export interface DrawnCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup'
  /** The rule printed small under a corner's text. */
  readonly printedRule?: string
  readonly cell?: Cell
}

export interface DrawnRow {
  readonly part: 'head' | 'body'
  readonly cells: readonly DrawnCell[]
}

export interface DrawnTable {
  readonly rows: readonly DrawnRow[]
  /** How many columns hold labels, and how many hold values. */
  readonly labelColumns: number
  readonly valueColumns: number
}

/** A section's tables as one printed table: blocks under each other, the last column of a narrow block widened. */
export function drawGrid(format: Format, section: GridSection): DrawnTable {
  const labelColumns = Math.max(...section.tables.map(table => depthOf(table.rows)))
  const valueColumns = Math.max(...section.tables.map(table => leavesOf(table.columns).length))
  const rows = section.tables.flatMap(table => drawTable(format, table, labelColumns, valueColumns))
  return { rows, labelColumns, valueColumns }
}

function drawTable(format: Format, table: Table, labelColumns: number, valueColumns: number): DrawnRow[] {
  const rows: DrawnRow[] = []
  if (table.head) {
    const scope = 'colgroup'
    rows.push({ part: 'head', cells: [{ text: table.head, colSpan: labelColumns + valueColumns, rowSpan: 1, scope }] })
  }
  return [
    ...rows,
    ...headRows(table, labelColumns, valueColumns),
    ...bodyRows(format, table, labelColumns, valueColumns),
  ]
}

function headRows(table: Table, labelColumns: number, valueColumns: number): DrawnRow[] {
  const depth = depthOf(table.columns)
  const rows: DrawnCell[][] = Array.from({ length: depth }, () => [])
  if (labelColumns > 0)
    rows[0]?.push({
      text: table.corner ?? '',
      colSpan: labelColumns,
      rowSpan: depth,
      ...(table.corner ? { scope: 'col' } : {}),
      ...(table.printedRule ? { printedRule: table.printedRule } : {}),
    })
  const widen = valueColumns - leavesOf(table.columns).length
  const place = (heads: readonly Head[], level: number, last: boolean) => {
    heads.forEach((head, index) => {
      const atEnd = last && index === heads.length - 1
      const width = (head.children ? leavesOf(head.children).length : 1) + (atEnd ? widen : 0)
      const rowSpan = head.children ? 1 : depth - level
      rows[level]?.push({ text: head.label, colSpan: width, rowSpan, scope: head.children ? 'colgroup' : 'col' })
      if (head.children) place(head.children, level + 1, atEnd)
    })
  }
  place(table.columns, 0, true)
  return rows.map(cells => ({ part: 'head', cells }))
}

function bodyRows(format: Format, table: Table, labelColumns: number, valueColumns: number): DrawnRow[] {
  const cells = cellMap(format)
  const columns = leavesOf(table.columns)
  const widen = valueColumns - columns.length
  const rows: DrawnRow[] = []
  const place = (heads: readonly Head[], path: string, level: number, before: DrawnCell[]) => {
    heads.forEach((head, index) => {
      const here = [path, head.id].filter(Boolean).join('.')
      const lead = index === 0 ? before : []
      if (head.children) {
        const rowSpan = leavesOf(head.children).length
        place(head.children, here, level + 1, [...lead, { text: head.label, colSpan: 1, rowSpan, scope: 'rowgroup' }])
        return
      }
      const label: DrawnCell[] =
        labelColumns > 0 ? [{ text: head.label, colSpan: labelColumns - level, rowSpan: 1, scope: 'row' }] : []
      const values = columns.map((column, at): DrawnCell => {
        const address = [table.prefix, here, column.path].filter(Boolean).join('.')
        const cell = cells.get(address)
        if (!cell) throw new RangeError(`no cell at ${address}`)
        return { text: '', colSpan: at === columns.length - 1 ? 1 + widen : 1, rowSpan: 1, cell }
      })
      rows.push({ part: 'body', cells: [...lead, ...label, ...values] })
    })
  }
  place(table.rows, '', 0, [])
  return rows
}

function depthOf(heads: readonly Head[]): number {
  return Math.max(...heads.map(head => (head.children ? 1 + depthOf(head.children) : head.label || head.id ? 1 : 0)))
}
