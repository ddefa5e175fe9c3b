import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import { withCarried } from './carried'
import type { Unsaved } from './ledger'
import type { State } from './state'

/** The table's side of saving: what goes out, what comes back, and what other people did meanwhile. */
export function syncingOn({ now, ledger, carried, update }: State) {
  const settle = () => ledger.settle(now.before && now.active)
  return {
    collect: ledger.collect,
    acknowledge(request: FigureSave, answer: Extract<FiguresSaved, { outcome: 'saved' }>) {
      ledger.acknowledge(request, answer)
      settle()
      update()
    },
    /** Moves onto a newer version. Cells that both changed wait for a choice; the others' changes are shown. */
    overtaken(answer: Extract<FiguresSaved, { outcome: 'stale' }>) {
      const fresh = ledger.moveTo(withCarried(answer, carried)).filter(address => !ledger.isContested(address))
      now.other = answer.by
      if (fresh.length > 0) {
        now.pointed = new Set(fresh)
        now.news = { what: 'others', count: fresh.length, by: answer.by }
      }
      settle()
      update()
    },
    choose(choices: ReadonlyMap<string, 'mine' | 'theirs'>) {
      for (const [address, whose] of choices) ledger.choose(address, whose)
      update()
    },
    /** Takes over what closed pages left, oldest first. Where two of them differ, the later one stands. */
    adopt(works: readonly Readonly<Record<string, Unsaved>>[]) {
      const count = works.toReversed().flatMap(ledger.adopt).length
      if (count > 0) now.news = { what: 'restored', count }
      update()
    },
  }
}
