import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { lineBreak, paragraph, run, runsOf } from './docx-paragraph'
import type { Style } from './docx-styles'
import { type Markup, markup } from './markup'
import { columnShares, repeatedRows, rowsOf, slotsOf } from './table-shape'

/** The text area of the page, in twentieths of a point: 156 mm. */
const WIDTH = 8844
/** From so many columns on, the smaller type. */
const MANY = 8
/** A table of so few rows stays on one page. */
const SHORT = 16

/** A statistical table with true merges. Its heads repeat on each page, its rows do not break. */
export function figureTable(grid: GridBlock): Markup {
  const widths = columnShares(grid).map(share => Math.floor(share * WIDTH))
  const style = widths.length > MANY ? 'TableSmall' : 'TableText'
  const rows = rowsOf(grid)
  const repeated = repeatedRows(grid)
  const together = rows.length <= SHORT
  const drawn = slotsOf(rows.map(({ cells }) => cells)).map((slots, line) => {
    const keep = together && line < rows.length - 1
    const cells = slots.map(({ cell, column, continued }) => {
      const merge = cell.rowSpan > 1 && (continued ? markup`<w:vMerge/>` : markup`<w:vMerge w:val="restart"/>`)
      const lines = continued ? [paragraph(style, [])] : cellLines(cell, style, keep)
      return tableCell(sum(widths, column, cell.colSpan), cell.colSpan, merge, lines)
    })
    return tableRow(cells, line < repeated)
  })
  return table(widths, grid.caption, drawn)
}

/** A table that somebody wrote into the prose; columns of one width. */
export function proseTable(block: Extract<NarrativeBlock, { type: 'table' }>): Markup {
  const rows = block.content.map(row =>
    row.content.map(cell => ({ ...cell, colSpan: cell.attrs?.colspan ?? 1, rowSpan: cell.attrs?.rowspan ?? 1 })),
  )
  const slots = slotsOf(rows)
  const columns = Math.max(1, ...slots.map(row => Math.max(0, ...row.map(({ column, cell }) => column + cell.colSpan))))
  const widths = Array.from({ length: columns }, () => Math.floor(WIDTH / columns))
  const heads = rows.findIndex(row => row.some(({ type }) => type !== 'tableHeader'))
  const drawn = slots.map((row, line) => {
    const cells = row.map(({ cell, column, continued }) => {
      const merge = cell.rowSpan > 1 && (continued ? markup`<w:vMerge/>` : markup`<w:vMerge w:val="restart"/>`)
      const lines = continued
        ? [paragraph('TableText', [])]
        : cell.content.map(part => paragraph('TableText', runsOf(part.content)))
      return tableCell(sum(widths, column, cell.colSpan), cell.colSpan, merge, lines)
    })
    return tableRow(cells, line < heads)
  })
  return table(widths, '', drawn)
}

function cellLines({ cell, text, printedRule, scope }: GridCell, style: Style, keep: boolean): Markup[] {
  const left = scope === 'row' && markup`<w:jc w:val="left"/>`
  const own = markup`${keep && markup`<w:keepNext/>`}${left}`
  const runs = printedRule ? [run(text), ...(text ? [lineBreak] : []), run(printedRule)] : [run(text)]
  return [paragraph(style, cell && text === '' ? [] : runs, own)]
}

function tableCell(width: number, colSpan: number, merge: Markup | false, lines: readonly Markup[]): Markup {
  const span = colSpan > 1 && markup`<w:gridSpan w:val="${colSpan}"/>`
  return markup`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${lines}</w:tc>`
}

function tableRow(cells: readonly Markup[], repeated: boolean): Markup {
  return markup`<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="340" w:hRule="atLeast"/>${repeated && markup`<w:tblHeader/>`}</w:trPr>${cells}</w:tr>`
}

function table(widths: readonly number[], caption: string, rows: readonly Markup[]): Markup {
  return markup`<w:tbl><w:tblPr><w:tblW w:w="${sum(widths, 0, widths.length)}" w:type="dxa"/><w:jc w:val="center"/>${BORDERS}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar>${caption && markup`<w:tblCaption w:val="${caption}"/>`}</w:tblPr><w:tblGrid>${widths.map(width => markup`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>${rows}</w:tbl>`
}

const LINE = markup`w:val="single" w:sz="4" w:space="0" w:color="000000"`
const BORDERS = markup`<w:tblBorders><w:top ${LINE}/><w:left ${LINE}/><w:bottom ${LINE}/><w:right ${LINE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders>`

function sum(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((total, width) => total + width, 0)
}
