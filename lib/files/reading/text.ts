import { limits, refuse } from './limits'
import { type Material, type Paragraph, type Piece, plainGrid } from './material'

/** Plain text and Markdown: lines, with tables where strokes or tabs draw them. */
export function readText(text: string): Material {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f/)
  const pieces: Piece[] = []
  let gap = false
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const table = tableAt(lines, at)
    if (table) {
      pieces.push(...table.pieces)
      at = table.end
    } else {
      if (line.trim()) pieces.push({ kind: 'paragraph', text: bare(line), ...(gap && { gap: true }) })
      gap = !line.trim()
      at++
    }
    if (pieces.length > limits.pieces) refuse('文字太长，不是一份年报')
  }
  return { pieces, titles: [], notes: [], wrapped: true }
}

interface Table {
  readonly pieces: readonly Piece[]
  readonly end: number
}

function tableAt(lines: readonly string[], from: number): Table | undefined {
  return (
    rowsAt(lines, from, isPiped, pipedRow) ??
    cellsAt(lines, from) ??
    rowsAt(lines, from, isTabbed, line => line.split('\t'))
  )
}

function rowsAt(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
  split: (line: string) => string[],
): Table | undefined {
  let end = from
  while (end < lines.length && belongs(lines[end] ?? '')) end++
  if (end === from) return undefined
  const rows = lines
    .slice(from, end)
    .filter(line => !/^[\s|:+=-]*-[\s|:+=-]*$/.test(line))
    .map(line => split(line).slice(0, limits.columns).map(bare))
  return { pieces: rows.length > 0 ? [plainGrid(rows)] : [], end }
}

const isTabbed = (line: string) => line.includes('\t') && line.trim() !== ''

function isPiped(line: string): boolean {
  const strokes = line.match(/[|│]/g)?.length ?? 0
  return strokes >= 2 || (strokes === 1 && /^\s*\|\s*\S.*$/.test(line))
}

function pipedRow(line: string): string[] {
  return line
    .trim()
    .replace(/^[|│]/, '')
    .replace(/[|│]$/, '')
    .split(/(?<!\\)[|│]/)
    .map(cell => cell.replaceAll('\\|', '|'))
}

/** A table whose every cell stands on a line of its own, a stroke after it. */
function cellsAt(lines: readonly string[], from: number): Table | undefined {
  let end = from
  let strokes = 0
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    const ends = /[|│]\s*$/.test(line)
    if (ends) strokes++
    else if (
      line.length > 60 ||
      (!ends && line.trim() && !/[|│]\s*$/.test(lines[end + 1] ?? '') && !nearStroke(lines, end))
    )
      break
  }
  if (strokes < 4) return undefined
  const cells = lines.slice(from, end).join('\n').split(/[|│]/)
  const pieces = cells.map((cell): Paragraph => ({ kind: 'paragraph', text: bare(cell), cell: true }))
  return { pieces, end }
}

/** Whether a stroke ends one of the next few lines: the cell goes on there. */
function nearStroke(lines: readonly string[], at: number): boolean {
  return lines.slice(at, at + 4).some(line => /[|│]\s*$/.test(line))
}

/** A line without the marks of Markdown. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^>\s+/, '')
    .replace(/\*\*|__|<br\s*\/?>/gi, mark => (mark.startsWith('<') ? '\n' : ''))
    .replace(/^[`~]{3}.*$/, '')
    .trim()
}
