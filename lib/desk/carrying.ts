import { and, eq, sql } from 'drizzle-orm'
import { type GridContent, report, section } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { formatById } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { ReportContent } from '@/lib/report/content'
import type { Figures } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { progressOf, writable } from '@/lib/report/workflow'
import { now } from './clock'
import { stepsOf } from './finding'
import { record } from './recording'
import type { Tx } from './store'

/** The figures that this year's form takes over from last year's edition, cell by cell, under this year's addresses. */
export function carriedFigures(form: Format, lastYear: ReportContent): Figures {
  const rows = enteredCells(form).filter(cell => cell.row === form.carryOver.to)
  return Object.fromEntries(
    rows.map(cell => [cell.address, lastYear.figures[`${form.carryOver.from}.${cell.column}`] ?? null]),
  )
}

/** A table's content with last year's figures taken over; cells with a reason to differ keep their own. */
export function withCarried(
  content: GridContent,
  form: Format,
  edition: { number: number; content: ReportContent },
): GridContent {
  if (!hasRow(edition.content, form.carryOver.from)) return content
  const figures = carriedFigures(form, edition.content)
  const taken = Object.entries(figures).filter(([address]) => !content.reasons?.[address])
  return {
    ...content,
    figures: { ...content.figures, ...Object.fromEntries(taken) },
    carried: { year: edition.content.year, edition: edition.number, figures },
  }
}

/** A report of a year before there were tables tells nothing that could be taken over. */
const hasRow = ({ format }: ReportContent, row: string): boolean =>
  enteredCells(formatById(format)).some(cell => cell.row === row)

/** After an edition is published: next year's draft takes its carried-forward row over, if it is still being written. */
export async function carryIntoNextYear(
  tx: Tx,
  viewer: Viewer,
  organId: string,
  edition: { number: number; content: ReportContent },
): Promise<void> {
  const year = edition.content.year + 1
  const [next] = await tx
    .select()
    .from(report)
    .where(and(eq(report.organId, organId), eq(report.year, year)))
  if (!next) return
  const { state } = progressOf(await stepsOf(tx, next.id), next.version)
  if (!writable.includes(state)) return
  const form = formatById(next.format)
  const key = enteredCells(form).find(cell => cell.row === form.carryOver.to)?.section
  if (!key) return
  const here = and(eq(section.reportId, next.id), eq(section.key, key))
  const [row] = await tx.select().from(section).where(here)
  if (!row) return
  const before = row.content as GridContent
  const content = withCarried(before, form, edition)
  if (JSON.stringify(content) === JSON.stringify(before)) return
  await tx
    .update(section)
    .set({ content, version: row.version + 1, touchedBy: viewer.id, touchedAt: now() })
    .where(here)
  await tx
    .update(report)
    .set({ version: sql`${report.version} + 1` })
    .where(eq(report.id, next.id))
  await record(tx, viewer, {
    verb: 'section.carry',
    organId,
    reportId: next.id,
    section: key,
    version: next.version + 1,
    detail: {
      before: before.figures,
      after: content.figures,
      fromYear: edition.content.year,
      fromEdition: edition.number,
    },
  })
}
