import { limits, refuse } from './limits'
import { type Shown, STRUCK } from './xlsx-styles'
import { richText } from './xlsx-text'
import { below, type Element, first, textOf } from './xml'

interface Placed {
  text: string
  column: number
  rowSpan?: number
  colSpan?: number
  doubt?: string
  hidden?: boolean
  pinned?: boolean
}

interface Sheet {
  readonly rows: readonly (readonly Placed[])[]
  readonly hiddenRows: number
}

/** The cells of a sheet by row, merges applied, with blanks where nothing is written. */
export function readSheet(sheet: Element, strings: readonly string[], formats: readonly Shown[]): Sheet {
  const merges = mergesOf(sheet)
  const hiddenColumns = below(first(sheet, 'cols'), 'col')
    .filter(({ attributes }) => isTrue(attributes.hidden) || attributes.width === '0')
    .map(({ attributes }) => [Number(attributes.min) - 1, Number(attributes.max) - 1] as const)
  const isHidden = (column: number) => hiddenColumns.some(([from, to]) => column >= from && column <= to)
  const rows: Placed[][] = []
  let hiddenRows = 0
  let row = -1
  for (const element of below(first(sheet, 'sheetData'), 'row')) {
    row = element.attributes.r ? Number(element.attributes.r) - 1 : row + 1
    const cells = below(element, 'c')
    if (cells.length === 0) continue
    const hidden = isTrue(element.attributes.hidden) || element.attributes.ht === '0'
    const read: Placed[] = []
    let column = -1
    for (const cell of cells) {
      column = cell.attributes.r ? columnOf(cell.attributes.r) : column + 1
      const merge = merges.get(row)?.find(({ left, right }) => column >= left && column <= right)
      if (isHidden(column) && (!merge || isHidden(merge.right))) continue
      if (merge && (merge.top !== row || merge.left !== column)) continue
      const content = contentOf(cell, strings, formats)
      if (column >= limits.columns) {
        if (content.text.trim()) refuse(`表格太宽（超过 ${limits.columns} 列），不是年报的表格`)
        continue
      }
      while (read.length > 0 && (read.at(-1)?.column ?? 0) + (read.at(-1)?.colSpan ?? 1) < column)
        read.push({ text: '', column: (read.at(-1)?.column ?? 0) + (read.at(-1)?.colSpan ?? 1) })
      read.push({
        ...content,
        column,
        pinned: true,
        ...(merge && { colSpan: merge.right - merge.left + 1, rowSpan: merge.bottom - merge.top + 1 }),
        ...(hidden && { hidden: true }),
      })
    }
    if (!read.some(({ text, doubt }) => text.trim() || doubt)) continue
    if (hidden) hiddenRows++
    rows.push(read)
    if (rows.length > limits.rows) refuse(`表格太长（超过 ${limits.rows} 行），不是年报的表格`)
  }
  return { rows, hiddenRows }
}

interface Merge {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The merges that reach into each row. */
function mergesOf(sheet: Element): ReadonlyMap<number, Merge[]> {
  const found = below(first(sheet, 'mergeCells'), 'mergeCell')
  if (found.length > limits.merges) refuse(`合并的格子太多（超过 ${limits.merges} 处），不是年报的表格`)
  const byRow = new Map<number, Merge[]>()
  let area = 0
  for (const { attributes } of found) {
    const [, from = '', top = '', to = '', bottom = ''] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes.ref ?? '') ?? []
    if (!from) continue
    const merge = { left: columnOf(from), right: columnOf(to), top: Number(top) - 1, bottom: Number(bottom) - 1 }
    area += merge.bottom - merge.top + 1
    if (area > limits.rows * 20) refuse('合并的格子太大，不是年报的表格')
    for (let row = merge.top; row <= merge.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge])
  }
  return byRow
}

function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function contentOf(
  cell: Element,
  strings: readonly string[],
  formats: readonly Shown[],
): { text: string; doubt?: string } {
  const { t: type = 'n', s: style } = cell.attributes
  const value = first(cell, 'v')
  const written = value ? textOf(value) : ''
  const doubt = formats[Number(style ?? 0)]
  if (doubt === STRUCK && (written || type === 'inlineStr')) return { text: written, doubt }
  if (type === 's') return { text: strings[Number(written)] ?? '' }
  if (type === 'inlineStr') {
    const inline = first(cell, 'is')
    return { text: inline ? richText(inline) : '' }
  }
  if (type === 'str') return { text: written }
  if (type === 'e') return { text: written, doubt: '格子里的公式出错' }
  if (type === 'b') return { text: written === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'd') return { text: written, doubt: '格子里是日期' }
  const formula = first(cell, 'f')
  if (written === '') return formula ? { text: '', doubt: '格子里的公式没有算出过结果' } : { text: '' }
  return { text: numberText(written), ...(doubt && { doubt }) }
}

/** A number as the spreadsheet counts: 15 digits, without the noise of binary fractions. */
function numberText(written: string): string {
  if (/^-?\d{1,15}$/.test(written)) return written
  const number = Number(written)
  if (!Number.isFinite(number)) return written
  const short = Number(number.toPrecision(15))
  const plain = short.toString()
  return /e/i.test(plain) ? short.toFixed(6).replace(/\.?0+$/, '') : plain
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
