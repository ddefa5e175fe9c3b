import type { GridContent } from '@/db/schema'
import type { Cell } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { GridKey } from '@/lib/report/format'
import type { FigureSave } from '@/lib/report/saving'
import { words } from '@/lib/words'

/**
 * A table with what was typed: what cannot be read is refused with a sentence at its address, and a count that was
 * carried over from last year moves only with a reason.
 */
export function applyChanges(
  content: GridContent,
  key: GridKey,
  cells: ReadonlyMap<string, Cell>,
  request: FigureSave,
) {
  const reasons = Object.fromEntries(
    Object.entries({ ...content.reasons, ...request.reasons })
      .map(([address, reason]) => [address, reason.trim()])
      .filter(([address = '', reason]) => reason && content.carried && address in content.carried.figures),
  )
  const figures: Record<string, Figure> = { ...content.figures }
  const refused: Record<string, string> = {}
  for (const [address, text] of Object.entries(request.changes)) {
    const cell = cells.get(address)
    if (!cell || cell.section !== key || cell.sums) refused[address] = words().office.noSuchCell
    else if (content.carried && address in content.carried.figures && !reasons[address])
      refused[address] = words().office.carriedLocked
    else {
      const read = cell.kind.parse(text)
      if (read.ok) figures[address] = read.figure
      else refused[address] = read.say
    }
  }
  const locked = Object.entries(content.carried?.figures ?? {}).filter(([address]) => !reasons[address])
  return { next: { ...content, figures: { ...figures, ...Object.fromEntries(locked) }, reasons }, refused }
}

/** What the history keeps of a change: figures before and after, and reasons, an empty one where it was taken back. */
export function changedFigures(before: GridContent, after: GridContent) {
  const addresses = Object.keys(after.figures).filter(
    address => (before.figures[address] ?? null) !== after.figures[address],
  )
  const reasons = Object.entries(after.reasons ?? {}).filter(
    ([address, reason]) => before.reasons?.[address] !== reason,
  )
  const dropped = Object.keys(before.reasons ?? {}).filter(address => !after.reasons?.[address])
  return {
    before: Object.fromEntries(addresses.map(address => [address, before.figures[address] ?? null])),
    after: Object.fromEntries(addresses.map(address => [address, after.figures[address] ?? null])),
    reasons: Object.fromEntries([...reasons, ...dropped.map(address => [address, ''] as const)]),
  }
}
