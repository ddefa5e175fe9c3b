import { and, asc, eq, sql } from 'drizzle-orm'
import { organ, person, report, step } from '@/db/schema'
import { may, type Verb, type Viewer } from '@/lib/access'
import { deadlineOf, reportKindOf } from '@/lib/report/deadline'
import { type Turn, turnOf } from '@/lib/report/turn'
import { type Progress, progressOf, type State, type Step } from '@/lib/report/workflow'
import { reachOf } from './reach'
import { store } from './store'
import { inTreeOrder } from './tree-order'

export interface WorkLine {
  readonly organ: { code: string; name: string; shortName: string; depth: number }
  readonly report?: { version: number; progress: Progress; last?: NamedStep }
  readonly deadline: string
  /** What is next here for the viewer. */
  readonly turn: Turn
  /** What the viewer may do here now. */
  may(verb: Verb): boolean
}

type NamedStep = Step & { readonly name: string }

/** Which lines are asked for: those in one state, those not begun, or those where something waits for the viewer. */
export type Filter = State | 'none' | 'mine'

const PAGE = 100

/** The organs in the viewer's reach and where their reports of a year stand, as the tree orders them, a page at a time. */
export async function worklist(viewer: Viewer, year: number, page = 1, filter?: Filter) {
  const lines = await linesOf(viewer, year)
  const counts: Partial<Record<Filter, number>> = {}
  for (const mark of lines.flatMap(marksOf)) counts[mark] = (counts[mark] ?? 0) + 1
  const asked = filter ? lines.filter(line => marksOf(line).includes(filter)) : lines
  const pages = Math.max(1, Math.ceil(asked.length / PAGE))
  const at = Math.min(page, pages)
  return { lines: asked.slice((at - 1) * PAGE, at * PAGE), counts, total: lines.length, page: at, pages }
}

/** What a line is counted under: its state, and whether something waits for the viewer. */
function marksOf({ report, turn }: WorkLine): Filter[] {
  return [report?.progress.state ?? 'none', ...(turn === 'look' ? [] : (['mine'] as const))]
}

async function linesOf(viewer: Viewer, year: number): Promise<WorkLine[]> {
  const reach = reachOf(viewer)
  if (!reach) return []
  const tx = store().read
  const end = `${year}-12-31`
  const there = and(
    reach,
    sql`(${organ.validFrom} IS NULL OR ${organ.validFrom} <= ${end})`,
    sql`(${organ.validTo} IS NULL OR ${organ.validTo} >= ${end})`,
  )
  const { code, name, shortName, path, kind, level } = organ
  const rows = await tx
    .select({
      organ: { code, name, shortName, path, kind, level },
      report: { id: report.id, version: report.version, kind: report.kind },
    })
    .from(organ)
    .leftJoin(report, and(eq(report.organId, organ.id), eq(report.year, year)))
    .where(there)
  const { reportId, deed, version, by, at, note } = step
  const taken = await tx
    .select({ reportId, deed, version, by, at, note, name: person.name })
    .from(step)
    .innerJoin(report, and(eq(report.id, step.reportId), eq(report.year, year)))
    .innerJoin(organ, eq(organ.id, report.organId))
    .innerJoin(person, eq(person.id, step.by))
    .where(there)
    .orderBy(asc(step.number))
  const steps = new Map<string, NamedStep[]>()
  for (const one of taken) {
    const its = steps.get(one.reportId)
    if (its) its.push(one)
    else steps.set(one.reportId, [one])
  }
  return inTreeOrder(rows, row => row.organ).map(({ row, depth }) =>
    lineOf(viewer, year, { ...row, depth }, steps.get(row.report?.id ?? '') ?? []),
  )
}

function lineOf(
  viewer: Viewer,
  year: number,
  row: { organ: Pick<typeof organ.$inferSelect, 'code' | 'name' | 'shortName' | 'path' | 'kind' | 'level'> } & {
    report: Pick<typeof report.$inferSelect, 'version' | 'kind'> | null
    depth: number
  },
  steps: readonly NamedStep[],
): WorkLine {
  const { code, name, shortName, path } = row.organ
  const progress = row.report && progressOf(steps, row.report.version)
  const last = steps.at(-1)
  const allowed = (verb: Verb) => may(viewer, verb, { organPath: path, ...(progress && { progress }) })
  return {
    organ: { code, name, shortName, depth: row.depth },
    ...(row.report && progress && { report: { version: row.report.version, progress, ...(last && { last }) } }),
    deadline: deadlineOf(year, row.report?.kind ?? reportKindOf(row.organ)),
    turn: turnOf(progress?.state, allowed),
    may: allowed,
  }
}
