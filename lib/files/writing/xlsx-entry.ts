import type { ReportContent } from '@/lib/report/content'
import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import { blockText } from '@/lib/report/narrative'
import { type Copy, type FileBlock, type LaidCopy, layOutCopy } from './copy'
import { MAP_SHEET } from './map-sheet'
import { propertiesOf } from './properties'
import { said } from './said'
import { cut, HEADING, proseSheet, sectionsOf } from './xlsx'
import { writeBook } from './xlsx-book'
import { entryRule } from './xlsx-entry-rules'
import { columnWidths, figureValue, placeGrid, placesOf, SIZE, type Spot, totalValue } from './xlsx-grid'
import { type Past, pastCells, pastGrids, SOFT, TOP } from './xlsx-past'
import { cellName, type Sheet, type SheetCell, wholeName } from './xlsx-sheet'
import type { Look } from './xlsx-styles'

interface EntrySheet {
  readonly sheet: Sheet
  readonly spots: readonly (readonly [name: string, spot: Spot])[]
}

/**
 * A workbook to fill in away from the portal and bring back: each figure by its name, checked as it is typed, totals
 * guarded, last year's figures beside them. Holds what `copy` holds; `lastYear` may be of the form before.
 */
export function writeEntryWorkbook(copy: Copy, lastYear?: ReportContent): Uint8Array {
  const laid = layOutCopy(copy)
  const past = lastYear && pastGrids(laid, lastYear)
  const sheets = sectionsOf(laid.blocks).map(({ name, blocks }) => {
    const grid = blocks.find(block => block.kind === 'grid')
    return grid?.kind === 'grid' ? gridSheet(name, grid, past?.get(grid.section)) : writingSheet(name, blocks)
  })
  const spots = sheets.flatMap(({ sheet, spots: own }) =>
    own.map(([name, spot]) => ({ name, sheet: sheet.name, ...spot })),
  )
  const names = spots.map(({ name, sheet, row, column }) => ({ name, refers: wholeName(sheet, row, column) }))
  return writeBook([guide, ...sheets.map(({ sheet }) => sheet), mapSheet(laid, spots)], names, propertiesOf(laid))
}

function gridSheet(name: string, grid: GridBlock, past: Past | undefined): EntrySheet {
  const widths = columnWidths(grid)
  const values = widths.slice(grid.labelColumns)
  const placed = placeGrid(grid, TOP, (cell, spots) => {
    const look: Look = { framed: true, align: 'center', size: SIZE, places: placesOf(cell) }
    if (cell.cell?.sums) return { look: { ...look, ground: 'total' }, value: totalValue(cell, spots) }
    return { look: { ...look, ground: 'entry', open: true }, value: figureValue(cell) }
  })
  const rules = figuresOf(grid).flatMap(({ cell }) => {
    const spot = cell && placed.spots.get(cell.address)
    return cell && spot && !cell.sums ? [entryRule(cell, spot.row, spot.column)] : []
  })
  const sheet: Sheet = {
    name,
    widths: past ? [...widths, GAP, ...values] : widths,
    wide: true,
    guarded: true,
    rules,
    cells: [
      { row: 0, column: 0, across: widths.length, value: { text: name }, look: HEADING },
      {
        row: 1,
        column: 0,
        across: widths.length,
        value: { text: said.entry.fill(said.units(grid.units)) },
        look: SOFT,
      },
      ...placed.cells,
      ...(past ? pastCells(past, widths.length + 1) : []),
    ],
    heights: { 0: 26, ...placed.heights },
    ...(placed.heads && { repeated: placed.heads }),
  }
  return { sheet, spots: [...placed.spots] }
}

const GAP = 3

function figuresOf(grid: GridBlock): GridCell[] {
  return grid.parts.flatMap(part => part.body.flatMap(({ cells }) => cells.filter(({ cell }) => cell)))
}

/** So many paragraphs can be written into a section, and as many as there are. */
const ROOM = 200

function writingSheet(name: string, blocks: readonly FileBlock[]): EntrySheet {
  const prose = blocks.find(block => block.kind === 'prose')
  const texts = prose?.kind === 'prose' ? prose.doc.content.flatMap(block => cut(blockText(block))) : []
  const open: Look = { framed: true, top: true, ground: 'entry', open: true }
  const lines = Array.from({ length: Math.max(ROOM, texts.length) }, (_, at): SheetCell => {
    const text = texts[at]
    return { row: at + TOP, column: 0, look: open, ...(text !== undefined && { value: { text } }) }
  })
  const cells: SheetCell[] = [
    { row: 0, column: 0, value: { text: name }, look: HEADING },
    { row: 1, column: 0, value: { text: said.entry.write }, look: SOFT },
    ...lines,
  ]
  const key = prose?.kind === 'prose' ? prose.section : ''
  return {
    sheet: { ...proseSheet(name, cells), guarded: true },
    spots: [[`narratives.${key}`, { row: TOP, column: 0 }]],
  }
}

const guide: Sheet = {
  ...proseSheet(
    said.entry.guide,
    said.entry.how.map((text, row) => ({ row, column: 0, value: { text }, look: row === 0 ? HEADING : {} })),
  ),
  guarded: true,
}

/** What the report is, then the name, sheet and cell of each figure and of the first paragraph of each section. */
function mapSheet({ content }: LaidCopy, spots: readonly (Spot & { name: string; sheet: string })[]): Sheet {
  const { format, year, kind, title, organ } = content
  const rows: string[][] = [
    ['schema', 'annual-report/1'],
    ['format', format],
    ['year', String(year)],
    ['kind', kind],
    ['title', title],
    ['organ.name', organ.name],
    ['organ.level', organ.level ?? ''],
    ['organ.kind', organ.kind ?? ''],
    ['organ.powers', (organ.powers ?? []).join(' ')],
    ...spots.map(({ name, sheet, row, column }) => [name, sheet, cellName(row, column)]),
  ]
  const cells = rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, value: { text }, look: {} })))
  return { name: MAP_SHEET, hidden: true, guarded: true, widths: [50, 40, 10], cells }
}
