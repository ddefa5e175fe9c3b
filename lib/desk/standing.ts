import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import { edition, organ, searchable, standing, YEAR_OF_IDS } from '@/db/schema'
import { type Address, formatById } from '@/lib/formats'
import { cellsOf, figureAt } from '@/lib/report/cells'
import type { ReportContent } from '@/lib/report/content'
import { daysLate } from '@/lib/report/deadline'
import { isKnown } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { plainText } from '@/lib/report/narrative'
import { termsOf } from '@/lib/search/grams'
import { store, type Tx } from './store'

type EditionRow = typeof edition.$inferSelect
type Standing = typeof standing.$inferInsert

/** The only way into the table of editions: what lists and search know of the report changes with it. */
export async function freeze(tx: Tx, values: typeof edition.$inferInsert): Promise<void> {
  const [row] = await tx.insert(edition).values(values).returning()
  if (row) await stand(tx, row)
}

/** Puts an edition where its report stands in lists and search, in the transaction that publishes or withdraws it. */
async function stand(tx: Tx, row: EditionRow): Promise<void> {
  const [before] = await tx
    .select()
    .from(standing)
    .where(and(eq(standing.organCode, row.organCode), eq(standing.year, row.year)))
  const id = before?.id ?? (await nextId(tx, row.year))
  const [placed] = await tx.select({ path: organ.path }).from(organ).where(eq(organ.id, row.organId))
  const values = standingOf(row, before, id, placed ? await codePath(tx, placed.path) : `/${row.organCode}/`)
  await tx.insert(standing).values(values).onConflictDoUpdate({ target: standing.id, set: values })
  await findBy(tx, id, row)
}

function standingOf(row: EditionRow, before: Standing | undefined, id: number, path: string): Standing {
  const { organCode, year, number, form, organName, organShortName, organLevel, organKind } = row
  const { title, note, hash, deadline, publishedAt, content } = row
  const firstPublishedAt = before?.firstPublishedAt ?? publishedAt
  // A correction of what was taken over from a file makes nobody late: when it was first published, nobody knows.
  const archived = row.archived !== null || (before?.archived ?? false)
  return {
    ...{ id, organCode, year, number, form, path, organName, organShortName, organLevel, organKind },
    ...{ title, note, hash, deadline, publishedAt, firstPublishedAt },
    rank: rankOf(row),
    kind: content?.kind ?? before?.kind ?? 'own',
    format: content?.format ?? before?.format ?? '2021',
    archived,
    onTime: !archived && daysLate(firstPublishedAt, deadline) === 0,
    ...keyFigures(content),
  }
}

function rankOf({ organLevel, organKind }: EditionRow): number {
  if (organLevel === 'township') return 2
  return organKind === 'government' ? 0 : organKind === 'institution' ? 3 : 1
}

/** The figures that lists show and sort by; each is the sum of its addresses, or blank where one of them is. */
const keys = {
  received: ['applications.received.total'],
  carriedOver: ['applications.carriedOver.total'],
  disclosed: ['applications.disclosed.total', 'applications.partlyDisclosed.total'],
  withheld: ['applications.withheld.total'],
  concluded: ['applications.concluded.total'],
  carriedForward: ['applications.carriedForward.total'],
  reconsiderations: ['reconsideration.total'],
  litigations: ['litigation.direct.total', 'litigation.afterReconsideration.total'],
} satisfies Record<string, readonly Address[]>

export type KeyFigure = keyof typeof keys

function keyFigures(content: ReportContent | null): Record<KeyFigure, number | null> {
  const sum = (addresses: readonly string[]) => {
    if (!content) return null
    const form = formatById(content.format)
    const figures = addresses.map(address => figureAt(form, content.figures, address))
    return figures.every(isKnown) ? figures.reduce<number>((all, one) => all + Number(one), 0) : null
  }
  return Object.fromEntries(Object.entries(keys).map(([key, addresses]) => [key, sum(addresses)])) as Record<
    KeyFigure,
    number | null
  >
}

async function nextId(tx: Tx, year: number): Promise<number> {
  const [last] = await tx
    .select({ id: sql<number | null>`max(${standing.id})` })
    .from(standing)
    .where(eq(standing.year, year))
  return (last?.id ?? year * YEAR_OF_IDS) + 1
}

/** The terms of what stands replace those of what stood; a withdrawn report is found no more. */
async function findBy(tx: Tx, id: number, { organName, organShortName, title, content }: EditionRow): Promise<void> {
  await tx.run(sql`DELETE FROM term WHERE rowid = ${id}`)
  await tx.delete(searchable).where(eq(searchable.id, id))
  if (!content) return
  const { overview, problems, other } = content.narratives
  const text = {
    head: [title, ...(title.includes(organName) ? [] : [organName]), organShortName].join('\n'),
    overview: plainText(overview),
    problems: plainText(problems),
    other: plainText(other),
    rows: rowsWithFigures(formatById(content.format), content).join('\n'),
  }
  await tx.insert(searchable).values({ id, ...text })
  const body = termsOf([text.overview, text.problems, text.other, text.rows].join('\n'))
  await tx.run(sql`INSERT INTO term (rowid, head, body) VALUES (${id}, ${termsOf(text.head)}, ${body})`)
}

function rowsWithFigures(form: Format, { figures }: ReportContent): string[] {
  const labels = cellsOf(form)
    .filter(cell => Number(figures[cell.address] ?? 0) > 0)
    .map(cell => cell.rowLabels.at(-1) ?? '')
  return [...new Set(labels)].filter(Boolean)
}

/** The codes of the organs from the top to the one at a path of ids. */
export async function codePath(tx: Tx, path: string): Promise<string> {
  const ids = path.split('/').filter(Boolean)
  const rows = await tx.select({ id: organ.id, code: organ.code }).from(organ).where(inArray(organ.id, ids))
  const codes = new Map(rows.map(one => [one.id, one.code]))
  return `/${ids.map(id => codes.get(id) ?? '').join('/')}/`
}

/** What was published below an organ moves with it in the public's tree. */
export async function moveStanding(tx: Tx, from: string, to: string): Promise<void> {
  if (from === to) return
  await tx
    .update(standing)
    .set({ path: sql`${to} || substr(${standing.path}, ${from.length + 1})` })
    .where(sql`substr(${standing.path}, 1, ${from.length}) = ${from}`)
}

/** Gives every report that was published before this table was there its place. Done once, at a start. */
export async function standAll(): Promise<number> {
  const missing = await store()
    .read.selectDistinct({ organCode: edition.organCode, year: edition.year })
    .from(edition)
    .where(
      notExists(
        store()
          .read.select({ id: standing.id })
          .from(standing)
          .where(and(eq(standing.organCode, edition.organCode), eq(standing.year, edition.year))),
      ),
    )
  for (const { organCode, year } of missing)
    await store().write(async tx => {
      const rows = await tx
        .select()
        .from(edition)
        .where(and(eq(edition.organCode, organCode), eq(edition.year, year)))
        .orderBy(edition.number)
      for (const row of rows) await stand(tx, row)
    })
  return missing.length
}
