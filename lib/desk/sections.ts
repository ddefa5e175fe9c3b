import type { GridContent, ProseContent } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { cellMap } from '@/lib/report/cells'
import type { GridKey, NarrativeKey, SectionKey } from '@/lib/report/format'
import { narrativeDoc } from '@/lib/report/narrative'
import { applySplice, type FigureSave, type FiguresSaved, type ProseSave, type ProseSaved } from '@/lib/report/saving'
import { words } from '@/lib/words'
import { contentOf, sectionsOf } from './content'
import { applyChanges, changedFigures } from './figure-changes'
import { type Found, findReport, namedSteps, newestEdition, type Place } from './finding'
import { answersOf } from './judging'
import { type Row, rowOf, storeSection, touchedBy } from './section-row'
import { sightOf } from './sight'
import { store, type Tx } from './store'

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
