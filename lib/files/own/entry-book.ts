import type { ReadFile } from '../reading/outcome'
import { below, type Element, first, readXml, textOf } from '../reading/xml'
import type { Package } from '../reading/zip'
import { MAP_SHEET } from '../writing/map-sheet'
import { readEntry, type SheetRows } from './entry'

/** Reads the workbook to fill in, brought back; undefined where the workbook is another one. */
export function readEntryBook(file: Package): ReadFile | undefined {
  const book = readXml(file.text('xl/workbook.xml'))
  const sheets = new Map(
    below(first(book, 'sheets'), 'sheet').map(({ attributes }) => [attributes.name, attributes.id]),
  )
  if (!sheets.has(MAP_SHEET)) return undefined
  const relations = below(readXml(file.text('xl/_rels/workbook.xml.rels')))
  const strings = file.has('xl/sharedStrings.xml')
    ? below(readXml(file.text('xl/sharedStrings.xml')), 'si').map(spoken)
    : []
  const opened = new Map<string, SheetRows | undefined>()
  const open = (name: string): SheetRows | undefined => {
    const target = relations.find(({ attributes }) => attributes.Id === sheets.get(name))?.attributes.Target ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return file.has(part) ? rowsOf(readXml(file.text(part)), strings) : undefined
  }
  const sheet = (name: string): SheetRows | undefined => {
    if (!opened.has(name)) opened.set(name, open(name))
    return opened.get(name)
  }
  return readEntry(sheet(MAP_SHEET) ?? [], sheet)
}

/** Every cell of a sheet at its place. */
function rowsOf(sheet: Element, strings: readonly string[]): SheetRows {
  const rows: (string | number)[][] = []
  for (const row of below(first(sheet, 'sheetData'), 'row'))
    for (const cell of below(row, 'c')) {
      const [, letters = '', line = ''] = /^([A-Z]{1,2})(\d{1,5})$/.exec(cell.attributes.r ?? '') ?? []
      if (!letters) continue
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      const at = Number(line) - 1
      while (rows.length <= at) rows.push([])
      const across = rows[at]
      if (across) across[column] = held(cell, strings)
    }
  return rows
}

function held(cell: Element, strings: readonly string[]): string | number {
  const value = first(cell, 'v')
  const written = value ? textOf(value) : ''
  switch (cell.attributes.t ?? 'n') {
    case 's':
      return plain(strings[Number(written)] ?? '')
    case 'inlineStr': {
      const inline = first(cell, 'is')
      return inline ? plain(spoken(inline)) : ''
    }
    case 'n':
      return written === '' || !Number.isFinite(Number(written)) ? written : Number(written)
    default:
      return plain(written)
  }
}

/** A text without the reading aids that East Asian ones may carry. */
function spoken(item: Element): string {
  return below(item)
    .filter(({ name }) => name !== 'rPh' && name !== 'phoneticPr')
    .map(textOf)
    .join('')
}

/** In a workbook _x000A_ means a line end. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
