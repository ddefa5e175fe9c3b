import { type Cell, cellMap, withTotals } from '@/lib/report/cells'
import { type Figure, type Figures, showFigure } from '@/lib/report/figure'
import type { Format, GridSection } from '@/lib/report/format'
import { linesOf } from '@/lib/report/pasted-form'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import type { Finding, Sight } from '@/lib/rules/rule'
import { geometryOf, type Way } from './geometry'
import { createHistory, type Deed } from './history'
import { judge, type Mark, marksOf } from './judging'
import type { Mode } from './keyboard'
import { createLedger, type Entry, type Stored, type Unsaved } from './ledger'

/** Last year's published figures that this year starts from, by this year's address. */
export interface Carried {
  readonly year: number
  readonly edition: number
  readonly figures: Figures
}

export interface SheetStart extends Stored {
  readonly format: Format
  readonly section: GridSection
  readonly sight: Sight
  readonly carried?: Carried
  readonly writable: boolean
}

/** All that is drawn of one cell. The same object as long as nothing of it changed. */
export interface CellView {
  readonly text: string
  readonly state: 'saved' | 'waiting' | 'refused' | 'computed' | 'carried' | 'contested'
  readonly refusal?: string
  readonly mark?: Mark
  readonly active?: Mode
  readonly selected: boolean
  /** Named by the finding that was pointed at, or just changed by someone else. */
  readonly pointed: boolean
}

/** What everything around the cells needs to know. */
export interface Board {
  readonly active: string
  readonly mode: Mode
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly blanks: number
  readonly refused: readonly { readonly address: string; readonly text: string; readonly say: string }[]
  readonly contested: readonly string[]
  readonly findings: readonly Finding[]
  readonly news?: News
  /** Who stored the newer version that was met last. */
  readonly other: string
}

export type News =
  | {
      readonly what: 'filled' | 'nothing' | 'pasted' | 'cleared' | 'undone' | 'redone' | 'restored'
      readonly count: number
    }
  | { readonly what: 'others'; readonly count: number; readonly by: string }
  | { readonly what: 'copied' }

/** A table while it is being filled in: no browser, no framework. Everything that changes it is a deed with a name here. */
export function createSheet(start: SheetStart, changed: () => void = () => undefined) {
  const { format, section, carried, writable } = start
  const cells = new Map([...cellMap(format)].filter(([, cell]) => cell.section === section.key))
  const entered = [...cells.values()].filter(cell => !cell.sums).map(cell => cell.address)
  const geometry = geometryOf(linesOf(format, section))
  const ledger = createLedger(cells, withCarried(start, carried))
  const history = createHistory()
  const cellListeners = new Map<string, Set<() => void>>()
  const boardListeners = new Set<() => void>()

  let active = geometry.lines[0]?.[0] ?? ''
  let corner = active
  let mode: Mode = 'select'
  let present = false
  let before: Entry | undefined
  let pointed: ReadonlySet<string> = new Set()
  let news: News | undefined
  let other = ''
  let figures = computeFigures()
  let findings = judge(start.sight, cells, enteredFigures())
  let marks = marksOf(findings)
  let views = new Map<string, CellView>()
  let board: Board
  look()

  function enteredFigures(): Record<string, Figure> {
    return Object.fromEntries(entered.map(address => [address, ledger.figure(address)]))
  }
  function computeFigures(): Record<string, Figure> {
    return withTotals(format, enteredFigures())
  }
  /** A carried figure that the server already holds otherwise, without a reason, stays open: it must be explained. */
  function isLocked(address: string): boolean {
    const figure = carried?.figures[address]
    if (isEditing(address)) return false
    if (figure === undefined || figure === null || ledger.entry(address).reason !== '') return false
    return ledger.entry(address).text === showFigure(figure)
  }
  function isOpen(address: string): boolean {
    return writable && cells.has(address) && !cells.get(address)?.sums && !isLocked(address)
  }

  function look() {
    const chosen = new Set(present && corner !== active ? geometry.block(active, corner).flat() : [])
    const next = new Map<string, CellView>()
    for (const [address, cell] of cells) {
      const view = viewOf(address, cell, chosen)
      const was = views.get(address)
      next.set(address, was && alike(was, view) ? was : view)
    }
    const old = views
    views = next
    board = {
      active,
      mode,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      blanks: entered.filter(address => isOpen(address) && ledger.entry(address).text.trim() === '').length,
      refused: entered.flatMap(address => {
        const say = ledger.refusal(address)
        return say && !isEditing(address) ? [{ address, text: ledger.entry(address).text, say }] : []
      }),
      contested: ledger.contested(),
      findings,
      news,
      other,
    }
    for (const [address, view] of views)
      if (old.get(address) !== view) for (const tell of cellListeners.get(address) ?? []) tell()
    for (const tell of boardListeners) tell()
  }
  function isEditing(address: string): boolean {
    return before !== undefined && address === active
  }
  function viewOf(address: string, cell: Cell, chosen: ReadonlySet<string>): CellView {
    const refusal = cell.sums || isEditing(address) ? undefined : ledger.refusal(address)
    return {
      text: cell.sums ? showFigure(figures[address]) : ledger.entry(address).text,
      state: cell.sums
        ? 'computed'
        : refusal
          ? 'refused'
          : ledger.isContested(address)
            ? 'contested'
            : ledger.isUnsaved(address)
              ? 'waiting'
              : isLocked(address)
                ? 'carried'
                : 'saved',
      refusal,
      mark: marks.get(address),
      active: present && address === active ? mode : undefined,
      selected: chosen.has(address),
      pointed: pointed.has(address),
    }
  }

  function afterChange() {
    figures = computeFigures()
    look()
    changed()
  }
  function put(deed: Deed, which: 'before' | 'after') {
    for (const step of deed) ledger.put(step.address, step[which])
    ledger.settle()
    afterChange()
  }
  function perform(entries: Iterable<readonly [string, Entry]>): number {
    api.commit()
    const deed = [...entries].flatMap(([address, after]) => {
      const now = ledger.entry(address)
      return writable && (now.text !== after.text || now.reason !== after.reason)
        ? [{ address, before: now, after }]
        : []
    })
    history.add(deed)
    put(deed, 'after')
    return deed.length
  }
  function fill(addresses: readonly string[], text: string): number {
    return perform(addresses.filter(isOpen).map(address => [address, { ...ledger.entry(address), text }] as const))
  }
  function tell(next: News) {
    news = next
    look()
  }

  const api = {
    format,
    section,
    cells,
    geometry,
    carried,
    writable,
    ledger,
    isLocked,
    isOpen,
    figure: (address: string): Figure => figures[address] ?? null,
    view: (address: string): CellView => views.get(address) ?? NO_VIEW,
    board: (): Board => board,
    subscribe(address: string, listener: () => void) {
      const set = cellListeners.get(address) ?? new Set()
      cellListeners.set(address, set.add(listener))
      return () => void set.delete(listener)
    },
    subscribeBoard(listener: () => void) {
      boardListeners.add(listener)
      return () => void boardListeners.delete(listener)
    },

    /** The focus came to a cell; what was being typed elsewhere is done. */
    enter(address: string) {
      if (present && address === active) return
      api.commit()
      active = address
      corner = address
      mode = 'select'
      present = true
      look()
    },
    /** The focus left the table. The cell stays the current one. */
    leave() {
      api.commit()
      present = false
      look()
    },
    extend(address: string) {
      api.commit()
      corner = address
      look()
    },
    /** Where a key leads: the next cell to focus, or, extending, none. */
    move(way: Way, extend: boolean): string {
      const to = geometry.step(extend ? corner : active, way)
      api.commit()
      corner = to
      if (!extend) active = to
      look()
      return to
    },
    selectAll() {
      active = geometry.step(active, 'first')
      corner = geometry.step(active, 'last')
      look()
      return active
    },
    chosen: (): string[][] => geometry.block(active, corner),
    cornerAt: () => corner,

    edit() {
      if (!isOpen(active)) return
      before ??= ledger.entry(active)
      mode = 'edit'
      corner = active
      look()
    },
    type(address: string, text: string) {
      if (!isOpen(address)) return
      if (address !== active) api.enter(address)
      api.edit()
      ledger.put(address, { ...ledger.entry(address), text })
      afterChange()
    },
    /** The typing in a cell is done: it becomes one step that can be taken back. */
    commit() {
      if (!before) return
      const deed = { address: active, before, after: ledger.entry(active) }
      before = undefined
      mode = 'select'
      if (deed.after.text !== deed.before.text) history.add([deed])
      ledger.settle()
      look()
    },
    cancel() {
      if (before) ledger.put(active, before)
      before = undefined
      mode = 'select'
      corner = active
      afterChange()
    },

    clear() {
      const count = fill(api.chosen().flat(), '')
      if (count > 1) tell({ what: 'cleared', count })
    },
    fillBlanks() {
      const blanks = entered.filter(address => ledger.entry(address).text.trim() === '')
      tell({ what: 'filled', count: fill(blanks, '0') })
    },
    nothing() {
      tell({ what: 'nothing', count: fill(entered, '0') })
    },
    paste(texts: Iterable<readonly [string, string]>) {
      const open = [...texts].filter(([address]) => isOpen(address))
      const count = perform(open.map(([address, text]) => [address, { ...ledger.entry(address), text }] as const))
      if (count > 1) tell({ what: 'pasted', count })
    },
    /** Opens a carried figure, with the reason why this year's differs. */
    differ(address: string, reason: string) {
      perform([[address, { ...ledger.entry(address), reason }]])
    },
    takeBack(address: string) {
      perform([[address, { text: showFigure(carried?.figures[address]), reason: '' }]])
    },
    undo() {
      if (before && ledger.entry(active).text !== before.text) return api.cancel()
      api.commit()
      const deed = history.undo()
      if (!deed) return
      put(deed, 'before')
      tell({ what: 'undone', count: deed.length })
    },
    redo() {
      api.commit()
      const deed = history.redo()
      if (!deed) return
      put(deed, 'after')
      tell({ what: 'redone', count: deed.length })
    },

    point(addresses: readonly string[]) {
      pointed = new Set(addresses)
      look()
    },
    say: tell,
    hush: () => {
      news = undefined
      look()
    },
    /** Asks the rules again; called when the typing pauses. */
    recheck() {
      const next = judge(start.sight, cells, enteredFigures())
      if (JSON.stringify(next) === JSON.stringify(findings)) return
      findings = next
      marks = marksOf(findings)
      look()
    },

    collect: () => ledger.collect(),
    acknowledge(request: FigureSave, answer: Extract<FiguresSaved, { outcome: 'saved' }>) {
      ledger.acknowledge(request, answer)
      ledger.settle(before && active)
      afterChange()
    },
    overtaken(answer: Extract<FiguresSaved, { outcome: 'stale' }>) {
      const fresh = ledger.moveTo(withCarried(answer, carried))
      const told = fresh.filter(address => !ledger.isContested(address))
      pointed = new Set(told)
      other = answer.by
      if (told.length > 0) news = { what: 'others', count: told.length, by: answer.by }
      ledger.settle(before && active)
      afterChange()
    },
    choose(choices: ReadonlyMap<string, 'mine' | 'theirs'>) {
      for (const [address, whose] of choices) ledger.choose(address, whose)
      afterChange()
    },
    adopt(works: readonly Readonly<Record<string, Unsaved>>[]) {
      // The latest page comes first: where two closed pages differ, its text stands.
      const count = works.toReversed().flatMap(work => ledger.adopt(work)).length
      if (count > 0) news = { what: 'restored', count }
      afterChange()
    },
  }
  return api
}

export type Sheet = ReturnType<typeof createSheet>

const NO_VIEW: CellView = { text: '', state: 'saved', selected: false, pointed: false }

/** A carried figure stands in its cell before the server has stored it. */
function withCarried({ version, figures, reasons }: Stored, carried?: Carried): Stored {
  const missing = Object.entries(carried?.figures ?? {}).filter(
    ([address]) => (figures[address] ?? null) === null && !reasons[address],
  )
  return { version, reasons, figures: { ...figures, ...Object.fromEntries(missing) } }
}

function alike(a: CellView, b: CellView): boolean {
  return (
    a.text === b.text &&
    a.state === b.state &&
    a.refusal === b.refusal &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.pointed === b.pointed &&
    a.mark?.weight === b.mark?.weight &&
    a.mark?.says.join() === b.mark?.says.join()
  )
}
