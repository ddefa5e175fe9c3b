import { formatById, formatOfYear, formats } from '@/lib/formats'
import type { ReportJson } from '@/lib/report/content'
import type { Format, NarrativeKey } from '@/lib/report/format'
import type { TablesRead } from './entries'
import { factsOf } from './facts'
import { figuresOf } from './figures'
import type { Marked } from './headings'
import { limits, refuse } from './limits'
import type { Material, Piece } from './material'
import { missingFindings, note, speaksOfMore } from './missing'
import type { ReadFile, ReadingFinding } from './outcome'
import { isChrome, proseOf } from './prose'
import { withoutOtherYears } from './sheets'
import { type Slice, slicesOf } from './slices'
import { sourceOf } from './source'
import { spread } from './spread'
import { readTables } from './tables'
import { fallenTotals, totalFindings } from './totals'

/** Makes a report of what lies in a document; the form is recognised by its tables. `withSource` keeps what it prints beside it. */
export function compose(whole: Material, name: string, withSource = false): ReadFile {
  const [newest] = formats.slice(-1)
  if (!newest) throw new RangeError('no format is declared')
  measure(whole)
  const material = withoutOtherYears(newest, whole, name)
  const laid = {
    ...material,
    pieces: material.pieces.flatMap(piece => (piece.kind === 'grid' ? spread(newest, piece) : [piece])),
  }
  const slices = slicesOf(newest, laid)
  const { slice, others } = chosen(slices, name)
  const read = formats.map((format: Format) => ({ format, tables: readTables(format, slice.marked) }))
  const best = read.reduce((a, b) => (b.tables.fit > a.tables.fit ? b : a))
  const rows = new Set(best.tables.entries.map(entry => entry.cell.row)).size
  const sections = new Set(slice.marked.flatMap(one => (one.kind === 'heading' ? [one.section.key] : []))).size
  const facts = factsOf(slice, laid, name)
  const isOld = slice.title?.year !== undefined && !formatOfYear(slice.title.year) && speaksAsOld(slice.marked)
  if (!isOld && !isReport(slice, rows, sections, facts.isNamed)) return { ok: false, why: whyNot(material) }
  if (!facts.year) return { ok: false, why: '没有认出是哪一年的年报：标题、统计期限和文件名里都没有年份' }
  if (facts.year < FIRST_YEAR) return { ok: false, why: `${facts.year}年还没有政府信息公开工作年度报告` }
  const found = report({ material: laid, slice, others, facts: { ...facts, year: facts.year }, best, rows })
  return withSource && found.ok ? { ...found, source: sourceOf(laid.pieces, best.tables.entries) } : found
}

/** A report is a few pages; a text of another size is none, and would take too long. */
function measure({ pieces }: Material): void {
  const letters = pieces.reduce((sum, piece) => sum + (piece.kind === 'paragraph' ? piece.text.length : 0), 0)
  if (letters > limits.letters || pieces.length > limits.pieces) refuse('文字太长，不是一份年报')
}

interface Found {
  readonly material: Material
  readonly slice: Slice
  readonly others: readonly Slice[]
  readonly facts: { readonly year: number; readonly organ: string; readonly title: string }
  readonly best: { readonly format: Format; readonly tables: TablesRead }
  readonly rows: number
}

function report({ material, slice, others, facts, best, rows }: Found): ReadFile {
  const ofYear = formatOfYear(facts.year)
  const isOld = !ofYear && rows < FORM_ROWS
  const form = isOld ? formatById('free') : rows >= FEWEST_ROWS ? best.format : (ofYear ?? best.format)
  const tables = rows >= FEWEST_ROWS && !isOld ? best.tables : { ...NO_TABLES, entries: entriesFor(form, best) }
  const { figures, unsure: asked, findings } = figuresOf(form, tables.entries)
  const open = new Set(asked.map(one => one.address))
  const fallen = material.wrapped ? fallenTotals(form, figures).filter(one => !open.has(one.address)) : []
  const unsure = [...asked, ...fallen]
  const narratives = narrativesOf(slice.marked, material.wrapped === true, isOld)
  const report: ReportJson = {
    schema: 'annual-report/1',
    format: form.id,
    year: facts.year,
    kind: 'own',
    organ: { name: facts.organ },
    title: facts.title,
    narratives,
    figures,
  }
  const told: ReadingFinding[] = [
    ...material.notes.map(say => note('read-file', say)),
    ...speaksOfMore(others),
    ...formFindings(form, ofYear, facts.year, isOld),
    ...(isOld ? [] : missingFindings(form, slice.marked, figures, unsure)),
    ...tables.extras.map(({ say }) => ({ ...note('read-extra', say), weight: 'warning' as const })),
    ...findings,
    ...totalFindings(form, figures),
    ...(facts.organ
      ? []
      : [{ ...note('read-file', '没有认出是哪个机关的年报，机关名称空着，请选定'), weight: 'warning' as const }]),
  ]
  return { ok: true, report, unsure, findings: told }
}

/** So many rows of tables make sure that the tables are ours. */
const FEWEST_ROWS = 3
/** Statistics before 2019 have rows that sound alike; only many rows are the tables of a later form. */
const FORM_ROWS = 8
const NO_TABLES: TablesRead = { entries: [], extras: [], fit: 0 }

function entriesFor(form: Format, { format, tables }: Found['best']): TablesRead['entries'] {
  return format === form ? tables.entries : []
}

function isReport(slice: Slice, rows: number, sections: number, isNamed: boolean): boolean {
  if (rows >= 5 || sections >= 3) return true
  if ((slice.title || isNamed) && (sections >= 1 || rows >= FEWEST_ROWS)) return true
  return slice.title !== undefined && textLength(slice.marked) > 300
}

/** The Regulation of 2007 asked for the first reports of 2008. */
const FIRST_YEAR = 2008
const OLD_TOPICS = [
  /概述|基本情况|总体情况/,
  /主动公开/,
  /依申请公开|申请公开/,
  /复议|诉讼/,
  /收费|减免/,
  /问题|不足/,
  /咨询/,
]

/** Whether a text that is titled as a report before 2019 has what such reports speak of. */
function speaksAsOld(marked: readonly Marked[]): boolean {
  const text = marked.map(one => (one.kind === 'grid' || one.kind === 'picture' ? '' : one.text)).join('\n')
  return text.length >= 60 && OLD_TOPICS.filter(topic => topic.test(text)).length >= 2
}

function textLength(marked: readonly Marked[]): number {
  return marked.reduce((sum, one) => sum + (one.kind === 'paragraph' ? one.text.length : 0), 0)
}

function whyNot({ pieces }: Material): string {
  const text = pieces.reduce((sum, piece) => sum + lettersOf(piece), 0)
  const pictures = pieces.filter(piece => piece.kind === 'picture').length
  if (text < 30 && pictures > 0) return '文件里只有图片，没有可以读取的文字（可能是扫描件）'
  if (text < 30) return '文件里没有正文：没有可以读取的文字和表格'
  return '这不像是政府信息公开工作年度报告：没有年报的标题、六个部分，也没有年报的表格'
}

function lettersOf(piece: Piece): number {
  if (piece.kind === 'paragraph') return piece.text.trim().length
  return piece.kind === 'grid' ? piece.rows.flat().reduce((sum, slot) => sum + slot.text.trim().length, 0) : 0
}

/** The report that the file is about, when it holds several: the year of its name, else the newest, else the first. */
function chosen(slices: readonly Slice[], name: string): { slice: Slice; others: readonly Slice[] } {
  const [first] = slices
  if (!first) throw new RangeError('no slice')
  const named = slices.find(slice => slice.title?.year && name.includes(String(slice.title.year)))
  const newest = slices.reduce((a, b) => ((b.title?.year ?? 0) > (a.title?.year ?? 0) ? b : a))
  const slice = named ?? newest ?? first
  return { slice, others: slices.filter(one => one !== slice) }
}

/** The prose of each section; what stands above the first heading is the preface. */
function narrativesOf(marked: readonly Marked[], wrapped: boolean, isOld: boolean): ReportJson['narratives'] {
  const parts: { key: string; pieces: Piece[] }[] = [{ key: 'preface', pieces: [] }]
  const hasHeadings = marked.some(one => one.kind === 'heading')
  if (!hasHeadings || isOld) parts.push({ key: 'overview', pieces: [] })
  for (const one of marked) {
    if (one.kind !== 'heading') parts.at(-1)?.pieces.push(one)
    else if (!isOld) parts.push({ key: one.section.key, pieces: [] })
    else parts.at(-1)?.pieces.push({ kind: 'paragraph', text: one.text, gap: true })
  }
  const found = new Map<NarrativeKey, string[]>()
  for (const { key, pieces } of parts) {
    if (!isNarrative(key)) continue
    const clean = pieces.filter(piece => piece.kind !== 'paragraph' || !isChrome(piece.text))
    const own = key === 'preface' ? clean.filter(piece => piece.kind === 'paragraph') : clean
    const prose = proseOf(own, wrapped)
    if (prose.length > 0) found.set(key, [...(found.get(key) ?? []), ...prose])
  }
  return Object.fromEntries([...found].map(([key, prose]) => [key, prose.join('\n\n')]))
}

function isNarrative(key: string): key is NarrativeKey {
  return key === 'preface' || key === 'overview' || key === 'problems' || key === 'other'
}

function formFindings(form: Format, ofYear: Format | undefined, year: number, isOld: boolean): ReadingFinding[] {
  if (isOld)
    return [
      {
        ...note('read-form', `${year}年的年报没有全国统一的格式和表格，只读出了文字，没有读数`),
        weight: 'warning',
      },
    ]
  if (ofYear?.id === form.id) return []
  const rightful = ofYear ? `应当用${ofYear.id}年起的格式` : '还没有统一格式'
  return [
    {
      ...note('read-form', `${year}年的年报${rightful}，文件里的表格是${form.id}年起的格式，按文件里的表格读`),
      weight: 'warning',
    },
  ]
}
