import { eq } from 'drizzle-orm'
import { type GridContent, type ProseContent, person, section } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { cellMap, enteredCells } from '@/lib/report/cells'
import { deadlineOf } from '@/lib/report/deadline'
import type { Section, SectionKey } from '@/lib/report/format'
import { countCharacters } from '@/lib/report/narrative'
import { check } from '@/lib/rules'
import type { Finding } from '@/lib/rules/rule'
import { contentOf, type Sections, sightOf } from './content'
import { type Found, findReport, namedSteps, type Place } from './finding'
import { store } from './store'

export interface SectionLine {
  readonly section: Section
  readonly state: 'empty' | 'begun' | 'done'
  /** Cells filled in of cells to fill in, or characters written. */
  readonly filled: number
  readonly of?: number
  readonly touched?: { readonly by: string; readonly at: number }
  readonly findings: readonly Finding[]
}

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
  const findings = check(await sightOf(tx, found, content))
  const lines = found.form.sections.map((one): SectionLine => {
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
  return { found, content, findings, lines, steps, deadline: deadlineOf(found.report.year, found.report.kind) }
}

/** The section that a finding belongs to: where its first cell stands, or its place in the prose. */
export function sectionOfFinding({ form }: Pick<Found, 'form'>, finding: Finding): SectionKey | 'title' | undefined {
  return finding.place?.section ?? cellMap(form).get(finding.addresses[0] ?? '')?.section
}

function progressOfSection(
  { form }: Found,
  one: Section,
  sections: Sections,
): Pick<SectionLine, 'state' | 'filled' | 'of'> {
  if (one.form === 'narrative') {
    const filled = countCharacters((sections[one.key] as ProseContent).doc)
    return { state: filled > 0 ? 'done' : 'empty', filled }
  }
  const { figures } = sections[one.key] as GridContent
  const cells = enteredCells(form, one.key)
  const filled = cells.filter(cell => (figures[cell.address] ?? null) !== null).length
  return { state: filled === 0 ? 'empty' : filled === cells.length ? 'done' : 'begun', filled, of: cells.length }
}
