import { formats } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import type { Format, GridKey, Section } from '@/lib/report/format'
import type { Entry, TablesRead } from './entries'
import { entriesOf, placeByOrder, unseated } from './found-row'
import { isForm, type Reading, readGrid, short } from './grids'
import type { Marked } from './headings'
import { type Lexicon, lexiconOf } from './lexicon'
import type { Paragraph } from './material'
import { squeeze } from './plain'
import { readTextTables } from './text-tables'

/** Reads all tables of a report under the words of one format. */
export function readTables(format: Format, marked: readonly Marked[]): TablesRead {
  const lexicon = lexiconOf(format)
  const reading = emptyReading(lexicon)
  const aside = emptyReading(lexicon)
  let isProse = false
  for (const one of marked) {
    if (one.kind === 'heading') {
      reading.section = gridKeyOf(one.section.key)
      isProse = one.section.form === 'narrative'
    }
    if (one.kind !== 'grid') continue
    if (!isProse) readGrid(reading, one)
    else if (isForm(lexicon, one)) readGrid(aside, one)
  }
  takeAside(reading, aside)
  leaveForeign(reading)
  placeByOrder(lexicon, reading.rows)
  readTextTables(reading, tableText(marked), tableText(marked, 'applications'))
  const entries = [...reading.entries]
  for (const row of reading.rows) {
    const { line } = row
    if (!line) {
      const values = row.values.map(slot => slot.text.trim()).filter(Boolean)
      if (row.label || values.some(value => /[1-9]/.test(value)))
        reading.extras.push({
          say: `表里有一行${row.label ? `“${short(row.label)}”` : '没有行名'}（${values.join('、')}），不知道是年报格式的哪一行，没有读入`,
        })
    } else if (line.group && hasParts(reading, line.row)) {
      const values = row.values.map(slot => slot.text.trim()).filter(Boolean)
      if (values.length > 0)
        reading.extras.push({
          say: `“${line.label}”这一行印了小计（${values.join('、')}），年报格式里这一行没有数，没有读入`,
        })
    } else if (!line.group || isRowElsewhere(line.row)) entries.push(...entriesOf({ ...row, line }))
  }
  const headless = reading.heads.size === 0
  const certain = headless ? entries.map(withoutHeads) : entries
  return { entries: certain, extras: reading.extras, fit: fitOf(format, reading, certain) }
}

function emptyReading(lexicon: Lexicon): Reading {
  return { lexicon, rows: [], entries: [], extras: [], heads: new Set(), leaves: {}, outcomeHeads: [] }
}

/** Tables among prose may look like the form's; they are read only where the section's own table is missing. */
function takeAside(reading: Reading, aside: Reading): void {
  const has = (section: GridKey) =>
    reading.rows.some(row => row.line?.section === section) ||
    reading.entries.some(entry => entry.cell.section === section)
  const missing = new Set((['proactive', 'applications', 'litigation'] as const).filter(section => !has(section)))
  reading.rows.push(...aside.rows.filter(row => row.line && missing.has(row.line.section)))
  reading.entries.push(...aside.entries.filter(entry => missing.has(entry.cell.section)))
  if (isLeft(aside, missing)) reading.extras.push({ say: '文字部分里另有像年报表格的表格，没有当作年报的数据' })
  if (missing.has('proactive')) for (const head of aside.heads) reading.heads.add(head)
}

/** Rows of another table with the same labels, such as one by organ: told of, and asked about where nothing else is there. */
function leaveForeign(reading: Reading): void {
  const foreign = reading.rows.filter(row => row.foreign)
  if (foreign.length === 0) return
  const own = reading.rows.filter(row => !row.foreign)
  reading.rows.splice(0, reading.rows.length, ...own)
  const why = '表头不是年报格式的栏目'
  for (const row of foreign) {
    const { line } = row
    if (line && !line.group && !own.some(one => one.line === line))
      reading.entries.push(...unseated({ ...row, line }, why))
  }
  const labels = foreign.flatMap(row => row.line?.label ?? []).slice(0, 3)
  reading.extras.push({ say: `有一张表的${why}（${labels.map(short).join('、')}等 ${foreign.length} 行），没有读入` })
}

function isLeft(aside: Reading, missing: ReadonlySet<GridKey>): boolean {
  return (
    aside.rows.some(row => row.line && !missing.has(row.line.section)) ||
    aside.entries.some(entry => !missing.has(entry.cell.section))
  )
}

/** Section two has the same rows in every format, but other columns: without heads, several figures cannot be told apart. */
function withoutHeads(entry: Entry): Entry {
  const isAlone = cellsOf(formats[0]).filter(cell => cell.row === entry.cell.row).length < 2
  if (entry.why || entry.cell.section !== 'proactive' || isAlone) return entry
  return { ...entry, why: '表格没有表头，分不清是哪一年格式的哪一栏' }
}

function gridKeyOf(key: string): GridKey | undefined {
  return key === 'proactive' || key === 'applications' || key === 'litigation' ? key : undefined
}

/** The text of the sections that hold tables, or of one of them; all of it where no headings are. */
function tableText(marked: readonly Marked[], only?: GridKey): Paragraph[] {
  const isTable = ({ key, form }: Section) => form === 'grid' && (!only || key === only)
  const hasHeadings = marked.some(one => one.kind === 'heading' && isTable(one.section))
  if (!hasHeadings && only) return tableText(marked)
  let inside = !hasHeadings
  return marked.flatMap((one): Paragraph[] => {
    if (one.kind === 'heading') {
      if (hasHeadings) inside = isTable(one.section)
      return []
    }
    return inside && one.kind === 'paragraph' ? [one] : []
  })
}

function hasParts(reading: Reading, group: string): boolean {
  const has = (row: string | undefined) => row?.startsWith(`${group}.`) === true
  return reading.rows.some(row => has(row.line?.row)) || reading.entries.some(entry => has(entry.cell.row))
}

/** Only a group that another format declares as a row may stand for its rows. */
function isRowElsewhere(group: string): boolean {
  return formats.some((format: Format) => cellsOf(format).some(cell => cell.row === group))
}

/** Words of section two speak loudest; then the rows that only one format has. */
function fitOf(format: Format, reading: Reading, entries: readonly Entry[]): number {
  const exact = [...reading.heads].filter(head => {
    const [id = '', text = ''] = head.split(' ')
    return reading.lexicon.lines.some(line =>
      line.cells.some(
        cell => cell.section === 'proactive' && cell.column === id && squeeze(cell.columnLabels.at(-1) ?? '') === text,
      ),
    )
  }).length
  const rows = new Set(entries.filter(entry => !entry.why).map(entry => entry.cell.row))
  const groups = reading.lexicon.lines.filter(line => line.group && rows.has(line.row)).length
  return (
    exact * 20 +
    (reading.heads.size - exact) * 4 +
    rows.size -
    groups * 0.5 -
    reading.extras.length +
    (format.years.to ? 0 : 0.1)
  )
}
