import { and, eq, sql } from 'drizzle-orm'
import { type GridContent, type ProseContent, person, report, section } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import type { SectionKey } from '@/lib/report/format'
import type { Touched } from '@/lib/report/saving'
import { now } from './clock'
import type { Found } from './finding'
import { record } from './recording'
import { prepared, type Tx } from './store'

/** A stored section and the name of who last touched it. */
export type Row = { section: typeof section.$inferSelect; name: string | null }

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

export async function rowOf(tx: Tx, reportId: string, key: SectionKey): Promise<Row | undefined> {
  const [row] = await sectionAt(tx).all({ report: reportId, key })
  return row
}

export function touchedBy({ section: row, name }: Row): Touched {
  return { version: row.version, by: name ?? '', at: row.touchedAt ?? 0 }
}

/** Stores a section's next content and its history row; the caller has seen the version inside the same transaction. */
export async function storeSection(
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
