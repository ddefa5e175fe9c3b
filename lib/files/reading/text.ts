import { readHtml } from './html'
import { limits, refuse } from './limits'
import { type Material, type Paragraph, type Piece, plainGrid } from './material'

/** Plain text and Markdown: lines, with tables where strokes or tabs draw them. */
export function readText(text: string): Material {
  if (!/<table[\s>]/i.test(text)) return { pieces: textPieces(text), titles: [], notes: [], wrapped: true }
  const parts = text.split(/(<table[\s>][\s\S]*?<\/table>)/i)
  const pieces = parts.flatMap((part, at) => (at % 2 === 1 ? readHtml(part).pieces : textPieces(part)))
  return { pieces, titles: [], notes: [], wrapped: true }
}

function textPieces(text: string): Piece[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/[┃║]/g, '│')
    .split(/\r\n?|\n|\f/)
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
  return pieces
}

interface Table {
  readonly pieces: readonly Piece[]
  readonly end: number
}

function tableAt(lines: readonly string[], from: number): Table | undefined {
  return (
    cellsAt(lines, from) ??
    rowsAt(lines, from, isPiped, pipedRow) ??
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
    .filter(line => !isBorder(line))
    .map(line => split(line).slice(0, limits.columns).map(bare))
  return { pieces: rows.some(row => row.some(Boolean)) ? [plainGrid(rows)] : [], end }
}

const isTabbed = (line: string) => line.includes('\t') && line.trim() !== ''

/** A line that only draws: between heads and rows of Markdown, or round the cells of a table made of box letters. */
function isBorder(line: string): boolean {
  return (
    /^[\s|:+=\-\u2500-\u257f]+$/.test(line) &&
    /--|==|:-|-:|\|-\||[\u2500\u2501\u2504\u2505\u250c-\u2550\u2552-\u257f]/.test(line)
  )
}

function isPiped(line: string): boolean {
  if (/[|+\u2502\u250c-\u257f]/.test(line) && isBorder(line)) return true
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

/** A table whose every cell stands on lines of its own, a stroke after it. */
function cellsAt(lines: readonly string[], from: number): Table | undefined {
  if (!isSingleStroke(lines[from] ?? '')) return undefined
  let end = from
  let last = from
  for (; end < lines.length && end - last <= FARTHEST; end++) {
    const line = lines[end] ?? ''
    if (line.length > 60) break
    if (/[|│]\s*$/.test(line)) last = end
  }
  const block = lines.slice(from, last + 1)
  const single = block.filter(isSingleStroke).length
  if (single < 6 || single < block.filter(line => line.trim()).length * 0.3) return undefined
  const cells = block.join('\n').split(/[|│]/)
  return {
    pieces: cells.map((cell): Paragraph => ({ kind: 'paragraph', text: bare(cell), cell: true })),
    end: last + 1,
  }
}

/** So many lines a cell may take before its stroke. */
const FARTHEST = 5

const isSingleStroke = (line: string) => /^[^|│]*[|│]\s*$/.test(line)

/** A line without the marks of Markdown. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^>\s+/, '')
    .replace(/\*\*|__|<br\s*\/?>/gi, mark => (mark.startsWith('<') ? '\n' : ''))
    .replace(/^[`~]{3}.*$/, '')
    .replace(/~~[^~]{1,200}~~/g, '')
    .trim()
}
