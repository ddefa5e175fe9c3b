import type { Cell } from '@/lib/report/cells'
import { type Figure, type Figures, type Reading, showFigure } from '@/lib/report/figure'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'

/** What stands in a cell: the text as typed and, where a carried figure differs from last year's, the reason. */
export interface Entry {
  readonly text: string
  readonly reason: string
}

/** An entry that the server has not acknowledged, and the stored entry that it was typed over. */
export interface Unsaved extends Entry {
  readonly on: Entry
}

export interface Stored {
  readonly version: number
  readonly figures: Figures
  readonly reasons: Readonly<Record<string, string>>
}

export const blank: Entry = { text: '', reason: '' }

/**
 * Two columns for each cell: what the server holds at the version that was seen, and what was typed since. All else is
 * derived: what to send, what cannot be read, and what two people changed at once.
 */
export function createLedger(cells: ReadonlyMap<string, Cell>, start: Stored) {
  let version = start.version
  let held = entriesOf(start)
  const mine = new Map<string, Unsaved>()
  const refused = new Map<string, { text: string; say: string }>()

  function entriesOf({ figures, reasons }: Pick<Stored, 'figures' | 'reasons'>): Map<string, Entry> {
    return new Map(
      [...cells.keys()].map(address => [
        address,
        { text: showFigure(figures[address]), reason: reasons[address] ?? '' },
      ]),
    )
  }
  const stored = (address: string) => held.get(address) ?? blank
  const entry = (address: string): Entry => mine.get(address) ?? stored(address)
  const readings = new Map<string, { text: string; reading: Reading | undefined }>()
  const read = (address: string, text: string): Reading | undefined => {
    const known = readings.get(address)
    if (known?.text === text) return known.reading
    const reading = cells.get(address)?.kind.parse(text)
    readings.set(address, { text, reading })
    return reading
  }
  const figureOf = (address: string, text: string): Figure => {
    const reading = read(address, text)
    return reading?.ok ? reading.figure : null
  }
  const figure = (address: string) => figureOf(address, entry(address).text)
  const same = (address: string, a: Entry, b: Entry) => {
    if (a.reason !== b.reason) return false
    if (a.text === b.text) return true
    const [one, other] = [read(address, a.text), read(address, b.text)]
    return one?.ok === true && other?.ok === true && one.figure === other.figure
  }
  const refusal = (address: string): string | undefined => {
    const { text } = entry(address)
    const reading = read(address, text)
    if (reading && !reading.ok) return reading.say
    const told = refused.get(address)
    return told?.text === text ? told.say : undefined
  }
  const isUnsaved = (address: string) => {
    const typed = mine.get(address)
    return typed !== undefined && !same(address, typed, stored(address))
  }
  /** Someone else changed the cell since it was typed over. */
  const isContested = (address: string) => {
    const typed = mine.get(address)
    return typed !== undefined && isUnsaved(address) && !same(address, typed.on, stored(address))
  }
  const unsaved = () => [...mine.keys()].filter(isUnsaved)

  return {
    version: () => version,
    /** What the server holds, as far as this page knows. */
    known: (): Stored => ({
      version,
      figures: Object.fromEntries([...held].map(([address, { text }]) => [address, figureOf(address, text)])),
      reasons: Object.fromEntries([...held].map(([address, { reason }]) => [address, reason])),
    }),
    stored,
    entry,
    figure,
    refusal,
    isUnsaved,
    isContested,
    same,
    contested: () => [...mine.keys()].filter(isContested),
    /** The common ancestor of a contested cell. */
    base: (address: string): Entry => mine.get(address)?.on ?? stored(address),

    put(address: string, next: Entry) {
      const now = stored(address)
      if (next.text === now.text && next.reason === now.reason) mine.delete(address)
      else mine.set(address, { ...next, on: mine.get(address)?.on ?? now })
    },

    /** Lets go of texts that mean what is stored (007 for 7), except in the cell that is being edited. */
    settle(editing?: string) {
      for (const address of [...mine.keys()]) if (address !== editing && !isUnsaved(address)) mine.delete(address)
    },

    /** What can be sent: neither unreadable nor contested. */
    collect(): FigureSave | undefined {
      const changes: Record<string, string> = {}
      const reasons: Record<string, string> = {}
      for (const address of unsaved()) {
        if (refusal(address) !== undefined || isContested(address)) continue
        const [typed, now] = [entry(address), stored(address)]
        if (typed.text !== now.text) changes[address] = typed.text
        if (typed.reason !== now.reason) reasons[address] = typed.reason
      }
      const explained = Object.keys(reasons).length > 0
      if (!explained && Object.keys(changes).length === 0) return undefined
      return { seen: version, changes, ...(explained && { reasons }) }
    },

    acknowledge({ changes, reasons = {} }: FigureSave, answer: Extract<FiguresSaved, { outcome: 'saved' }>) {
      version = answer.version
      for (const [address, say] of Object.entries(answer.refused))
        refused.set(address, { text: changes[address] ?? '', say })
      for (const address of new Set([
        ...Object.keys(changes),
        ...Object.keys(reasons),
        ...Object.keys(answer.stored),
      ])) {
        if (address in answer.refused) continue
        const sent = changes[address]
        const reading = sent === undefined ? undefined : read(address, sent)
        const told = answer.stored[address] ?? (reading?.ok ? reading.figure : undefined)
        const now: Entry = {
          text: told === undefined ? stored(address).text : showFigure(told),
          reason: reasons[address] ?? stored(address).reason,
        }
        held.set(address, now)
        const typed = mine.get(address)
        if (typed) mine.set(address, { ...typed, on: now })
      }
    },

    /** Stands on the newer version; returns the cells that others changed, apart from those that say what was typed here. */
    moveTo(answer: Stored): string[] {
      const before = held
      held = entriesOf(answer)
      version = answer.version
      return [...held.keys()].filter(address => {
        const changed = !same(address, before.get(address) ?? blank, stored(address))
        const typed = mine.get(address)
        return changed && !(typed && same(address, typed, stored(address)))
      })
    },

    /** Settles a contested cell: the own entry goes on top of theirs, or gives way to it. */
    choose(address: string, whose: 'mine' | 'theirs') {
      const typed = mine.get(address)
      if (typed && whose === 'mine') mine.set(address, { ...typed, on: stored(address) })
      else mine.delete(address)
    },

    /** For the journal: everything that the server does not hold, unreadable texts too. */
    unsavedWork: (): Record<string, Unsaved> | undefined => {
      const work = unsaved().flatMap(address => {
        const typed = mine.get(address)
        return typed ? [[address, typed] as const] : []
      })
      return work.length > 0 ? Object.fromEntries(work) : undefined
    },

    /** Takes over what a closed page left; what was typed since on this page stays. Returns the cells taken over. */
    adopt(work: Readonly<Record<string, Unsaved>>): string[] {
      return Object.entries(work).flatMap(([address, left]) => {
        if (!cells.has(address) || isUnsaved(address) || same(address, left, stored(address))) return []
        mine.set(address, left)
        return [address]
      })
    },
  }
}

export type Ledger = ReturnType<typeof createLedger>
