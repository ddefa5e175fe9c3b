import type { Ruling } from './pdf-rulings'

/** A ruled table on a page: its lines, and for each small box between them the cell that it belongs to. */
export interface Ruled {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
  /** The cell of each small box, row by row. */
  readonly cellAt: readonly (readonly RuledCell[])[]
}

export interface RuledCell {
  top: number
  left: number
  bottom: number
  right: number
}

const NEAR = 2.5
const MOST_BOXES = 60_000

/** Tables out of lines: lines that touch belong together, and boxes without a line between them are one cell. */
export function ruledTables(across: readonly Ruling[], down: readonly Ruling[]): Ruled[] {
  return groups(joined(across), joined(down)).flatMap(({ across: drawn, down: columns }) => {
    const rows = closed(drawn, columns)
    const ys = distinct(rows.map(one => one.at))
    const xs = distinct(columns.map(one => one.at))
    const boxes = (xs.length - 1) * (ys.length - 1)
    if (xs.length < 3 || ys.length < 2 || boxes > MOST_BOXES) return []
    return [table(xs, ys, rows, columns)]
  })
}

/** A table that a page cuts has no line at the cut: the ends of its upright lines are its edge. */
function closed(across: readonly Ruling[], down: readonly Ruling[]): readonly Ruling[] {
  if (down.length < 3) return across
  const from = Math.min(...down.map(one => one.at))
  const to = Math.max(...down.map(one => one.at))
  const top = Math.min(...down.map(one => one.from))
  const bottom = Math.max(...down.map(one => one.to))
  const isOpen = (at: number) => across.every(one => Math.abs(one.at - at) > NEAR * 2)
  return [...across, ...[top, bottom].filter(isOpen).map(at => ({ at, from, to }))]
}

/** Lines are drawn in pieces, cell by cell: pieces that go on where another ends are one line. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const levels = distinct(rulings.map(one => one.at))
  const lines: Ruling[] = []
  const sorted = [...rulings].sort((a, b) => a.at - b.at)
  let next = 0
  for (const [index, at] of levels.entries()) {
    const until = levels[index + 1] ?? Number.POSITIVE_INFINITY
    const level: Ruling[] = []
    for (; next < sorted.length && (sorted[next]?.at ?? 0) < until; next++) {
      const one = sorted[next]
      if (one) level.push(one)
    }
    let last: Ruling | undefined
    for (const { from, to } of level.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + NEAR) last = { at, from: last.from, to: Math.max(last.to, to) }
      else {
        if (last) lines.push(last)
        last = { at, from, to }
      }
    }
    if (last) lines.push(last)
  }
  return lines
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last === undefined || value - last > NEAR) found.push(value)
  }
  return found
}

interface Group {
  readonly across: Ruling[]
  readonly down: Ruling[]
}

/** Lines that cross or touch, directly or over others, are one table. */
function groups(across: readonly Ruling[], down: readonly Ruling[]): Group[] {
  const parent = [...across, ...down].map((_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] ?? top
    while (parent[at] !== top) {
      const next = parent[at] ?? top
      parent[at] = top
      at = next
    }
    return top
  }
  const sorted = down.map((one, at) => ({ one, at: across.length + at })).sort((a, b) => a.one.at - b.one.at)
  for (const [index, row] of across.entries()) {
    let low = 0
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.one.at ?? 0) < row.from - NEAR) low = middle + 1
      else high = middle
    }
    for (; low < sorted.length; low++) {
      const column = sorted[low]
      if (!column || column.one.at > row.to + NEAR) break
      if (row.at >= column.one.from - NEAR && row.at <= column.one.to + NEAR) parent[find(index)] = find(column.at)
    }
  }
  const byRoot = new Map<number, Group>()
  for (const [at, row] of across.entries()) groupAt(byRoot, find(at)).across.push(row)
  for (const [at, column] of down.entries()) groupAt(byRoot, find(across.length + at)).down.push(column)
  return [...byRoot.values()]
}

function groupAt(groups: Map<number, Group>, root: number): Group {
  const found = groups.get(root) ?? { across: [], down: [] }
  groups.set(root, found)
  return found
}

function table(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): Ruled {
  const rows = ys.map(y => across.filter(one => Math.abs(one.at - y) <= NEAR))
  const columns = xs.map(x => down.filter(one => Math.abs(one.at - x) <= NEAR))
  const covers = (lines: readonly Ruling[] | undefined, from: number, to: number) => {
    const middle = (from + to) / 2
    return lines?.some(one => one.from <= middle && one.to >= middle) ?? false
  }
  const width = xs.length - 1
  const height = ys.length - 1
  const cellAt: RuledCell[][] = Array.from({ length: height }, () => [])
  const cells = new Set<RuledCell>()
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [left, right, top, bottom] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0]
      const above = row > 0 && !covers(rows[row], left, right) ? cellAt[row - 1]?.[column] : undefined
      const beside = column > 0 && !covers(columns[column], top, bottom) ? cellAt[row]?.[column - 1] : undefined
      const cell = above ?? beside ?? { top: row, left: column, bottom: row, right: column }
      cell.bottom = Math.max(cell.bottom, row)
      cell.right = Math.max(cell.right, column)
      cells.add(cell)
      const line = cellAt[row]
      if (line) line[column] = cell
      if (above && beside && above !== beside) merge(cellAt, cells, beside, above)
    }
  return { xs, ys, cells: [...cells], cellAt }
}

function merge(cellAt: RuledCell[][], cells: Set<RuledCell>, from: RuledCell, into: RuledCell): void {
  into.top = Math.min(into.top, from.top)
  into.left = Math.min(into.left, from.left)
  into.bottom = Math.max(into.bottom, from.bottom)
  into.right = Math.max(into.right, from.right)
  cells.delete(from)
  for (let row = from.top; row <= from.bottom; row++)
    for (let column = from.left; column <= from.right; column++) {
      const line = cellAt[row]
      if (line && line[column] === from) line[column] = into
    }
}
