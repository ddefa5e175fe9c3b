import { limits, refuse } from './limits'
import { type Material, plainGrid } from './material'

/** A table of text: fields between commas, semicolons, tabs or strokes, quoted where need be. */
export function readCsv(text: string): Material {
  return { pieces: [plainGrid(csvRows(text, delimiterOf(text)))], titles: [], notes: [] }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const count = (mark: string) => head.split(mark).length
  return [',', '\t', ';', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Rows of fields; doubled quotes, line ends inside quotes and `="12"` are understood. Throws Unreadable beyond the limits. */
export function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  const endField = () => {
    if (row.length < limits.columns) row.push(/^="(.*)"$/s.exec(field)?.[1] ?? field)
    else if (field.trim()) refuse(`表格太宽（超过 ${limits.columns} 列），不是年报的表格`)
    field = ''
  }
  const endRow = () => {
    endField()
    rows.push(row)
    row = []
    if (rows.length > limits.rows) refuse(`表格太长（超过 ${limits.rows} 行），不是年报的表格`)
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') {
        field += '"'
        at++
      } else quoted = false
    } else if (letter === '"' && (field === '' || field === '=')) {
      if (field === '=') field = ''
      quoted = true
    } else if (letter === delimiter) endField()
    else if (letter === '\n') endRow()
    else if (letter !== '\r' && letter !== '\ufeff') field += letter
  }
  if (field || row.length > 0) endRow()
  return rows
}
