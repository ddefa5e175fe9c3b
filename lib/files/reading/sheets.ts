import type { Format } from '@/lib/report/format'
import { lexiconOf } from './lexicon'
import { isBlank, type Material, type Piece } from './material'
import { titleIn } from './title'

interface Sheet {
  readonly name: string
  readonly pieces: readonly Piece[]
  readonly year: number
  readonly lines: number
}

/** So many lines of the form make a sheet a whole report, not one of its parts. */
const WHOLE = 15

/**
 * A workbook that keeps a sheet for each year holds several reports: the one that the file is named after is read, else
 * the newest, together with sheets that are no reports of their own. The others are named.
 */
export function withoutOtherYears(format: Format, material: Material, name: string): Material {
  const sheets = sheetsOf(format, material.pieces)
  const whole = sheets.filter(sheet => sheet.lines >= WHOLE)
  if (whole.length < 2) return material
  const named = whole.find(sheet => sheet.year > 0 && name.includes(String(sheet.year)))
  const chosen = named ?? whole.reduce((a, b) => (b.year > a.year ? b : a))
  const others = whole.filter(sheet => sheet !== chosen)
  return {
    ...material,
    pieces: sheets.filter(sheet => !others.includes(sheet)).flatMap(sheet => sheet.pieces),
    notes: [
      ...material.notes,
      `工作簿里不止一份年报，读的是“${chosen.name}”，${others.map(sheet => `“${sheet.name}”`).join('、')}没有读，请另外上传`,
    ],
  }
}

function sheetsOf(format: Format, pieces: readonly Piece[]): Sheet[] {
  const parts: { name: string; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    if (piece.kind === 'paragraph' && piece.sheet) parts.push({ name: piece.text, pieces: [piece] })
    else if (parts.length === 0) parts.push({ name: '', pieces: [piece] })
    else parts.at(-1)?.pieces.push(piece)
  }
  const lexicon = lexiconOf(format)
  return parts.map(({ name, pieces: own }) => {
    const texts = own.flatMap(piece =>
      piece.kind === 'grid' ? piece.rows.flatMap(row => row.map(slot => slot.text).filter(text => !isBlank(text))) : [],
    )
    const lines = new Set(texts.flatMap(text => lexicon.line(text)?.of ?? [])).size
    const titled = texts.slice(0, 12).flatMap(text => titleIn(text)?.year ?? [])[0]
    return { name, pieces: own, lines, year: titled ?? Number(/20\d{2}/.exec(name)?.[0] ?? 0) }
  })
}
