import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { edition, organ, person, report, step } from '@/db/schema'
import { may, type Thing, type Verb, type Viewer } from '@/lib/access'
import { formatById } from '@/lib/formats'
import type { ReportContent } from '@/lib/report/content'
import type { Format } from '@/lib/report/format'
import { type Progress, progressOf, type Step } from '@/lib/report/workflow'
import { prepared, type Tx } from './store'

/** Which report: the organ's code in the address and the year. */
export interface Place {
  organ: string
  year: number
}

/** A report that the viewer may see, with its organ, its steps and where it stands. */
export interface Found {
  report: typeof report.$inferSelect
  organ: typeof organ.$inferSelect
  form: Format
  steps: Step[]
  progress: Progress
  /** Whether the viewer may do something to it. */
  may(verb: Verb): boolean
}

const reportAt = prepared(on =>
  on
    .select()
    .from(report)
    .innerJoin(organ, eq(organ.id, report.organId))
    .where(and(eq(organ.code, sql.placeholder('organ')), eq(report.year, sql.placeholder('year'))))
    .prepare(),
)

const stepsAt = prepared(on =>
  on
    .select()
    .from(step)
    .where(eq(step.reportId, sql.placeholder('report')))
    .orderBy(asc(step.number))
    .prepare(),
)

/** Finds a report through the person looking: somebody else's report and a missing one are both undefined. */
export async function findReport(tx: Tx, viewer: Viewer, place: Place): Promise<Found | undefined> {
  const [row] = await reportAt(tx).all({ organ: place.organ, year: place.year })
  if (!row || !may(viewer, 'seeReport', { organPath: row.organ.path })) return undefined
  const steps = await stepsOf(tx, row.report.id)
  const progress = progressOf(steps, row.report.version)
  const thing: Thing = { organPath: row.organ.path, progress }
  return { ...row, form: formatById(row.report.format), steps, progress, may: verb => may(viewer, verb, thing) }
}

export function stepsOf(tx: Tx, reportId: string): Promise<(typeof step.$inferSelect)[]> {
  return stepsAt(tx).all({ report: reportId })
}

/** Every step with the name of who took it. */
export async function namedSteps(tx: Tx, { steps }: Found): Promise<(Step & { name: string })[]> {
  const ids = steps.map(({ by }) => by)
  const people = await tx.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids))
  const names = new Map(people.map(one => [one.id, one.name]))
  return steps.map(one => ({ ...one, name: names.get(one.by) ?? '' }))
}

/** The newest edition of an organ's year, if it is one that can be read. */
export async function newestEdition(tx: Tx, organCode: string, year: number) {
  const [newest] = await tx
    .select()
    .from(edition)
    .where(and(eq(edition.organCode, organCode), eq(edition.year, year)))
    .orderBy(desc(edition.number))
    .limit(1)
  return newest?.content ? { ...newest, content: newest.content as ReportContent } : undefined
}
