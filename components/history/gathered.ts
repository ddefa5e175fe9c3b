import type { Figure } from '@/lib/report/figure'
import type { FormatId, SectionKey } from '@/lib/report/format'
import { blockText, type NarrativeBlock } from '@/lib/report/narrative'

/** One row of the history as a page shows it. */
export interface HistoryRow {
  readonly id: number
  readonly at: number
  readonly by: string | null
  readonly byName: string
  readonly verb: string
  readonly section: SectionKey | null
  readonly detail: Record<string, unknown>
  readonly organ?: { readonly code: string; readonly name: string }
  readonly report?: { readonly year: number; readonly format: FormatId }
}

/** A deed, or the saves of one sitting at one part of a report taken together. */
export interface Entry {
  readonly row: HistoryRow
  /** When the sitting began; the row has its end. */
  readonly from: number
  readonly saves: number
  readonly figures: readonly { readonly address: string; readonly before: Figure; readonly after: Figure }[]
  readonly reasons: Readonly<Record<string, string>>
  /** Paragraphs that stood there before the sitting and are gone, and those that are new after it. */
  readonly removed: readonly string[]
  readonly inserted: readonly string[]
}

/** A longer pause between two saves ends a sitting. */
const PAUSE = 30 * 60_000

/** Takes the saves of one sitting together: typing saves by itself, and nobody wants to read every pause. Newest first. */
export function gathered(rows: readonly HistoryRow[]): Entry[] {
  const sittings: HistoryRow[][] = []
  for (const row of rows) {
    const sitting = sittings.at(-1)
    const after = sitting?.at(-1)
    if (sitting && after && belongTogether(row, after)) sitting.push(row)
    else sittings.push([row])
  }
  return sittings.map(entryOf)
}

function belongTogether(row: HistoryRow, after: HistoryRow): boolean {
  return (
    row.verb === 'section.save' &&
    after.verb === 'section.save' &&
    row.by === after.by &&
    row.section === after.section &&
    row.organ?.code === after.organ?.code &&
    row.report?.year === after.report?.year &&
    after.at - row.at <= PAUSE
  )
}

function entryOf(sitting: readonly HistoryRow[]): Entry {
  const oldestFirst = sitting.toReversed()
  const [first] = oldestFirst
  const row = sitting[0] as HistoryRow
  return {
    row,
    from: first?.at ?? row.at,
    saves: sitting.length,
    figures: figuresOf(oldestFirst),
    reasons: Object.assign({}, ...oldestFirst.map(({ detail }) => detail.reasons ?? {})),
    ...proseOf(oldestFirst),
  }
}

/** What a cell held before the first of the saves and after the last; a cell that came back to where it was is left out. */
function figuresOf(saves: readonly HistoryRow[]): Entry['figures'] {
  const changes = new Map<string, { before: Figure; after: Figure }>()
  for (const { detail } of saves) {
    const { before = {}, after = {} } = detail as { before?: Record<string, Figure>; after?: Record<string, Figure> }
    for (const [address, figure] of Object.entries(after)) {
      const known = changes.get(address)
      changes.set(address, { before: known ? known.before : (before[address] ?? null), after: figure })
    }
  }
  return [...changes].flatMap(([address, change]) => (change.before === change.after ? [] : [{ address, ...change }]))
}

/**
 * Follows the splices over a text that is not known: what they removed of it was there before, what they removed of
 * each other's work was only passing.
 */
function proseOf(saves: readonly HistoryRow[]): Pick<Entry, 'removed' | 'inserted'> {
  const removed: string[] = []
  /** The text of what is new, at its place; undefined where the old text stands. */
  const fresh: (string | undefined)[] = []
  for (const { detail } of saves) {
    const {
      at,
      removed: gone,
      inserted,
    } = detail as { at?: number; removed?: NarrativeBlock[]; inserted?: NarrativeBlock[] }
    if (at === undefined || !gone) continue
    while (fresh.length < at + gone.length) fresh.push(undefined)
    const passing = fresh.splice(at, gone.length, ...(inserted ?? []).map(blockText))
    removed.push(...gone.filter((_, index) => passing[index] === undefined).map(blockText))
  }
  return { removed: removed.filter(Boolean), inserted: fresh.flatMap(text => text || []) }
}
