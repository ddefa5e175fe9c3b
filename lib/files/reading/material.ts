import { limits, refuse } from './limits'

/** One printed cell, where it stands in its table. Cells that a merge covers do not exist. */
export interface Slot {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  /** Why the text is not what the document means to print: a formula that was never computed, a number shown as a date. */
  readonly doubt?: string
  /** The file itself says in which column it stands. */
  readonly pinned?: boolean
  /** Hidden in the workbook or page: counts only where nothing else is printed, and is never certain. */
  readonly hidden?: boolean
}

/** A table without meaning: for each row the cells that begin in it. */
export interface Grid {
  readonly kind: 'grid'
  readonly rows: readonly (readonly Slot[])[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** The name of a worksheet that begins here: it may carry a year, but is no part of the report. */
  readonly sheet?: true
  /** A cell of a table that lost its rows, one cell a line: a blank one counts. */
  readonly cell?: true
  /** Styled or numbered as a heading, so that its number may be missing from the text. */
  readonly heading?: true
  /** An empty line stood before it, in text that breaks its lines anywhere. */
  readonly gap?: true
}

export interface Picture {
  readonly kind: 'picture'
}

export type Piece = Grid | Paragraph | Picture

/** A document as it lies there, before anything is understood: pieces from top to bottom. */
export interface Material {
  readonly pieces: readonly Piece[]
  /** Titles from outside the text: properties of the file, the title of a page. */
  readonly titles: readonly string[]
  /** Sentences about what was left out: hidden sheets, text boxes. */
  readonly notes: readonly string[]
  /** Text whose lines end where the page did: paragraphs are yet to be joined. */
  readonly wrapped?: true
}

/** A paragraph of the material. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text }
}

interface Placed {
  readonly text: string
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly column?: number
  readonly doubt?: string | undefined
  readonly hidden?: boolean
  readonly pinned?: boolean
}

/** Lays cells into a table as a browser does: each goes to the first place that no cell from above covers. */
export function layCells(rows: readonly (readonly Placed[])[]): Grid {
  if (rows.length > limits.rows) refuse(`表格太长（超过 ${limits.rows} 行），不是年报的表格`)
  const coveredUntil: number[] = []
  const laid = rows.map((cells, row) => {
    let column = 0
    return cells.map((cell): Slot => {
      if (cell.column !== undefined) column = cell.column
      else while ((coveredUntil[column] ?? 0) > row) column++
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, limits.rows))
      const colSpan = Math.max(1, Math.min(cell.colSpan ?? 1, limits.columns))
      const slot = {
        text: cell.text,
        row,
        column,
        rowSpan,
        colSpan,
        ...(cell.doubt && { doubt: cell.doubt }),
        ...(cell.hidden && { hidden: true }),
        ...(cell.pinned && { pinned: true }),
      }
      if (column + colSpan > limits.columns * 2) refuse(`表格太宽（超过 ${limits.columns} 列），不是年报的表格`)
      for (const end = column + colSpan; column < end; column++) coveredUntil[column] = row + rowSpan
      return slot
    })
  })
  return { kind: 'grid', rows: laid }
}

/** A table whose every place is its own cell, as text tables, csv and sheets have it. */
export function plainGrid(rows: readonly (readonly string[])[]): Grid {
  return layCells(rows.map(cells => cells.map((text, column) => ({ text, column }))))
}

/** Whether nothing of a text is seen. */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0\u3000\u200b-\u200f\ufeff]*$/.test(text)
}
