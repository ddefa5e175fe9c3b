import { createHash } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import { imported, importSource, organ, sourceFile } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import type { ReadFile, Source, Unsure } from '@/lib/files/read'
import { readInWorker } from '@/lib/files/reading/in-worker'
import { unreadIn } from '@/lib/files/reading/unread'
import { formatById } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { check } from '@/lib/rules'
import type { Finding } from '@/lib/rules/rule'
import { now } from './clock'
import { record } from './recording'
import { store } from './store'

export type Imported = typeof imported.$inferSelect

/** No file may be larger; the readers have limits of their own for what is inside. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** Keeps a file as it came and reads it; what becomes of it is decided later. Undefined for who may bring none. */
export async function takeIn(viewer: Viewer, file: { name: string; bytes: Uint8Array }): Promise<Imported | undefined> {
  if (!mayBring(viewer) || file.bytes.length > LARGEST_FILE) return undefined
  const whole: ReadFile & { source?: Source } = await readInWorker(file.bytes, file.name, { source: true })
  const { source, ...read } = whole
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const guessed = read.ok ? await guess(viewer, read.report) : {}
  return store().write(async tx => {
    await tx
      .insert(sourceFile)
      .values({
        sha256,
        size: file.bytes.length,
        bytes: Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length),
      })
      .onConflictDoNothing()
    const [row] = await tx
      .insert(imported)
      .values({
        id: crypto.randomUUID(),
        personId: viewer.id,
        at: now(),
        fileName: [...file.name].slice(0, 200).join(''),
        sha256,
        read,
        state: 'waiting',
        ...guessed,
      })
      .returning()
    if (row && source) await tx.insert(importSource).values({ importId: row.id, source })
    await record(tx, viewer, { verb: 'file.bring', detail: { file: file.name, sha256, read: read.ok } })
    return row
  })
}

export function mayBring(viewer: Viewer): boolean {
  return viewer.roles.some(({ organPath }) => may(viewer, 'bringFile', { organPath }))
}

/** The organs for which the viewer may settle an import, by code. */
export async function organsFor(viewer: Viewer): Promise<{ code: string; name: string; archive: boolean }[]> {
  const rows = await store().read.select().from(organ).orderBy(organ.path)
  return rows
    .filter(row => may(viewer, 'bringFile', { organPath: row.path }))
    .map(row => ({ code: row.code, name: row.name, archive: mayArchive(viewer, row.path) }))
}

export function mayArchive(viewer: Viewer, organPath: string): boolean {
  return may(viewer, 'archive', { organPath, progress: { state: 'draft', opened: false, editions: false } })
}

/** The organ that the report names: by its whole name, else the longest name that stands at the front of its title. */
async function guess(viewer: Viewer, read: ReportJson): Promise<{ organCode?: string; year: number }> {
  const plain = (name: string) => name.replace(/\s/g, '')
  const [named, title] = [plain(read.organ.name), plain(read.title)]
  const within = (await organsFor(viewer)).toSorted((a, b) => plain(b.name).length - plain(a.name).length)
  const found =
    within.find(one => plain(one.name) === named) ??
    within.find(one => [named, title].some(name => name.startsWith(plain(one.name)))) ??
    within.find(one => named !== '' && plain(one.name).endsWith(named)) ??
    (within.length === 1 ? within[0] : undefined)
  return { year: read.year, ...(found && { organCode: found.code }) }
}

/** A line of the list: what became of a file, without what stands in it. */
export interface ImportLine {
  readonly id: string
  readonly at: number
  readonly fileName: string
  readonly state: Imported['state']
  readonly read: { ok: true; organ: string; year: number; unsure: number } | { ok: false; why: string }
}

/** What a person brought, newest first. */
export async function importsOf(viewer: Viewer): Promise<ImportLine[]> {
  const of = <Kind>(path: string) => sql<Kind>`json_extract(${imported.read}, ${path})`
  const rows = await store()
    .read.select({
      id: imported.id,
      at: imported.at,
      fileName: imported.fileName,
      state: imported.state,
      why: of<string | null>('$.why'),
      organ: of<string>('$.report.organ.name'),
      year: of<number>('$.report.year'),
      unsure: sql<number>`json_array_length(${imported.read}, '$.unsure')`,
    })
    .from(imported)
    .where(eq(imported.personId, viewer.id))
    .orderBy(desc(imported.at))
    .limit(100)
  return rows.map(({ why, organ, year, unsure, ...row }) => ({
    ...row,
    read: why === null ? { ok: true, organ, year, unsure } : { ok: false, why },
  }))
}

/** One import of the viewer's own; somebody else's and a missing one are both undefined. */
export async function importOf(viewer: Viewer, id: string, tx = store().read): Promise<Imported | undefined> {
  const [row] = await tx
    .select()
    .from(imported)
    .where(and(eq(imported.id, id), eq(imported.personId, viewer.id)))
  return row
}

/** What the import's file prints; undefined for our own files, whose figures are what they print. */
export async function printedOf({ id }: Imported): Promise<Source | undefined> {
  const [row] = await store().read.select().from(importSource).where(eq(importSource.importId, id))
  return row?.source
}

/** The cells that a person is asked about: those that are entered. An unsure total follows from its parts. */
export function askedIn({ report, unsure }: Extract<ReadFile, { ok: true }>): readonly Unsure[] {
  const entered = new Set(enteredCells(formatById(report.format)).map(({ address }) => address))
  return unsure.filter(({ address }) => entered.has(address))
}

/** What the rules find in what was read; of cells that were not read they say nothing. */
export function foundIn(read: Extract<ReadFile, { ok: true }>): Finding[] {
  const isUnread = unreadIn(read)
  return check({ report: read.report }).filter(
    ({ addresses, place }) => place || addresses.length === 0 || !addresses.every(isUnread),
  )
}

/** The bytes of an import's file. */
export async function sourceOf({ sha256 }: Imported): Promise<Uint8Array | undefined> {
  const [row] = await store().read.select().from(sourceFile).where(eq(sourceFile.sha256, sha256))
  return row?.bytes
}

export async function drop(viewer: Viewer, id: string): Promise<void> {
  await store().write(async tx => {
    const [row] = await tx
      .update(imported)
      .set({ state: 'dropped' })
      .where(and(eq(imported.id, id), eq(imported.personId, viewer.id), eq(imported.state, 'waiting')))
      .returning()
    if (row) await record(tx, viewer, { verb: 'file.drop', detail: { file: row.fileName, sha256: row.sha256 } })
  })
}
