import { type Cell, cellMap, withTotals } from '@/lib/report/cells'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { Format, GridSection } from '@/lib/report/format'
import { linesOf } from '@/lib/report/pasted-form'
import type { Sight } from '@/lib/rules/rule'
import type { Board, News } from './board'
import { type Carried, carriedText, withCarried } from './carried'
import { type CellView, looksAlike, NO_VIEW } from './cell-view'
import { geometryOf } from './geometry'
import { createHistory } from './history'
import { type Judge, type LiveProse, marksOf, type Told } from './judgement'
import type { Mode } from './keyboard'
import { createLedger, type Entry, type Stored } from './ledger'

export interface SheetStart extends Stored {
  readonly format: Format
  readonly section: GridSection
  readonly sight: Sight
  readonly live?: LiveProse
  /** What is known to be found before anything is typed. */
  readonly findings: readonly Told[]
  readonly carried?: Carried
  readonly writable: boolean
}

/**
 * The table's state and what is drawn of it. After every change `look` draws all cells anew in memory and tells only
 * those listeners whose cell is not what it was. `changed` is called when what is typed changed.
 */
export function createState(start: SheetStart, changed: () => void) {
  const { format, section, carried, writable, sight, live } = start
  const cells = new Map([...cellMap(format)].filter(([, cell]) => cell.section === section.key))
  const entered = [...cells.values()].filter(cell => !cell.sums).map(cell => cell.address)
  const geometry = geometryOf(linesOf(format, section))
  const ledger = createLedger(cells, withCarried(start, carried))
  const history = createHistory()
  const first = geometry.lines[0]?.[0] ?? ''
  const now = {
    active: first,
    /** The other corner of the chosen block; the current cell when only that is chosen. */
    corner: first,
    mode: 'select' as Mode,
    /** Whether the focus is in the table. */
    present: false,
    /** What stood in the current cell before the typing that goes on in it. */
    before: undefined as Entry | undefined,
    pointed: new Set<string>() as ReadonlySet<string>,
    news: undefined as News | undefined,
    other: '',
  }
  const cellListeners = new Map<string, Set<() => void>>()
  const boardListeners = new Set<() => void>()

  const isEditing = (address: string) => now.before !== undefined && address === now.active
  /** A carried figure that the server holds otherwise, without a reason, stays open: it must be explained. */
  const isLocked = (address: string) => {
    const { text, reason } = ledger.entry(address)
    return !isEditing(address) && reason === '' && text === carriedText(carried, address)
  }
  const isOpen = (address: string) => writable && cells.has(address) && !cells.get(address)?.sums && !isLocked(address)
  const typedFigures = (): Record<string, Figure> =>
    Object.fromEntries(entered.map(address => [address, ledger.figure(address)]))
  /** A cell that cannot be read has its own sentence; that it is blank to the rules goes without saying. */
  const told = (found: readonly Told[]) =>
    found.filter(
      ({ addresses: [address = ''], addresses }) => addresses.length > 1 || ledger.refusal(address) === undefined,
    )

  let figures = withTotals(format, typedFigures())
  let findings = told(start.findings)
  let marks = marksOf(findings)
  let views: ReadonlyMap<string, CellView> = new Map()
  let board = boardNow()
  look()

  function look() {
    const alone = !now.present || now.corner === now.active
    const chosen = new Set(alone ? [] : geometry.block(now.active, now.corner).flat())
    const before = views
    views = new Map(
      [...cells].map(([address, cell]) => {
        const [was, view] = [before.get(address), viewOf(cell, chosen)]
        return [address, was && looksAlike(was, view) ? was : view]
      }),
    )
    board = boardNow()
    for (const [address, view] of views)
      if (before.get(address) !== view) for (const tell of cellListeners.get(address) ?? []) tell()
    for (const tell of boardListeners) tell()
  }

  function viewOf({ address, sums }: Cell, chosen: ReadonlySet<string>): CellView {
    const refusal = sums || isEditing(address) ? undefined : ledger.refusal(address)
    return {
      text: sums ? showFigure(figures[address]) : ledger.entry(address).text,
      state: sums ? 'computed' : refusal ? 'refused' : stateOf(address),
      refusal,
      mark: marks.get(address),
      active: now.present && address === now.active ? now.mode : undefined,
      selected: chosen.has(address),
      pointed: now.pointed.has(address),
    }
  }

  function stateOf(address: string): CellView['state'] {
    if (ledger.isContested(address)) return 'contested'
    if (ledger.isUnsaved(address)) return 'waiting'
    return isLocked(address) ? 'carried' : 'saved'
  }

  function boardNow(): Board {
    return {
      active: now.active,
      mode: now.mode,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
      blanks: entered.filter(address => isOpen(address) && ledger.entry(address).text.trim() === '').length,
      refused: entered.flatMap(address => {
        const say = isEditing(address) ? undefined : ledger.refusal(address)
        return say ? [{ address, text: ledger.entry(address).text, say }] : []
      }),
      contested: ledger.contested(),
      findings,
      news: now.news,
      other: now.other,
    }
  }

  return {
    format,
    section,
    carried,
    writable,
    cells,
    entered,
    geometry,
    ledger,
    history,
    now,
    look,
    isLocked,
    isOpen,
    /** The typed texts changed: totals, cells and everyone else hear of it. */
    update() {
      figures = withTotals(format, typedFigures())
      look()
      changed()
    },
    /** Asks the rules again; for when the typing pauses. */
    recheck(judge: Judge) {
      const next = told(judge(sight, cells, typedFigures(), live))
      if (JSON.stringify(next) === JSON.stringify(findings)) return
      findings = next
      marks = marksOf(findings)
      look()
    },
    tell(news: News | undefined) {
      now.news = news
      look()
    },
    point(addresses: readonly string[]) {
      now.pointed = new Set(addresses)
      look()
    },
    figure: (address: string): Figure => figures[address] ?? null,
    view: (address: string): CellView => views.get(address) ?? NO_VIEW,
    board: (): Board => board,
    subscribe(address: string, listener: () => void) {
      const listeners = cellListeners.get(address) ?? new Set()
      cellListeners.set(address, listeners.add(listener))
      return () => void listeners.delete(listener)
    },
    subscribeBoard(listener: () => void) {
      boardListeners.add(listener)
      return () => void boardListeners.delete(listener)
    },
  }
}

export type State = ReturnType<typeof createState>
