import { blockText, type NarrativeBlock } from '@/lib/report/narrative'
import { type Copy, type FileBlock, type LaidCopy, layOutCopy } from './copy'
import { propertiesOf } from './properties'
import { SHORT_HASH, said } from './said'
import { writeBook } from './xlsx-book'
import { columnWidths, figureValue, placeGrid, placesOf, SIZE, totalValue } from './xlsx-grid'
import type { Sheet, SheetCell } from './xlsx-sheet'

/** A workbook to read and compute with: one sheet for each section, tables as the form draws them, live totals. */
export function writeXlsx(copy: Copy): Uint8Array {
  const laid = layOutCopy(copy)
  const foot = footOf(laid)
  const sheets = sectionsOf(laid.blocks).map(({ name, blocks }) => ({ ...sheetOf(name, blocks), foot }))
  return writeBook(sheets, [], propertiesOf(laid))
}

function footOf({ content, edition }: LaidCopy): string {
  if (!edition) return content.title
  const { hash, address } = edition
  return [said.edition(edition), said.hash(hash.slice(0, SHORT_HASH)), address].join('　')
}

interface SheetBlocks {
  readonly name: string
  readonly blocks: readonly FileBlock[]
}

/** A new sheet begins with each heading; what stands before the first one is the cover. */
export function sectionsOf(blocks: readonly FileBlock[]): SheetBlocks[] {
  const sheets: { name: string; blocks: FileBlock[] }[] = []
  for (const block of blocks) {
    if (sheets.length === 0) sheets.push({ name: said.cover, blocks: [] })
    if (block.kind === 'heading') sheets.push({ name: sheetName(block.text), blocks: [] })
    sheets.at(-1)?.blocks.push(block)
  }
  return sheets
}

/** At most 31 characters, and none of those that formulas need. */
function sheetName(text: string): string {
  return text.replace(/[\\/?*[\]:]/g, '').slice(0, 31)
}

const PROSE_WIDTH = 78
const PROSE_LINE = 16
const HIGHEST = 400
/** A cell holds no more characters. */
const LONGEST = 32_000

function sheetOf(name: string, blocks: readonly FileBlock[]): Omit<Sheet, 'foot'> {
  const grid = blocks.find(block => block.kind === 'grid')
  if (grid?.kind !== 'grid') return proseSheet(name, proseCells(blocks))
  const widths = columnWidths(grid)
  const across = widths.length
  const heading = blocks.find(block => block.kind === 'heading')
  const placed = placeGrid(grid, 2, (cell, spots) => {
    const look = { framed: true, align: 'center', size: SIZE, places: placesOf(cell) } as const
    if (cell.cell?.sums) return { look: { ...look, ground: 'total' }, value: totalValue(cell, spots) }
    return { look, value: figureValue(cell) }
  })
  const notes = (grid.notes ?? []).map(
    (note, at): SheetCell => ({
      row: placed.end + at,
      column: 0,
      across,
      value: { text: said.because(note.name, note.say) },
      look: { size: SIZE, soft: true },
    }),
  )
  return {
    name,
    widths,
    wide: true,
    cells: [
      { row: 0, column: 0, across, value: { text: heading?.kind === 'heading' ? heading.text : name }, look: HEADING },
      {
        row: 1,
        column: 0,
        across,
        value: { text: said.units(grid.units) },
        look: { size: SIZE, soft: true, align: 'right' },
      },
      ...placed.cells,
      ...notes,
    ],
    heights: {
      0: 26,
      ...placed.heights,
      ...Object.fromEntries(notes.map(({ row }) => [row, 28])),
    },
    ...(placed.heads && { repeated: placed.heads }),
  }
}

export const HEADING = { size: 14, bold: true } as const
const TITLE = { size: 18, bold: true, align: 'center' } as const

function proseCells(blocks: readonly FileBlock[]): SheetCell[] {
  const cells: Omit<SheetCell, 'row' | 'column'>[] = blocks.flatMap(block => {
    if (block.kind === 'title') return [{ value: { text: block.text }, look: TITLE }]
    if (block.kind === 'heading') return [{ value: { text: block.text }, look: HEADING }]
    return block.kind === 'prose' ? block.doc.content.flatMap(proseLines) : []
  })
  return cells.map((cell, row) => ({ row, column: 0, ...cell }))
}

/** Each paragraph, item and row of a table in a cell of its own. */
function proseLines(block: NarrativeBlock): Omit<SheetCell, 'row' | 'column'>[] {
  const bold = block.type === 'heading' ? { bold: true } : {}
  const lines = blockText(block).replaceAll('\t', '　').split('\n')
  return lines.flatMap(cut).map(text => ({ value: { text }, look: { top: true, ...bold } }))
}

/** A sheet of paragraphs, its rows high enough for them: not every program does that by itself. */
export function proseSheet(name: string, cells: readonly SheetCell[]): Omit<Sheet, 'foot'> {
  const heights = cells.map(({ row, value, look }) => {
    const text = value && 'text' in value ? value.text : ''
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / (PROSE_WIDTH / 2 - 2)), 0)
    return [row, Math.min(HIGHEST, Math.max(1, lines) * PROSE_LINE * ((look.size ?? 11) / 11) + 4)] as const
  })
  return { name, widths: [PROSE_WIDTH], cells, heights: Object.fromEntries(heights) }
}

/** A text in pieces that one cell of a workbook can hold, never inside a character. */
export function cut(text: string): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'gu')) ?? []
}
