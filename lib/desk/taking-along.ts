import type { Viewer } from '@/lib/access'
import { contentOf, reasonsOf, sectionsOf } from './content'
import { findReport, newestEdition, type Place } from './finding'
import { store } from './store'

/** A report as it stands, to be filled in elsewhere, and last year's edition to compare it with. */
export async function takeAlong(viewer: Viewer, place: Place) {
  const tx = store().read
  const found = await findReport(tx, viewer, place)
  if (!found) return undefined
  const sections = await sectionsOf(tx, found.report.id)
  const before = await newestEdition(tx, place.organ, place.year - 1)
  return {
    content: contentOf(found, sections),
    explanations: reasonsOf(found, sections),
    ...(before && { lastYear: before.content }),
  }
}
