import { docxText, isGone } from './docx-text'
import { type Grid, layCells } from './material'
import { below, type Element, first } from './xml'

interface Read {
  readonly grid: Grid
  readonly cells: readonly Element[]
  /** Whether the table holds tables of more than one cell: then it is no table of data. */
  readonly isLayout: boolean
  readonly pictures: number
}

interface Standing {
  text: string
  column: number
  rowSpan: number
  readonly colSpan: number
}

/** A Word table as a grid, merges laid out, with the tables inside its cells and a count of pictures. */
export function docxTable(table: Element): Read {
  const cells: Element[] = []
  let pictures = 0
  /** The cell that a vertical merge goes on below, for each column. */
  const merging: (Standing | undefined)[] = []
  const rows = find(table, 'tr').map(row => {
    const own: Standing[] = []
    let column = Number(first(row, 'trPr', 'gridBefore')?.attributes.val ?? 0) || 0
    for (const cell of find(row, 'tc')) {
      const colSpan = Math.max(1, Number(first(cell, 'tcPr', 'gridSpan')?.attributes.val ?? 1) || 1)
      const merge = first(cell, 'tcPr', 'vMerge')
      const runs = docxText(cell)
      const text = runs.text || nestedText(cell)
      pictures += runs.pictures
      cells.push(cell)
      const above = merging[column]
      if (first(cell, 'tcPr', 'hMerge')?.attributes.val === 'continue') {
        column += colSpan
        continue
      }
      if (merge && merge.attributes.val !== 'restart' && above && !text.trim()) above.rowSpan++
      else {
        const standing = { text, column, rowSpan: 1, colSpan }
        own.push(standing)
        merging[column] = merge ? standing : undefined
      }
      column += colSpan
    }
    return own
  })
  return { grid: layCells(rows), cells, isLayout: cells.some(holdsTable), pictures }
}

/** Rows of a table, or cells of a row, through content controls and tracked changes; not those of tables inside. */
function find(element: Element, name: 'tr' | 'tc'): Element[] {
  return below(element).flatMap(child => {
    if (isGone(child)) return child.name === 'sdt' ? emptied(child, name) : []
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'AlternateContent', 'Choice'].includes(child.name)
      ? find(child, name)
      : []
  })
}

/** A control round cells that was never filled in: its cells stand there, without its hint. */
function emptied(control: Element, name: 'tr' | 'tc'): Element[] {
  const content = first(control, 'sdtContent')
  return content ? find(content, name).map(blanked) : []
}

function blanked(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap(child =>
      typeof child === 'string' || child.name === 't' ? [] : [child.name.endsWith('Pr') ? child : blanked(child)],
    ),
  }
}

function holdsTable(cell: Element): boolean {
  return (
    find(cell, 'tr').length > 0 ||
    tablesIn(cell).some(table => find(table, 'tr').flatMap(row => find(row, 'tc')).length > 1)
  )
}

/** A table of one cell inside a cell only frames it. */
function nestedText(cell: Element): string {
  return tablesIn(cell)
    .flatMap(table => find(table, 'tr').flatMap(row => find(row, 'tc')))
    .map(inner => docxText(inner).text)
    .join('\n')
}

function tablesIn(cell: Element): Element[] {
  return below(cell).flatMap(child =>
    child.name === 'tbl' ? [child] : ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? tablesIn(child) : [],
  )
}
