import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type GridContent, type ProseContent, type SectionContent, section } from '@/db/schema'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { type OrganFacts, type ReportContent, titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { NarrativeKey, SectionKey } from '@/lib/report/format'
import { followFigures, shownIn } from '@/lib/report/live-figure'
import { emptyDoc } from '@/lib/report/narrative'
import type { Found } from './finding'
import type { Tx } from './store'

export type Sections = Partial<Record<SectionKey, SectionContent>>

export async function sectionsOf(tx: Tx, reportId: string): Promise<Sections> {
  const rows = await tx
    .select({ key: section.key, content: section.content })
    .from(section)
    .where(eq(section.reportId, reportId))
  return Object.fromEntries(rows.map(row => [row.key, row.content]))
}

/** The whole report as it stands: entered figures of all tables, prose with its marks, its live figures printing the cells. */
export function contentOf({ report, organ, form }: Found, sections: Sections): ReportContent {
  const figures: Record<string, Figure> = {}
  for (const cell of enteredCells(form))
    figures[cell.address] = gridOf(sections, cell.section).figures[cell.address] ?? null
  const shown = shownIn(form, figures)
  const proseOf = (key: NarrativeKey) => followFigures(docOf(sections, key), shown)
  return {
    format: form.id,
    year: report.year,
    kind: report.kind,
    organ: factsOf(organ),
    title: titleOf(organ.name, report.year),
    narratives: {
      preface: proseOf('preface'),
      overview: proseOf('overview'),
      problems: proseOf('problems'),
      other: proseOf('other'),
    },
    figures,
  }
}

export function gridOf(sections: Sections, key: SectionKey): GridContent {
  return (sections[key] as GridContent | undefined) ?? { figures: {} }
}

export function docOf(sections: Sections, key: NarrativeKey) {
  return (sections[key] as ProseContent | undefined)?.doc ?? emptyDoc
}

/** Why carried figures differ from last year's: published beside the figures. */
export function reasonsOf({ form }: Found, sections: Sections): Record<string, string> {
  const keys = form.sections.map(one => one.key)
  return Object.assign({}, ...keys.map(key => (sections[key] as GridContent | undefined)?.reasons ?? {}))
}

/** The content with every total filled in: what an edition freezes. */
export function completed(found: Found, content: ReportContent): ReportContent {
  return { ...content, figures: withTotals(found.form, content.figures) }
}

/** The fingerprint of an edition's content: SHA-256 over its JSON, keys in the order of the form. */
export function fingerprint(content: ReportContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

export function factsOf(organ: Found['organ']): OrganFacts {
  return { name: organ.name, level: organ.level, kind: organ.kind, powers: organ.powers }
}
