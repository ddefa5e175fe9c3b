import { carriedText } from './carried'
import type { Deed } from './history'
import type { Entry } from './ledger'
import type { State } from './state'

interface Typing {
  commit(): void
  cancel(): void
  chosen(): string[][]
}

/** What a person does to many cells at once, or to a carried one. Each is one step that can be taken back. */
export function deedsOn(state: State, { commit, cancel, chosen }: Typing) {
  const { now, ledger, history, carried, entered, writable, isOpen, update, tell } = state

  const put = (deed: Deed, which: 'before' | 'after') => {
    for (const step of deed) ledger.put(step.address, step[which])
    ledger.settle()
    update()
  }
  const perform = (entries: Iterable<readonly [string, Entry]>): number => {
    commit()
    const deed = [...entries].flatMap(([address, after]) => {
      const before = ledger.entry(address)
      const differs = before.text !== after.text || before.reason !== after.reason
      return writable && differs ? [{ address, before, after }] : []
    })
    history.add(deed)
    put(deed, 'after')
    return deed.length
  }
  const write = (texts: Iterable<readonly [string, string]>) =>
    perform(
      [...texts]
        .filter(([address]) => isOpen(address))
        .map(([address, text]) => [address, { ...ledger.entry(address), text }]),
    )
  const fill = (addresses: readonly string[], text: string) => write(addresses.map(address => [address, text]))

  return {
    clear() {
      const count = fill(chosen().flat(), '')
      if (count > 1) tell({ what: 'cleared', count })
    },
    fillBlanks() {
      commit()
      const count = fill(
        entered.filter(address => ledger.entry(address).text.trim() === ''),
        '0',
      )
      tell({ what: 'filled', count })
    },
    /** Nothing to report in this table: every open cell is 0. */
    nothing() {
      tell({ what: 'nothing', count: fill(entered, '0') })
    },
    paste(texts: Iterable<readonly [string, string]>) {
      const count = write(texts)
      if (count > 1) tell({ what: 'pasted', count })
    },
    /** Opens a carried figure, with the reason why this year's differs. */
    differ(address: string, reason: string) {
      perform([[address, { ...ledger.entry(address), reason }]])
    },
    takeBack(address: string) {
      perform([[address, { text: carriedText(carried, address) ?? '', reason: '' }]])
    },
    /** While a cell is being typed into, only that is taken back. */
    undo() {
      if (now.before && ledger.entry(now.active).text !== now.before.text) return cancel()
      commit()
      const deed = history.undo()
      if (!deed) return
      put(deed, 'before')
      tell({ what: 'undone', count: deed.length })
    },
    redo() {
      commit()
      const deed = history.redo()
      if (!deed) return
      put(deed, 'after')
      tell({ what: 'redone', count: deed.length })
    },
  }
}
