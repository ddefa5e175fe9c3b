import { and, eq } from 'drizzle-orm'
import { imported } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { formatById, formatOfYear } from '@/lib/formats'
import { enteredCells, gridsOf } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { type Figure, type Figures, showFigure } from '@/lib/report/figure'
import type { Format, NarrativeKey } from '@/lib/report/format'
import { fromPlainText, plainText } from '@/lib/report/narrative'
import { findReport, type Place } from './finding'
import { importOf } from './imports'
import { startIn } from './reports'
import { load, saveFiguresIn, saveProseIn } from './sections'
import { store, type Tx } from './store'

/** The preface is written by the portal; the other three are taken from the file. */
const taken: readonly NarrativeKey[] = ['overview', 'problems', 'other']

export type Settled =
  | { outcome: 'done'; organ: string; year: number; taken: number; left: number }
  | { outcome: 'missing' }
  | { outcome: 'barred' }
  /** A cell that was decided by hand cannot be read. */
  | { outcome: 'unread'; errors: Record<string, string> }
  /** The file has the tables of another format than the year. */
  | { outcome: 'otherForm'; format: string }
  /** The file speaks of another year. */
  | { outcome: 'otherYear'; year: number }
  /** Cells that the file leaves open, and nobody has decided. */
  | { outcome: 'undecided'; addresses: readonly string[] }
  /** The year's own time is not over. */
  | { outcome: 'tooEarly' }
  /** A report of that year is there already. */
  | { outcome: 'occupied' }

export interface Choice {
  readonly organ: string
  readonly year: number
  /** What the person says of cells that were unsure, as typed. */
  readonly decided: Readonly<Record<string, string>>
  /** What is still open shall stay blank. */
  readonly leaveBlank?: boolean
}

/** Puts what was read into the organ's draft, all of it or nothing. What is written there already stays: only blanks are filled. */
export function settleAsDraft(viewer: Viewer, id: string, choice: Choice): Promise<Settled> {
  return store().write(async (tx): Promise<Settled> => {
    const at = await importOf(viewer, id, tx)
    if (!at?.read.ok || at.state !== 'waiting') return { outcome: 'missing' }
    const place: Place = { organ: choice.organ, year: choice.year }
    const form = formatOfYear(choice.year)
    if (form?.id !== at.read.report.format) return { outcome: 'otherForm', format: at.read.report.format }
    const decided = figuresOf(at.read.report, choice)
    if ('errors' in decided) return { outcome: 'unread', errors: decided.errors }
    const begun = await startIn(tx, viewer, place)
    if (begun.outcome === 'missing' || begun.outcome === 'barred') return { outcome: begun.outcome }
    if (!(await findReport(tx, viewer, place))?.may('saveSection')) return { outcome: 'barred' }
    const parts = [
      ...(await fillTables(tx, viewer, place, form, decided.figures)),
      ...(await fillTexts(tx, viewer, place, at.read.report.narratives)),
    ]
    const sum = (of: (part: Filled) => number) => parts.reduce((all, part) => all + of(part), 0)
    await settle(tx, viewer, id, 'draft', choice)
    return { outcome: 'done', ...place, taken: sum(({ taken }) => taken), left: sum(({ left }) => left) }
  })
}

/** How many cells or texts were taken over, and how many the draft had already or could not take. */
interface Filled {
  readonly taken: number
  readonly left: number
}

async function fillTables(tx: Tx, viewer: Viewer, place: Place, form: Format, figures: Figures): Promise<Filled[]> {
  const filled: Filled[] = []
  for (const { key } of gridsOf(form)) {
    const at = await load(viewer, place, key, tx)
    if (!at || !('figures' in at.section)) continue
    const { figures: held, carried } = at.section
    const given = enteredCells(form, key).flatMap(({ address }) => {
      const figure = figures[address] ?? null
      return figure === null || held[address] === figure ? [] : [{ address, figure }]
    })
    const free = given.filter(
      ({ address }) => (held[address] ?? null) === null && !(address in (carried?.figures ?? {})),
    )
    const changes = Object.fromEntries(free.map(({ address, figure }) => [address, showFigure(figure)]))
    const saved = await saveFiguresIn(tx, viewer, place, key, { seen: at.touched.version, changes })
    const refused = saved.outcome === 'saved' ? Object.keys(saved.refused).length : free.length
    filled.push({ taken: free.length - refused, left: given.length - free.length + refused })
  }
  return filled
}

async function fillTexts(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  narratives: ReportJson['narratives'],
): Promise<Filled[]> {
  const filled: Filled[] = []
  for (const key of taken) {
    const text = narratives[key]?.trim()
    const at = await load(viewer, place, key, tx)
    if (!text || !at || !('doc' in at.section)) continue
    const { doc } = at.section
    const { content: blocks } = fromPlainText(text)
    const request = { seen: at.touched.version, at: 0, remove: doc.content.length, blocks }
    const isFree = plainText(doc).trim() === ''
    const isTaken = isFree && (await saveProseIn(tx, viewer, place, key, request)).outcome === 'saved'
    filled.push({ taken: Number(isTaken), left: Number(!isTaken) })
  }
  return filled
}

/** Notes what became of an import. */
export async function settle(
  tx: Tx,
  viewer: Viewer,
  id: string,
  state: 'draft' | 'archived',
  choice: Choice,
): Promise<void> {
  await tx
    .update(imported)
    .set({ state, organCode: choice.organ, year: choice.year })
    .where(and(eq(imported.id, id), eq(imported.personId, viewer.id)))
}

/** The figures of an import with what a person decided about the unsure ones, each read by its own kind. */
export function figuresOf(
  { format, figures }: ReportJson,
  { decided }: Choice,
): { figures: Record<string, Figure> } | { errors: Record<string, string> } {
  const all: Record<string, Figure> = {}
  const errors: Record<string, string> = {}
  for (const cell of enteredCells(formatById(format))) {
    const typed = decided[cell.address]
    if (typed === undefined) all[cell.address] = figures[cell.address] ?? null
    else {
      const read = cell.kind.parse(typed)
      if (read.ok) all[cell.address] = read.figure
      else errors[cell.address] = read.say
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { figures: all }
}
