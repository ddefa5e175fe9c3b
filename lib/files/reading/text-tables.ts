import { type FoundRow, placeByOrder } from './found-row'
import { readGlued } from './glued-tables'
import type { Reading } from './grids'
import type { Paragraph, Slot } from './material'
import { squeeze } from './plain'

/** A figure as it stands between spaces: digits with a sign, separators or a unit, or a stroke. */
const VALUE = '[+\\-－]?\\d[\\d,，]*(?:\\.\\d+)?(?:万?元|件|项)?|[/／]|[—–－-]{1,2}'
const ROW = new RegExp(`^(.*?)((?:(?:^|[\\s|\\u3000]+)(?:${VALUE}))+)\\s*$`)

interface TextRow {
  readonly prefix: string
  readonly values: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Reads tables that were flattened into lines of text: what grids have already told is left alone. */
export function readTextTables(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  applications: readonly Paragraph[],
): void {
  const lines = applications.filter(one => !one.cell).map(one => one.text.replace(/[ \u3000]{2,}/g, ' '))
  const width = reading.lexicon.lines.find(line => line.section === 'applications')?.cells.length ?? 0
  const rows = textRows(lines, width)
  if (rows.length >= 3) readRows(reading, rows)
  readGlued(reading, paragraphs)
}

/** Lines that end in exactly one row's number of figures, with the lines of text around them. */
function textRows(lines: readonly string[], width: number): TextRow[] {
  const found = lines.map(line => {
    if (line.length > 160) return undefined
    const parts = ROW.exec(line)
    const values = parts?.[2]?.trim().split(/[\s|\u3000]+/) ?? []
    return parts && values.length === width ? { prefix: parts[1] ?? '', values } : undefined
  })
  return found.flatMap((row, at): TextRow[] => {
    if (!row) return []
    const before = reach(lines, found, at, -1)
    const after = reach(lines, found, at, 1)
    return [{ ...row, before, after }]
  })
}

const FARTHEST = 4

/** Up to four lines of text beside a row, as far as the next row. */
function reach(lines: readonly string[], rows: readonly unknown[], at: number, step: 1 | -1): string[] {
  const reached: string[] = []
  for (let index = at + step; index >= 0 && index < lines.length && reached.length < FARTHEST; index += step) {
    const line = lines[index] ?? ''
    if (rows[index] || line.length > 40 || /\d/.test(line.replace(/\d{1,2}\s*[.．、]/g, ''))) break
    if (step > 0) reached.push(line)
    else reached.unshift(line)
  }
  return reached
}

function readRows(reading: Reading, textual: readonly TextRow[]): void {
  const { lexicon } = reading
  const rows = textual.map((row): FoundRow => {
    const line = lineOf(reading, row)
    const values = row.values.map((text, column): Slot => ({ text, row: 0, column, rowSpan: 1, colSpan: 1 }))
    return { ...(line && { line }), label: [...row.before, row.prefix, ...row.after].join(''), values, leaves: [] }
  })
  const seen = new Set<string>()
  for (const row of rows) {
    if (row.line && seen.has(row.line.row)) delete row.line
    if (row.line) seen.add(row.line.row)
  }
  placeByOrder(
    lexicon,
    rows.filter(row => row.line || row.label.trim()),
  )
  reading.rows.push(...rows.filter(row => row.line && !reading.rows.some(known => known.line === row.line)))
}

/** The line that a row names: by its own text, else together with the pieces of its label above and below it. */
function lineOf(reading: Reading, { prefix, before, after }: TextRow) {
  const { lexicon } = reading
  const above = before.slice(-2)
  const below = after.slice(0, 2)
  const tries = [
    prefix,
    ...joins(above, prefix, below.slice(0, 1)),
    ...joins(above.slice(-1), prefix, []),
    ...joins([], prefix, below.slice(0, 1)),
    ...joins(above, prefix, below),
  ]
  for (const text of tries) {
    const match = lexicon.line(text) ?? lexicon.line(lexicon.withoutGroups(text)) ?? lexicon.line(afterNumber(text))
    if (match && match.of.section === 'applications' && squeeze(text)) return match.of
  }
  return undefined
}

function joins(above: readonly string[], prefix: string, below: readonly string[]): string[] {
  return [[...above, prefix, ...below].join('')]
}

/** What follows the last number of a label: 不予（三）公开2.其他… is 2.其他…. */
function afterNumber(text: string): string {
  const at = Math.max(
    text.search(/\d{1,2}[.．、](?!.*\d{1,2}[.．、])/),
    text.search(/[（(][一二三四五六七][）)](?!.*[（(][一二三四五六七][）)])/),
  )
  return at > 0 ? text.slice(at) : ''
}
