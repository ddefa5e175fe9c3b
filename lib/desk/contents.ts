import { eq } from 'drizzle-orm'
import { type GridContent, type ProseContent, person, section } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { enteredCells } from '@/lib/report/cells'
import { deadlineOf } from '@/lib/report/deadline'
import type { Section } from '@/lib/report/format'
import { countCharacters } from '@/lib/report/narrative'
import type { SectionLine } from '@/lib/report/section-line'
import type { Answered } from '@/lib/rules/answers'
import { contentOf, reasonsOf, type Sections } from './content'
import { type Found, findReport, namedSteps, type Place } from './finding'
import { judge, sectionOfFinding } from './judging'
import { store } from './store'

/** The contents page: each section's state, who last touched it, its findings, and what the viewer may do next. */
export async function contents(viewer: Viewer, place: Place) {
  const tx = store().read
  const found = await findReport(tx, viewer, place)
  if (!found) return undefined
  const rows = await tx
    .select({ key: section.key, content: section.content, at: section.touchedAt, by: person.name })
    .from(section)
    .leftJoin(person, eq(person.id, section.touchedBy))
    .where(eq(section.reportId, found.report.id))
  const sections: Sections = Object.fromEntries(rows.map(row => [row.key, row.content]))
  const content = contentOf(found, sections)
  const judgement = await judge(tx, found, content)
  const { findings } = judgement
  const lines = found.form.sections.map((one): SectionLine<Answered> => {
    const row = rows.find(({ key }) => key === one.key)
    const its = findings.filter(finding => sectionOfFinding(found, finding) === one.key)
    return {
      section: one,
      ...progressOfSection(found, one, sections),
      ...(row?.at && { touched: { by: row.by ?? '', at: row.at } }),
      findings: its,
    }
  })
  const steps = await namedSteps(tx, found)
  const { year, kind } = found.report
  const reasons = reasonsOf(found, sections)
  return { found, content, ...judgement, reasons, lines, steps, deadline: deadlineOf(year, kind) }
}

function progressOfSection(
  { form }: Found,
  one: Section,
  sections: Sections,
): Pick<SectionLine<Answered>, 'state' | 'filled' | 'of'> {
  if (one.form === 'narrative') {
    const filled = countCharacters((sections[one.key] as ProseContent).doc)
    return { state: filled > 0 ? 'done' : 'empty', filled }
  }
  const { figures } = sections[one.key] as GridContent
  const cells = enteredCells(form, one.key)
  const filled = cells.filter(cell => (figures[cell.address] ?? null) !== null).length
  return { state: filled === 0 ? 'empty' : filled === cells.length ? 'done' : 'begun', filled, of: cells.length }
}
