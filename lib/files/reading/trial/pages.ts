import { formatById } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import { drawGrid } from '@/lib/report/drawing'
import type { Figure } from '@/lib/report/figure'
import type { Format, FormatId, GridKey, GridSection } from '@/lib/report/format'
import { rowsOf, type SampleCell } from './rows'

/** A page that is put together by hand: every table can be changed before it is written. */
export interface Page {
  format?: FormatId
  title?: string
  preface?: string
  year?: number
  figures?: Readonly<Record<string, Figure>>
  /** Changes the rows of a section's table; undefined leaves the table out. */
  tables?: Partial<Record<GridKey, (rows: SampleCell[][]) => SampleCell[][] | string>>
  headings?: (text: string) => string
  before?: string
  after?: string
}

/** Different figures in every cell, so that no two can be taken for each other. */
export function countingFigures(id: FormatId): Record<string, Figure> {
  return Object.fromEntries(
    cellsOf(formatById(id)).map((cell, at) => [
      cell.address,
      cell.kindName === 'wan' || cell.kindName === 'yuan' ? `${1000 + at}.25` : 1000 + at,
    ]),
  )
}

export function pageOf(page: Page = {}): string {
  const { format: id = '2021', year = 2023, headings = (text: string) => text } = page
  const format: Format = formatById(id)
  const figures = page.figures ?? countingFigures(id)
  const title = page.title ?? `枫澜区教育局${year}年政府信息公开工作年度报告`
  const body = format.sections.flatMap(section => {
    if (!section.number) return []
    const heading = `<p>${headings(`${section.number}、${section.title}`)}</p>`
    if (section.form !== 'grid') return [heading, `<p>这一部分是${section.title}的文字。</p>`]
    return [heading, tableOf(format, section, figures, page)]
  })
  const preface = page.preface ?? `统计期限为${year}年1月1日至${year}年12月31日。`
  return `<html><head><meta charset="utf-8"></head><body>${page.before ?? ''}<p>${title}</p><p>${preface}</p>${body.join('\n')}${page.after ?? ''}</body></html>`
}

function tableOf(format: Format, section: GridSection, figures: Readonly<Record<string, Figure>>, page: Page): string {
  const rows = rowsOf(drawGrid(format, section), figures)
  const changed = page.tables?.[section.key]?.(rows) ?? rows
  return typeof changed === 'string' ? changed : tableHtml(changed)
}

export function tableHtml(rows: readonly (readonly SampleCell[])[]): string {
  const cellHtml = ({ text, colSpan, rowSpan }: SampleCell) =>
    `<td colspan="${colSpan}" rowspan="${rowSpan}">${text.replaceAll('\n', '<br>')}</td>`
  return `<table>${rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')}</table>`
}

export function cellOf(text: string, isValue = true, colSpan = 1, rowSpan = 1): SampleCell {
  return { text, colSpan, rowSpan, isHead: false, isValue }
}

/** The row whose label is, or ends with, some words. */
export function rowWith(rows: SampleCell[][], words: string): SampleCell[] {
  const found = rows.find(row => row.some(cell => !cell.isValue && cell.text.includes(words)))
  if (!found) throw new Error(`no row ${words}`)
  return found
}

/** Prints something else in a row's value cells. */
export function printIn(rows: SampleCell[][], words: string, ...texts: readonly string[]): SampleCell[][] {
  const values = rowWith(rows, words).filter(cell => cell.isValue)
  for (const [at, text] of texts.entries()) {
    const cell = values[at]
    if (cell) cell.text = text
  }
  return rows
}
