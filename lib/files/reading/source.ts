import type { Entry } from './entries'
import { isBlank, type Piece, type Slot } from './material'
import { squeeze } from './plain'

/** One printed cell, with the addresses of the figures that were taken from it. */
export interface SourceCell {
  readonly text: string
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly addresses?: readonly string[]
}

export type SourcePiece =
  | {
      readonly kind: 'paragraph'
      readonly text: string
      readonly heading?: true
      readonly addresses?: readonly string[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SourceCell[])[] }
  | { readonly kind: 'picture' }

/** What a document prints, as plain text and cells from top to bottom; `cut` where it goes on beyond what is kept. */
export interface Source {
  readonly pieces: readonly SourcePiece[]
  readonly cut: boolean
}

const MOST_LETTERS = 200_000
const MOST_CELLS = 12_000

/** The document beside the figures that were read from it: each printed cell knows which figures are its own. */
export function sourceOf(pieces: readonly Piece[], entries: readonly Entry[]): Source {
  const bySlot = addressesBySlot(entries)
  const inText = addressesInText(pieces, entries)
  const kept: SourcePiece[] = []
  let letters = 0
  let cells = 0
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      letters += piece.text.length
      const addresses = inText.get(piece)
      const { text, heading } = piece
      kept.push({ kind: 'paragraph', text, ...(heading && { heading }), ...(addresses && { addresses }) })
    } else if (piece.kind === 'grid') {
      const rows = rowsOf(piece.rows, bySlot)
      letters += rows.flat().reduce((sum, { text }) => sum + text.length, 0)
      cells += rows.flat().length
      kept.push({ kind: 'table', rows })
    } else kept.push(piece)
    if (letters > MOST_LETTERS || cells > MOST_CELLS) return { pieces: kept.slice(0, -1), cut: true }
  }
  return { pieces: kept, cut: false }
}

function addressesBySlot(entries: readonly Entry[]): Map<Slot, string[]> {
  const found = new Map<Slot, string[]>()
  for (const { slot, cell } of entries)
    if (slot) found.set(slot, [...new Set([...(found.get(slot) ?? []), cell.address])])
  return found
}

/** Tables that fell apart into lines: a figure belongs to the line with the name of its row. */
function addressesInText(pieces: readonly Piece[], entries: readonly Entry[]): Map<Piece, string[]> {
  const found = new Map<Piece, string[]>()
  const printed = new Set(pieces.flatMap(piece => (piece.kind === 'grid' ? piece.rows.flat() : [])))
  const rows = new Map<string, string[]>()
  for (const { slot, cell } of entries) {
    if (slot && printed.has(slot)) continue
    const label = cell.rowLabels.at(-1) ?? ''
    rows.set(label, [...(rows.get(label) ?? []), cell.address])
  }
  if (rows.size === 0) return found
  const lines = pieces.flatMap(piece => (piece.kind === 'paragraph' ? [{ piece, plain: squeeze(piece.text) }] : []))
  for (const [label, addresses] of rows) {
    const name = squeeze(label)
    const line = name && lines.find(({ plain }) => plain.includes(name))
    if (line) found.set(line.piece, [...(found.get(line.piece) ?? []), ...addresses])
  }
  return found
}

/** The rows with what a browser needs to draw them: gaps are blank cells, blank ends are left out. */
function rowsOf(rows: readonly (readonly Slot[])[], bySlot: Map<Slot, string[]>): SourceCell[][] {
  const coveredUntil: number[] = []
  return rows.flatMap((slots, at) => {
    const cells: SourceCell[] = []
    let column = 0
    const isCovered = slots.length === 0 && coveredUntil.some(until => until > at)
    for (const slot of withoutBlankEnd(slots)) {
      for (; column < slot.column; column++) if ((coveredUntil[column] ?? 0) <= at) cells.push({ text: '' })
      const { text, rowSpan, colSpan } = slot
      const addresses = bySlot.get(slot)
      cells.push({
        text: text.trim(),
        ...(rowSpan > 1 && { rowSpan }),
        ...(colSpan > 1 && { colSpan }),
        ...(addresses && { addresses }),
      })
      for (const end = slot.column + colSpan; column < end; column++) coveredUntil[column] = at + rowSpan
    }
    return cells.length > 0 || isCovered ? [cells] : []
  })
}

function withoutBlankEnd(slots: readonly Slot[]): readonly Slot[] {
  const last = slots.findLastIndex(({ text, rowSpan, colSpan }) => !isBlank(text) || rowSpan > 1 || colSpan > 1)
  return slots.slice(0, last + 1)
}
