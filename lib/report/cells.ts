import { type Figure, type Figures, type Kind, type KindName, kinds } from './figure'
import type { Format, GridKey, GridSection, Head, Table } from './format'

/** One cell of a statistical table: where it stands, what may stand in it, and, for a total, what it adds. */
export interface Cell {
  readonly address: string
  readonly section: GridKey
  readonly kind: Kind
  readonly kindName: KindName
  readonly unit: string
  readonly marks: boolean
  /** Labels from the outermost head to the leaf, without the empty ones. */
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  /** How a person names the cell: 「一、本年新收政府信息公开申请数量」自然人. Groups that only draw a merged head are left out. */
  readonly name: string
  readonly hint?: string
  /** Addresses of the column this cell belongs to, in row order, and of its row. */
  readonly row: string
  readonly column: string
  /** The parts of a total; undefined for a cell that is typed. `sums` holds every way to add it up. */
  readonly sums?: readonly Sum[]
}

export interface Sum {
  readonly of: 'rows' | 'columns'
  readonly parts: readonly string[]
}

interface Leaf {
  readonly head: Head
  readonly path: string
  readonly labels: readonly string[]
  /** The labels of the heads that are part of the address. */
  readonly names: readonly string[]
  /** Paths of the leaves that this leaf adds up. */
  readonly parts?: readonly string[]
}

/** All leaves below some heads, in printed order, each total knowing its parts. */
export function leavesOf(
  heads: readonly Head[],
  above: Omit<Leaf, 'head'> = { path: '', labels: [], names: [] },
): Leaf[] {
  const leaves: Leaf[] = []
  for (const head of heads) {
    const here = {
      path: join(above.path, head.id),
      labels: head.label ? [...above.labels, head.label] : above.labels,
      names: head.id ? [...above.names, head.label] : above.names,
    }
    if (head.children) leaves.push(...leavesOf(head.children, here))
    else if (head.total)
      leaves.push({ head, ...here, parts: leaves.filter(leaf => !leaf.parts).map(leaf => leaf.path) })
    else leaves.push({ head, ...here })
  }
  return leaves
}

const known = new WeakMap<Format, readonly Cell[]>()

/** Every cell of a format in printed order: 198 in the form of 2019, 200 in that of 2021. */
export function cellsOf(format: Format): readonly Cell[] {
  const found = known.get(format)
  if (found) return found
  const cells = gridsOf(format).flatMap(section => section.tables.flatMap(table => cellsOfTable(section, table)))
  known.set(format, cells)
  return cells
}

/** The three statistical sections of a form, in its order. */
export function gridsOf(format: Format): GridSection[] {
  return format.sections.filter(section => section.form === 'grid')
}

function cellsOfTable(section: GridSection, table: Table): Cell[] {
  const columns = leavesOf(table.columns)
  const at = (row: string, column: string) => join(join(table.prefix ?? '', row), column)
  return leavesOf(table.rows).flatMap(row =>
    columns.map(column => {
      const kindName = column.head.kind ?? row.head.kind ?? 'count'
      const sums: Sum[] = []
      if (row.parts) sums.push({ of: 'rows', parts: row.parts.map(part => at(part, column.path)) })
      if (column.parts) sums.push({ of: 'columns', parts: column.parts.map(part => at(row.path, part)) })
      return {
        address: at(row.path, column.path),
        section: section.key,
        kind: kinds[kindName],
        kindName,
        unit: column.head.unit ?? row.head.unit ?? '件',
        marks: section.marks,
        rowLabels: row.labels,
        columnLabels: column.labels,
        name: nameOf(row, column),
        ...((row.head.hint ?? column.head.hint) && { hint: row.head.hint ?? column.head.hint }),
        row: at(row.path, ''),
        column: column.path,
        ...(sums.length > 0 && { sums }),
      }
    }),
  )
}

const byAddress = new WeakMap<Format, ReadonlyMap<string, Cell>>()

/** The cells of a form by their address, drawn up once for each form. */
export function cellMap(format: Format): ReadonlyMap<string, Cell> {
  const found = byAddress.get(format)
  if (found) return found
  const map = new Map(cellsOf(format).map(cell => [cell.address, cell]))
  byAddress.set(format, map)
  return map
}

/** The cells a person fills in. */
export function enteredCells(format: Format, section?: GridKey): Cell[] {
  return cellsOf(format).filter(cell => !cell.sums && (!section || cell.section === section))
}

/** Fills in every total of the form; a total over a blank is blank. Entered figures stay as they are. */
export function withTotals(format: Format, figures: Figures): Record<string, Figure> {
  const cells = cellMap(format)
  const done: Record<string, Figure> = {}
  const filled = (address: string): Figure => {
    if (address in done) return done[address] ?? null
    const cell = cells.get(address)
    const sum = cell?.sums?.[0]
    const value = sum && cell ? cell.kind.add(sum.parts.map(filled)) : (figures[address] ?? null)
    done[address] = value
    return value
  }
  return Object.fromEntries([...cells.keys()].map(address => [address, filled(address)]))
}

/**
 * The figure at an address, or at a group's address (such as `applications.withheld.natural`): the sum of its rows.
 * Printed totals are taken as printed when they are given; a total that is not given is computed.
 */
export function figureAt(
  format: Format,
  figures: Figures,
  address: string,
  /** How parts are read, for a caller that remembers what it has read. */
  read: (part: string) => Figure = part => figureAt(format, figures, part),
): Figure {
  const given = figures[address]
  if (given !== undefined && given !== null) return given
  const cell = cellMap(format).get(address)
  if (cell) {
    const sum = cell.sums?.[0]
    return sum ? cell.kind.add(sum.parts.map(read)) : (given ?? null)
  }
  const parts = groupParts(format, address)
  return parts.length > 0 ? kinds.count.add(parts.map(read)) : null
}

/** The cells below a group's address; empty where the format has no such group. */
export function groupParts(format: Format, address: string): string[] {
  const dot = address.lastIndexOf('.')
  const group = `${address.slice(0, dot)}.`
  const column = address.slice(dot + 1)
  return cellsOf(format)
    .filter(cell => cell.column === column && cell.row.startsWith(group) && !cell.sums?.some(sum => sum.of === 'rows'))
    .map(cell => cell.address)
}

function nameOf(row: Leaf, column: Leaf): string {
  const columnName = column.names.join('·')
  return row.names.length > 0 ? `「${row.names.join(' ')}」${columnName}` : `「${columnName}」`
}

function join(left: string, right = ''): string {
  return left && right ? `${left}.${right}` : left || right
}
