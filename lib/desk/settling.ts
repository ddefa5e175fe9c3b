import { and, eq } from 'drizzle-orm'
import { imported, organ, report, section } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { formatById, formatOfYear } from '@/lib/formats'
import { enteredCells, gridsOf, withTotals } from '@/lib/report/cells'
import { type ReportContent, type ReportJson, titleOf } from '@/lib/report/content'
import { deadlineOf } from '@/lib/report/deadline'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { NarrativeKey, SectionKey } from '@/lib/report/format'
import { fromPlainText, plainText } from '@/lib/report/narrative'
import { carryIntoNextYear } from './carrying'
import { now } from './clock'
import { factsOf, fingerprint } from './content'
import { takeStep } from './deeds'
import { findReport, type Place } from './finding'
import { importOf, mayArchive } from './imports'
import { bump } from './publication'
import { start } from './reports'
import { load, saveFigures, saveProse } from './sections'
import { freeze } from './standing'
import { store } from './store'

/** The preface is written by the portal; the other three are taken from the file. */
const narratives: readonly NarrativeKey[] = ['overview', 'problems', 'other']

export type Settled =
  | { outcome: 'done'; organ: string; year: number; taken: number; left: number }
  | { outcome: 'missing' }
  | { outcome: 'barred' }
  /** A cell that was decided by hand cannot be read. */
  | { outcome: 'unread'; errors: Record<string, string> }
  /** The file has the tables of another format than the year. */
  | { outcome: 'otherForm'; format: string }
  /** A report of that year is there already. */
  | { outcome: 'occupied' }

export interface Choice {
  readonly organ: string
  readonly year: number
  /** What the person says of cells that were unsure, as typed. */
  readonly decided: Readonly<Record<string, string>>
}

/** Puts what was read into the organ's draft. What is written there already stays: only blanks are filled. */
export async function settleAsDraft(viewer: Viewer, id: string, choice: Choice): Promise<Settled> {
  const at = await importOf(viewer, id)
  if (!at?.read.ok || at.state !== 'waiting') return { outcome: 'missing' }
  const place: Place = { organ: choice.organ, year: choice.year }
  const form = formatOfYear(choice.year)
  if (form?.id !== at.read.report.format) return { outcome: 'otherForm', format: at.read.report.format }
  const decided = figuresOf(at.read.report, choice)
  if ('errors' in decided) return { outcome: 'unread', errors: decided.errors }
  const begun = await start(viewer, place)
  if (begun.outcome === 'missing' || begun.outcome === 'barred') return { outcome: begun.outcome }
  let [taken, left] = [0, 0]
  for (const grid of gridsOf(form)) {
    const now = await load(viewer, place, grid.key)
    if (!now?.writable || !('figures' in now.section)) return { outcome: 'barred' }
    const { figures: held, carried } = now.section
    const changes: Record<string, string> = {}
    for (const cell of enteredCells(form, grid.key)) {
      const figure = decided.figures[cell.address] ?? null
      if (figure === null) continue
      if ((held[cell.address] ?? null) === null && !(cell.address in (carried?.figures ?? {})))
        changes[cell.address] = showFigure(figure)
      else if (held[cell.address] !== figure) left++
    }
    const saved = await saveFigures(viewer, place, grid.key, { seen: now.touched.version, changes })
    if (saved.outcome !== 'saved') return { outcome: 'barred' }
    taken += Object.keys(changes).length
  }
  for (const key of narratives) {
    const text = at.read.report.narratives[key]?.trim()
    const now = await load(viewer, place, key)
    if (!text || !now || !('doc' in now.section)) continue
    const { doc } = now.section
    const request = {
      seen: now.touched.version,
      at: 0,
      remove: doc.content.length,
      blocks: fromPlainText(text).content,
    }
    if (plainText(doc).trim() !== '') left++
    else if ((await saveProse(viewer, place, key, request)).outcome === 'saved') taken++
  }
  await settle(viewer, id, 'draft', choice)
  return { outcome: 'done', organ: choice.organ, year: choice.year, taken, left }
}

/** Publishes what was read as an edition of a past year, with its mark and the hash of the file it came from. */
export async function settleAsArchive(viewer: Viewer, id: string, choice: Choice): Promise<Settled> {
  const at = await importOf(viewer, id)
  if (!at?.read.ok || at.state !== 'waiting') return { outcome: 'missing' }
  const { report: read } = at.read
  const decided = figuresOf(read, choice)
  if ('errors' in decided) return { outcome: 'unread', errors: decided.errors }
  const place: Place = { organ: choice.organ, year: choice.year }
  const done = await store().write(async (tx): Promise<Settled> => {
    const [of] = await tx.select().from(organ).where(eq(organ.code, choice.organ))
    if (!of || !may(viewer, 'seeOrgan', { organPath: of.path })) return { outcome: 'missing' }
    if (!mayArchive(viewer, of.path) || choice.year >= new Date(now()).getFullYear()) return { outcome: 'barred' }
    if (await findReport(tx, viewer, place)) return { outcome: 'occupied' }
    const form = formatById(read.format)
    const figures = withTotals(form, decided.figures)
    const content: ReportContent = {
      format: form.id,
      year: choice.year,
      kind: read.kind,
      organ: { ...factsOf(of), name: read.organ.name || of.name },
      title: read.title || titleOf(of.name, choice.year),
      narratives: {
        preface: fromPlainText(read.narratives.preface ?? ''),
        overview: fromPlainText(read.narratives.overview ?? ''),
        problems: fromPlainText(read.narratives.problems ?? ''),
        other: fromPlainText(read.narratives.other ?? ''),
      },
      figures,
    }
    const reportId = crypto.randomUUID()
    await tx.insert(report).values({
      id: reportId,
      organId: of.id,
      year: choice.year,
      kind: read.kind,
      format: form.id,
      createdAt: now(),
      createdBy: viewer.id,
    })
    for (const one of form.sections)
      await tx.insert(section).values({ reportId, key: one.key, content: sectionOf(content, one.key) })
    const found = await findReport(tx, viewer, place)
    if (!found) return { outcome: 'missing' }
    await takeStep(tx, viewer, found, 'archive', at.fileName)
    await freeze(tx, {
      id: crypto.randomUUID(),
      reportId,
      organId: of.id,
      organCode: of.code,
      organName: content.organ.name,
      organShortName: of.shortName,
      organLevel: of.level,
      organKind: of.kind,
      year: choice.year,
      number: 1,
      form: 'report',
      title: content.title,
      content,
      hash: fingerprint(content),
      deadline: deadlineOf(choice.year, read.kind),
      publishedAt: now(),
      archived: { name: at.fileName, sha256: at.sha256 },
    })
    await carryIntoNextYear(tx, viewer, of.id, { number: 1, content })
    await bump(tx, of.code)
    return { outcome: 'done', organ: of.code, year: choice.year, taken: Object.keys(figures).length, left: 0 }
  })
  if (done.outcome === 'done') await settle(viewer, id, 'archived', choice)
  return done
}

async function settle(viewer: Viewer, id: string, state: 'draft' | 'archived', choice: Choice): Promise<void> {
  await store().write(async tx => {
    await tx
      .update(imported)
      .set({ state, organCode: choice.organ, year: choice.year })
      .where(and(eq(imported.id, id), eq(imported.personId, viewer.id)))
  })
}

/** The figures of an import with what a person decided about the unsure ones, each read by its own kind. */
function figuresOf(
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

function sectionOf(content: ReportContent, key: SectionKey) {
  if (key === 'preface' || key === 'overview' || key === 'problems' || key === 'other')
    return { doc: content.narratives[key] }
  const cells = enteredCells(formatById(content.format), key)
  return { figures: Object.fromEntries(cells.map(cell => [cell.address, content.figures[cell.address] ?? null])) }
}
