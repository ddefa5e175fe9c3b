import { type Markup, markup } from './markup'
import { type Look, type Looks, SHEETS } from './xlsx-styles'

/** One sheet of a workbook. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string
  readonly hidden?: boolean
  /** Widths in characters. */
  readonly widths: readonly number[]
  readonly cells: readonly SheetCell[]
  readonly heights?: Readonly<Record<number, number>>
  readonly wide?: boolean
  /** Rows that are printed on every page, and stay in sight. */
  readonly repeated?: readonly [from: number, to: number]
  /** Only cells that are `open` may be typed into. */
  readonly guarded?: boolean
  readonly rules?: readonly EntryRule[]
  /** Printed at the foot of each page. */
  readonly foot?: string
}

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly down?: number
  readonly across?: number
  readonly value?: Value
  readonly look: Look
}

/** A text, a number in decimal digits, or a formula with what it gives now. */
export type Value =
  | { readonly text: string }
  | { readonly digits: string }
  | { readonly formula: string; readonly gives: string | null }

/** What may be typed into a cell: a formula that must be true, and what is said when it is not. */
export interface EntryRule {
  readonly at: string
  readonly formula: string
  readonly refusal: string
  readonly hint?: string | undefined
}

/** The name of a cell in formulas: 0, 0 is A1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** A column's letters from its index: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26))
}

/** A cell as a formula on any sheet names it. */
export function wholeName(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnName(column)}$${row + 1}`
}

/** A worksheet's XML; merged cells take up the places that they span. */
export function sheetXml(sheet: Sheet, looks: Looks): Markup {
  const { widths, cells, heights = {}, guarded, rules = [], wide, foot, repeated } = sheet
  const covered = cells.flatMap(cell => spread(cell))
  const rows: SheetCell[][] = []
  for (const cell of covered) rows[cell.row] = [...(rows[cell.row] ?? []), cell]
  const lines = rows.map((across, row) => {
    const height = heights[row]
    const tall = height !== undefined && markup` ht="${height}" customHeight="1"`
    const inOrder = across.toSorted((a, b) => a.column - b.column)
    return markup`<row r="${row + 1}"${tall}>${inOrder.map(cell => cellXml(cell, looks))}</row>`
  })
  const merged = cells.filter(({ down = 1, across = 1 }) => down * across > 1)
  return markup`<worksheet xmlns="${SHEETS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0">${repeated && markup`<pane ySplit="${repeated[1] + 1}" topLeftCell="A${repeated[1] + 2}" activePane="bottomLeft" state="frozen"/>`}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.map((width, at) => markup`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)}</cols><sheetData>${lines}</sheetData>${guarded && markup`<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`}${merged.length > 0 && markup`<mergeCells count="${merged.length}">${merged.map(mergeXml)}</mergeCells>`}${rules.length > 0 && markup`<dataValidations count="${rules.length}">${rules.map(ruleXml)}</dataValidations>`}<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>${foot && markup`<headerFooter><oddFooter>${footCode(foot)}</oddFooter></headerFooter>`}</worksheet>`
}

/** A merged cell needs its frame at every place it covers. */
function spread(cell: SheetCell): SheetCell[] {
  const { row, column, down = 1, across = 1, look } = cell
  const places = Array.from({ length: down * across }, (_, at) => ({
    row: row + Math.floor(at / across),
    column: column + (at % across),
    look,
  }))
  return [cell, ...places.slice(1)]
}

function cellXml({ row, column, value, look }: SheetCell, looks: Looks): Markup {
  const head = markup`r="${cellName(row, column)}" s="${looks.numberOf(look)}"`
  if (!value) return markup`<c ${head}/>`
  if ('text' in value)
    return markup`<c ${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value.text)}</t></is></c>`
  if ('digits' in value) return markup`<c ${head}><v>${value.digits}</v></c>`
  const { formula, gives } = value
  if (gives === null) return markup`<c ${head} t="str"><f>${formula}</f><v></v></c>`
  return markup`<c ${head}><f>${formula}</f><v>${gives}</v></c>`
}

/** In a workbook _x000A_ means a line end; text that only looks so must say that it does not. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

function mergeXml({ row, column, down = 1, across = 1 }: SheetCell): Markup {
  return markup`<mergeCell ref="${cellName(row, column)}:${cellName(row + down - 1, column + across - 1)}"/>`
}

function ruleXml({ at, formula, refusal, hint }: EntryRule): Markup {
  const asks = hint && markup` showInputMessage="1" prompt="${[...hint].slice(0, 250).join('')}"`
  return markup`<dataValidation type="custom" allowBlank="1" showErrorMessage="1" errorStyle="stop" error="${refusal}"${asks} sqref="${at}"><formula1>${formula}</formula1></dataValidation>`
}

/** In the foot of a page & begins a code, and at most 255 characters are allowed. */
function footCode(foot: string): string {
  return `&C&9 ${foot.replaceAll('&', '&&').slice(0, 240)}`
}
