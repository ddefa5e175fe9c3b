import type { Lexicon } from './lexicon'
import type { Grid, Slot } from './material'

/** So many lines of section three side by side in one row are no accident. */
const LINES = 8
/** A list of organs may have the lines of the form as its columns too. */
const APPLICANTS = 4

/** A table with its rows as rows: one that was turned, so that the applicants stand below each other, is turned back. */
export function upright(lexicon: Lexicon, grid: Grid): Grid {
  const isTurned = grid.rows.some(row => new Set(row.flatMap(slot => lineIn(lexicon, slot))).size >= LINES)
  const applicants = new Set(isTurned ? grid.rows.flat().flatMap(slot => lexicon.column(slot.text)?.of ?? []) : [])
  if (applicants.size < APPLICANTS) return grid
  const turned = grid.rows
    .flat()
    .map(slot => ({
      ...slot,
      // What was the head of the labels is none of the columns'.
      text: slot.row === 0 && slot.column === 0 && lexicon.isSpanning(slot.text) ? '' : slot.text,
      row: slot.column,
      column: slot.row,
      rowSpan: slot.colSpan,
      colSpan: slot.rowSpan,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  const rows = new Map<number, Slot[]>()
  for (const slot of turned) rows.set(slot.row, [...(rows.get(slot.row) ?? []), slot])
  return { kind: 'grid', rows: [...rows.values()] }
}

function lineIn(lexicon: Lexicon, { text }: Slot): string[] {
  const line = lexicon.line(text)
  return line && !line.near && line.of.section === 'applications' ? [line.of.row] : []
}
