import { withTotals } from '@/lib/report/cells'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { Landing, PastePlan } from '@/lib/report/pasting'
import type { Sheet } from './sheet'

/** What would happen to one cell. */
export interface PreviewLine {
  readonly landing: Landing
  readonly before: string
  readonly after: string
}

export interface Preview {
  readonly changes: readonly PreviewLine[]
  readonly same: number
  readonly unread: readonly Landing[]
  readonly locked: readonly PreviewLine[]
  /** Totals that came along, with what the computed ones will be. */
  readonly totals: readonly PreviewLine[]
  readonly wrong: readonly PreviewLine[]
}

/** Compares a paste with what stands in the table, cell by cell. */
export function previewOf(sheet: Sheet, plan: PastePlan): Preview {
  const readable = plan.landings.filter(({ reading }) => reading.ok)
  const lines = readable.map((landing): PreviewLine => {
    const { address } = landing.cell
    return { landing, before: sheet.ledger.entry(address).text, after: shown(landing) }
  })
  const differs = lines.filter(
    ({ landing, before, after }) =>
      before !== after || (sheet.ledger.refusal(landing.cell.address) !== undefined && before !== ''),
  )
  const changes = differs.filter(({ landing }) => sheet.isOpen(landing.cell.address))
  const totals = totalsAfter(sheet, plan, changes)
  return {
    changes,
    same: lines.length - differs.length,
    unread: plan.landings.filter(({ reading }) => !reading.ok),
    locked: differs.filter(({ landing }) => !sheet.isOpen(landing.cell.address)),
    totals,
    wrong: totals.filter(({ landing, after }) => shown(landing) !== after),
  }
}

function shown({ reading, text }: Landing): string {
  return reading.ok ? showFigure(reading.figure) : text
}

function totalsAfter(sheet: Sheet, plan: PastePlan, changes: readonly PreviewLine[]): PreviewLine[] {
  const now = [...sheet.cells.values()]
    .filter(cell => !cell.sums)
    .map(cell => [cell.address, sheet.ledger.figure(cell.address)] as const)
  const pasted = changes.flatMap(({ landing: { cell, reading } }): [string, Figure][] =>
    reading.ok ? [[cell.address, reading.figure]] : [],
  )
  const after = withTotals(sheet.format, Object.fromEntries([...now, ...pasted]))
  return plan.totals.map(landing => ({
    landing,
    before: showFigure(sheet.figure(landing.cell.address)),
    after: showFigure(after[landing.cell.address]),
  }))
}
