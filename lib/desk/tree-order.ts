interface Node {
  readonly path: string
  readonly shortName: string
}

const byName = new Intl.Collator('zh-CN', { numeric: true })

/**
 * Puts rows of organs in the order of their tree: each before what lies below it, siblings by name.
 * `depth` counts from the topmost organ among the rows; an organ whose parent is not among them stands at the top.
 */
export function inTreeOrder<Row>(rows: readonly Row[], node: (row: Row) => Node): { row: Row; depth: number }[] {
  const paths = new Set(rows.map(row => node(row).path))
  const below = new Map<string, Row[]>()
  for (const row of rows) {
    const over = parentOf(node(row).path)
    const key = paths.has(over) ? over : ''
    below.set(key, [...(below.get(key) ?? []), row])
  }
  const walk = (path: string, depth: number): { row: Row; depth: number }[] =>
    (below.get(path) ?? [])
      .toSorted((a, b) => byName.compare(node(a).shortName, node(b).shortName))
      .flatMap(row => [{ row, depth }, ...walk(node(row).path, depth + 1)])
  return walk('', 0)
}

/** '/a/b/c/' lies below '/a/b/'. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)
}
