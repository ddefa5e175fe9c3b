import type { Format } from '@/lib/report/format'
import { headingOf, sectionTitles } from './headings'
import { lexiconOf } from './lexicon'
import { type Grid, isBlank, type Piece, paragraph, type Slot } from './material'
import { titleIn } from './title'
import { looksLikeValue } from './value'

const LONG = 28

/**
 * A sheet, or a page laid out as one table, holds prose as well: rows of one written cell that are a title, a heading
 * or a sentence become paragraphs, and the rows between them tables of their own.
 */
export function spread(format: Format, grid: Grid): Piece[] {
  const titles = sectionTitles(format)
  const lexicon = lexiconOf(format)
  const pieces: Piece[] = []
  let rows: (readonly Slot[])[] = []
  const flush = () => {
    if (rows.some(row => row.some(slot => !isBlank(slot.text)))) pieces.push({ kind: 'grid', rows })
    rows = []
  }
  for (const row of grid.rows) {
    const written = row.filter(slot => !isBlank(slot.text))
    const text = written[0]?.text ?? ''
    const isProse =
      written.length === 1 &&
      written[0]?.hidden !== true &&
      !looksLikeValue(text) &&
      !lexicon.line(text) &&
      !lexicon.isGroup(text) &&
      (headingOf(titles, text) !== undefined ||
        titleIn(text) !== undefined ||
        text.replace(/\s/g, '').length > LONG ||
        grid.rows.length === 1)
    const isStated = written.length === 2 && written.every(slot => /[：:]/.test(slot.text) && slot.text.length > 6)
    if (isProse || isStated) {
      flush()
      for (const slot of written)
        pieces.push(
          ...slot.text
            .split('\n')
            .filter(line => line.trim())
            .map(line => paragraph(line.trim())),
        )
    } else rows.push(row)
  }
  flush()
  return pieces
}
