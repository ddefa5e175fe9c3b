import type { Cell } from './cells'
import { type Reading, showFigure } from './figure'
import type { Format, GridSection } from './format'
import { type Clip, readBlock } from './pasted-block'
import { formOf } from './pasted-form'
import { byLabels, namesAnything } from './pasted-labels'
import { byPosition } from './pasted-position'
import { type Placed, type Placing, pasteSays } from './placing'

/** What one pasted text would do to one cell. */
export interface Landing {
  readonly cell: Cell
  readonly text: string
  readonly reading: Reading
  /** What a person should know before it lands. */
  readonly doubt?: string
}

/** What a pasted block means for a section's tables. Nothing is changed by it. */
export interface PastePlan extends Omit<Placing, 'placed'> {
  readonly landings: readonly Landing[]
  /** Printed totals: never put into a cell, only compared with the computed ones. */
  readonly totals: readonly Landing[]
}

/**
 * What a clipboard's block means: labels decide where they are there, else the place of the chosen cell does.
 * Totals that came along are kept apart; titles, heads and groups without numbers are passed over.
 */
export function planPaste(format: Format, section: GridSection, clip: Clip, anchor?: string): PastePlan {
  const block = readBlock(clip)
  const form = formOf(format, section)
  const { placed, ...told } = namesAnything(form, block)
    ? byLabels(form, block, anchor)
    : byPosition(form, block, anchor)
  const landed = placed.map(land)
  return {
    ...told,
    landings: landed.filter(({ cell }) => !cell.sums),
    totals: landed.filter(({ cell, text }) => cell.sums && text !== ''),
  }
}

/** Reads a text for its cell. Where a spreadsheet shows a rounded number, the number it holds is taken, and told. */
function land({ cell, pasted: { text, exact } }: Placed): Landing {
  const shown = text.trim()
  const reading = cell.kind.parse(text)
  if (exact === undefined) return { cell, text: shown, reading }
  const held = cell.kind.parse(exact)
  if (!held.ok) return { cell, text: shown, reading, doubt: pasteSays.inexact(shown, exact) }
  if (reading.ok && reading.figure === held.figure) return { cell, text: shown, reading }
  return { cell, text: exact, reading: held, doubt: pasteSays.exact(shown, showFigure(held.figure)) }
}
