import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { edition, history, organ, searchable, standing } from '@/db/schema'
import type { ReportContent } from '@/lib/report/content'
import { plainText } from '@/lib/report/narrative'
import type { SeenReport, Sight } from '@/lib/rules/rule'
import { type Found, newestEdition } from './finding'
import { codePath } from './standing'
import type { Tx } from './store'

/** What the rules may look at while a part is filled in: the report, last year's edition, the organ's former names. */
export async function sightOf(tx: Tx, found: Found, content: ReportContent): Promise<Sight> {
  const before = await newestEdition(tx, found.organ.code, found.report.year - 1)
  const formerNames = await formerNamesOf(tx, found.organ)
  return { report: seen(content), ...(before && { lastYear: seen(before.content) }), formerNames }
}

/** The same with what costs more to read: the parts of a consolidated report and, where asked for, other organs' reports. */
export async function wholeSightOf(
  tx: Tx,
  found: Found,
  content: ReportContent,
  { neighbours = true } = {},
): Promise<Sight> {
  const parts = found.report.kind === 'consolidated' ? await partsOf(tx, found) : undefined
  return {
    ...(await sightOf(tx, found, content)),
    ...(parts && { parts }),
    ...(neighbours && { neighbours: await neighboursOf(tx, found) }),
  }
}

export function seen({ narratives, explanations: _, ...rest }: ReportContent): SeenReport {
  return {
    ...rest,
    narratives: Object.fromEntries(Object.entries(narratives).map(([key, doc]) => [key, plainText(doc)])),
  }
}

/** Names that the organ published under or was entered by, other than today's. */
async function formerNamesOf(tx: Tx, { id, code, name }: Found['organ']): Promise<string[]> {
  const printed = await tx
    .selectDistinct({ name: edition.organName })
    .from(edition)
    .where(and(eq(edition.organCode, code), ne(edition.organName, name)))
  const renamed = await tx
    .select({ name: sql<string | null>`json_extract(${history.detail}, '$.before.name')` })
    .from(history)
    .where(and(eq(history.organId, id), sql`${history.verb} = 'organ.change'`))
  const names = [...printed, ...renamed].flatMap(one => (one.name && one.name !== name ? [one.name] : []))
  return [...new Set(names)]
}

/** The newest editions of the organs right below; a government without any below has no parts. */
async function partsOf(tx: Tx, { organ: whole, report: { year } }: Found): Promise<Sight['parts']> {
  const end = `${year}-12-31`
  const below = await tx
    .select({ code: organ.code })
    .from(organ)
    .where(
      and(
        eq(organ.parentId, whole.id),
        sql`(${organ.validFrom} IS NULL OR ${organ.validFrom} <= ${end})`,
        sql`(${organ.validTo} IS NULL OR ${organ.validTo} >= ${end})`,
      ),
    )
  if (below.length === 0) return
  const codes = below.map(({ code }) => code)
  const rows = await tx
    .select({ content: edition.content })
    .from(standing)
    .innerJoin(
      edition,
      and(
        eq(edition.organCode, standing.organCode),
        eq(edition.year, standing.year),
        eq(edition.number, standing.number),
      ),
    )
    .where(and(inArray(standing.organCode, codes), eq(standing.year, year)))
    .orderBy(asc(standing.rank), asc(standing.organCode))
  const reports = rows.flatMap(({ content }) => (content ? [seen(content)] : []))
  return { reports, complete: reports.length === codes.length }
}

/** So many reports of others are compared with, the nearest in the tree first. */
const MOST_NEIGHBOURS = 50

/** Kept from one check to the next, so that their sentences are taken apart once. */
const kept = new Map<string, SeenReport>()
const MOST_KEPT = 400

/** The words of other organs' standing reports of the year, within the same tree; their figures are left out. */
async function neighboursOf(tx: Tx, { organ: own, report: { year } }: Found): Promise<SeenReport[]> {
  const path = await codePath(tx, own.path)
  const [, root = ''] = path.split('/')
  const above = path.slice(0, -own.code.length - 1)
  const beside = sql`${standing.path} = ${above} || ${standing.organCode} || '/'`
  const rows = await tx
    .select()
    .from(standing)
    .innerJoin(searchable, eq(searchable.id, standing.id))
    .where(
      and(
        eq(standing.year, year),
        eq(standing.form, 'report'),
        sql`substr(${standing.path}, 1, ${root.length + 2}) = ${`/${root}/`}`,
        ne(standing.organCode, own.code),
      ),
    )
    .orderBy(desc(beside), desc(eq(standing.organKind, own.kind)), asc(standing.rank), asc(standing.organCode))
    .limit(MOST_NEIGHBOURS)
  return rows.map(row => {
    const key = `${row.standing.id} ${row.standing.number} ${row.standing.hash}`
    const known = kept.get(key) ?? neighbourOf(row)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, known)
    return known
  })
}

type Neighbour = { standing: typeof standing.$inferSelect; searchable: typeof searchable.$inferSelect }

function neighbourOf({ standing: its, searchable: { overview, problems, other } }: Neighbour): SeenReport {
  const { format, year, kind, organName, organLevel, organKind, title } = its
  return {
    ...{ format, year, kind, title, figures: {} },
    organ: { name: organName, level: organLevel, kind: organKind },
    narratives: { overview, problems, other },
  }
}
