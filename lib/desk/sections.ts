import { and, eq, sql } from 'drizzle-orm'
import { type GridContent, type ProseContent, person, report, section } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { type Cell, cellMap } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { GridKey, NarrativeKey, SectionKey } from '@/lib/report/format'
import { narrativeDoc } from '@/lib/report/narrative'
import {
  applySplice,
  type FigureSave,
  type FiguresSaved,
  type ProseSave,
  type ProseSaved,
  type Touched,
} from '@/lib/report/saving'
import { words } from '@/lib/words'
import { now } from './clock'
import { contentOf, sectionsOf } from './content'
import { type Found, findReport, namedSteps, newestEdition, type Place } from './finding'
import { answersOf } from './judging'
import { record } from './recording'
import { sightOf } from './sight'
import { prepared, store, type Tx } from './store'

/** Everything that a section's page shows; undefined for a report that is not there or not the viewer's. */
export async function load(viewer: Viewer, place: Place, key: SectionKey, tx = store().read) {
  const found = await findReport(tx, viewer, place)
  const row = found && (await rowOf(tx, found.report.id, key))
  if (!found || !row) return undefined
  const content = contentOf(found, await sectionsOf(tx, found.report.id))
  const lastYear = await newestEdition(tx, place.organ, place.year - 1)
  const answered = (await answersOf(tx, found.report.id)).map(({ fingerprint }) => fingerprint)
  const sight = { ...(await sightOf(tx, found, content)), answered }
  return {
    found,
    steps: await namedSteps(tx, found),
    content,
    sight,
    lastYear,
    section: row.section.content,
    touched: touchedBy(row),
    writable: found.may('saveSection'),
  }
}

/** Stores what can be read of the changes; an older version than the stored one changes nothing and is told both. */
export function saveFigures(viewer: Viewer, place: Place, key: GridKey, request: FigureSave): Promise<FiguresSaved> {
  return store().write(tx => saveFiguresIn(tx, viewer, place, key, request))
}

/** The same as a part of a larger deed. */
export async function saveFiguresIn(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  key: GridKey,
  request: FigureSave,
): Promise<FiguresSaved> {
  const at = await openSection(tx, viewer, place, key)
  if ('barred' in at) return at.barred
  const content = at.row.section.content as GridContent
  const touched = touchedBy(at.row)
  if (touched.version !== request.seen)
    return { outcome: 'stale', ...touched, figures: content.figures, reasons: content.reasons ?? {} }
  const { next, refused } = applyChanges(content, key, cellMap(at.found.form), request)
  const stored = Object.fromEntries(
    Object.keys(request.changes).map(address => [address, next.figures[address] ?? null]),
  )
  const detail = changedFigures(content, next)
  if (Object.keys(detail.after).length === 0 && Object.keys(detail.reasons).length === 0)
    return { outcome: 'saved', ...touched, stored, refused }
  const saved = await storeSection(tx, viewer, at.found, key, touched.version, next, detail)
  return { outcome: 'saved', ...saved, stored, refused }
}

/** Stores a splice of a narrative under the same terms. */
export function saveProse(viewer: Viewer, place: Place, key: NarrativeKey, request: ProseSave): Promise<ProseSaved> {
  return store().write(tx => saveProseIn(tx, viewer, place, key, request))
}

/** The same as a part of a larger deed. */
export async function saveProseIn(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  key: NarrativeKey,
  request: ProseSave,
): Promise<ProseSaved> {
  const at = await openSection(tx, viewer, place, key)
  if ('barred' in at) return at.barred
  const { doc } = at.row.section.content as ProseContent
  const touched = touchedBy(at.row)
  if (touched.version !== request.seen) return { outcome: 'stale', ...touched, doc }
  const next = narrativeDoc.safeParse({ type: 'doc', content: applySplice(doc.content, request) })
  if (!next.success || request.at + request.remove > doc.content.length)
    return { outcome: 'unread', say: words().office.unreadProse }
  if (request.remove === 0 && request.blocks.length === 0) return { outcome: 'saved', ...touched }
  const removed = doc.content.slice(request.at, request.at + request.remove)
  const detail = { at: request.at, removed, inserted: request.blocks }
  return {
    outcome: 'saved',
    ...(await storeSection(tx, viewer, at.found, key, touched.version, { doc: next.data }, detail)),
  }
}

async function openSection(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  key: SectionKey,
): Promise<{ barred: { outcome: 'barred'; say: string } } | { found: Found; row: Row }> {
  const found = await findReport(tx, viewer, place)
  const row = found && (await rowOf(tx, found.report.id, key))
  if (!found || !row) return { barred: { outcome: 'barred', say: words().office.missing } }
  if (!found.may('saveSection'))
    return { barred: { outcome: 'barred', say: words().office.notWritable[found.progress.state] } }
  return { found, row }
}

type Row = { section: typeof section.$inferSelect; name: string | null }

const ofSection = and(eq(section.reportId, sql.placeholder('report')), eq(section.key, sql.placeholder('key')))

const sectionAt = prepared(on =>
  on
    .select({ section, name: person.name })
    .from(section)
    .leftJoin(person, eq(person.id, section.touchedBy))
    .where(ofSection)
    .prepare(),
)

/** Moves a section on from the version that was seen; no row comes back where somebody else was first. */
const moveOn = prepared(on =>
  on
    .update(section)
    .set({
      content: sql`${sql.placeholder('content')}`,
      version: sql`${section.version} + 1`,
      touchedBy: sql`${sql.placeholder('by')}`,
      touchedAt: sql`${sql.placeholder('at')}`,
    })
    .where(and(ofSection, eq(section.version, sql.placeholder('seen'))))
    .returning({ version: section.version })
    .prepare(),
)

const countSave = prepared(on =>
  on
    .update(report)
    .set({ version: sql`${report.version} + 1` })
    .where(eq(report.id, sql.placeholder('report')))
    .prepare(),
)

async function rowOf(tx: Tx, reportId: string, key: SectionKey): Promise<Row | undefined> {
  const [row] = await sectionAt(tx).all({ report: reportId, key })
  return row
}

function touchedBy({ section: row, name }: Row): Touched {
  return { version: row.version, by: name ?? '', at: row.touchedAt ?? 0 }
}

function applyChanges(content: GridContent, key: GridKey, cells: ReadonlyMap<string, Cell>, request: FigureSave) {
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

function changedFigures(before: GridContent, after: GridContent) {
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

async function storeSection(
  tx: Tx,
  viewer: Viewer,
  { report: { id, organId, version } }: Found,
  key: SectionKey,
  seen: number,
  content: GridContent | ProseContent,
  detail: Record<string, unknown>,
): Promise<Touched> {
  const at = now()
  const [row] = await moveOn(tx).all({ report: id, key, seen, content: JSON.stringify(content), by: viewer.id, at })
  if (!row) throw new Error('the section moved inside its own transaction')
  await countSave(tx).run({ report: id })
  await record(tx, viewer, { verb: 'section.save', organId, reportId: id, section: key, version: version + 1, detail })
  return { version: row.version, by: viewer.name, at }
}
