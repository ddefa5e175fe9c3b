import type { Chance } from './chance'
import { dress } from './disguise'
import { flat, rowsOf } from './rows'
import type { SampleReport } from './sample-report'
import { xmlText, zipped } from './zipped'

export interface XlsxWays {
  readonly dressed?: boolean
  /** A sheet for each part, instead of one for all. */
  readonly sheets?: boolean
  /** Merges lost, as pasted values leave them. */
  readonly unmerged?: boolean
}

interface Sheet {
  readonly name: string
  readonly rows: string[][]
  readonly merges: string[]
}

export function asXlsx(chance: Chance, report: SampleReport, ways: XlsxWays = {}): Uint8Array {
  const sheets: Sheet[] = [{ name: '年报', rows: [[report.title], [], [report.preface]], merges: [] }]
  for (const part of report.parts) {
    if (part.kind === 'heading' && ways.sheets) sheets.push({ name: part.text.slice(0, 20), rows: [], merges: [] })
    const sheet = sheets.at(-1)
    if (!sheet) continue
    if (part.kind !== 'table') sheet.rows.push([part.text])
    else {
      const plain = rowsOf(part.table, report.figures)
      const rows = ways.dressed ? dress(chance, plain) : plain
      if (!ways.unmerged) sheet.merges.push(...mergesOf(rows, sheet.rows.length))
      sheet.rows.push(...flat(rows), [])
    }
  }
  return workbookOf(sheets.map(sheet => ({ ...sheet, xml: sheetXml(sheet, chance) })))
}

function mergesOf(rows: readonly (readonly { colSpan: number; rowSpan: number }[])[], first: number): string[] {
  const merges: string[] = []
  const until: number[] = []
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while ((until[column] ?? 0) > at) column++
      if (cell.colSpan > 1 || cell.rowSpan > 1)
        merges.push(
          `${letters(column)}${first + at + 1}:${letters(column + cell.colSpan - 1)}${first + at + cell.rowSpan}`,
        )
      for (const end = column + cell.colSpan; column < end; column++) until[column] = at + cell.rowSpan
    }
  }
  return merges
}

export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`
}

function sheetXml({ rows, merges }: Sheet, chance: Chance): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => {
      const place = `${letters(column)}${at + 1}`
      if (text === '') return `<c r="${place}"/>`
      if (/^-?\d+(?:\.\d+)?$/.test(text) && chance.is(0.7)) return `<c r="${place}"><v>${text}</v></c>`
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
    })
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`
}

export function workbookOf(
  sheets: readonly { name: string; xml: string; state?: string }[],
  more: Record<string, string> = {},
): Uint8Array {
  const list = sheets
    .map(
      ({ name, state }, at) =>
        `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`,
    )
    .join('')
  const relations = sheets
    .map(
      (_, at) =>
        `<Relationship Id="r${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('')
  return zipped({
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...more,
  })
}
