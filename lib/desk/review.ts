import { and, desc, eq, gt } from 'drizzle-orm'
import { type GridContent, history, type ProseContent } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { formatById } from '@/lib/formats'
import { type Changes, changesBetween } from '@/lib/report/changes'
import type { Figure } from '@/lib/report/figure'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { applySplice } from '@/lib/report/saving'
import { contentOf, type Sections, sectionsOf } from './content'
import { contents } from './contents'
import { type Found, newestEdition, type Place } from './finding'
import { withExplanations } from './judging'
import { reviewOn } from './secrecy'
import { store, type Tx } from './store'

/** The approver's page: findings, what changed since last year and since they last looked, the whole report. */
export async function review(viewer: Viewer, place: Place) {
  const tx = store().read
  const shown = await contents(viewer, place)
  if (!shown) return undefined
  const { found, content } = shown
  const sections = await sectionsOf(tx, found.report.id)
  const lastYear = await newestEdition(tx, place.organ, place.year - 1)
  const published = await newestEdition(tx, place.organ, place.year)
  const looked = lastLook(found, viewer)
  const secrecy = await reviewOn(tx, found.report.id)
  return {
    ...shown,
    ...(secrecy && { secrecy }),
    content: withExplanations(found, content, shown.findings),
    ...(lastYear && {
      sinceLastYear: changesBetween(lastYear.content, content, {
        before: formatById(lastYear.content.format),
        after: found.form,
      }),
    }),
    ...(looked && { sinceLooked: { at: looked.at, changes: await changesSince(tx, found, sections, looked.version) } }),
    ...(published && {
      sinceEdition: {
        number: published.number,
        changes: changesBetween(published.content, content, {
          before: formatById(published.content.format),
          after: found.form,
        }),
      },
    }),
  }
}

/** The viewer's last look at an older submission, if there was one. */
function lastLook({ steps, report }: Found, viewer: Viewer) {
  return steps.findLast(
    step => (step.deed === 'open' || step.deed === 'return') && step.by === viewer.id && step.version < report.version,
  )
}

/** What changed since a version of the report: the saves since then are undone, newest first. */
async function changesSince(tx: Tx, found: Found, sections: Sections, version: number): Promise<Changes> {
  const saves = await tx
    .select({ verb: history.verb, section: history.section, detail: history.detail })
    .from(history)
    .where(and(eq(history.reportId, found.report.id), gt(history.version, version)))
    .orderBy(desc(history.id))
  const before = structuredClone(sections)
  for (const save of saves)
    if (save.section && (save.verb === 'section.save' || save.verb === 'section.carry'))
      undo(before, save.section, save.detail)
  return changesBetween(contentOf(found, before), contentOf(found, sections), { before: found.form, after: found.form })
}

function undo(sections: Sections, key: keyof Sections, detail: Record<string, unknown>): void {
  const content = sections[key]
  if (!content) return
  if ('doc' in content) {
    const { at, removed, inserted } = detail as { at: number; removed: NarrativeBlock[]; inserted: NarrativeBlock[] }
    ;(content as ProseContent).doc.content = applySplice(content.doc.content, {
      at,
      remove: inserted.length,
      blocks: removed,
    })
  } else Object.assign((content as GridContent).figures, detail.before as Record<string, Figure>)
}
