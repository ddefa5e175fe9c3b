import type { Viewer } from '@/lib/access'
import type { Place } from '@/lib/desk/finding'
import { load, saveFigures, saveProse } from '@/lib/desk/sections'
import { leastProse } from '@/lib/desk/test-house'
import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import { paragraphOf } from '@/lib/report/narrative'

/** Fills a whole report in, 0 where nothing is said, so that no rule has anything to say. */
export async function fillIn(clerk: Viewer, place: Place, figures: Record<string, string> = {}): Promise<void> {
  const form = formatOfYear(place.year)
  for (const section of form?.sections ?? []) {
    const loaded = await load(clerk, place, section.key)
    if (!form || !loaded) throw new Error(`no ${section.key} of ${place.organ} ${place.year}`)
    const seen = loaded.touched.version
    if (section.form === 'grid') {
      const changes = enteredCells(form, section.key).map(({ address }) => [address, figures[address] ?? '0'])
      await saveFigures(clerk, place, section.key, { seen, changes: Object.fromEntries(changes) })
    } else if (section.key !== 'preface')
      await saveProse(clerk, place, section.key, {
        seen,
        at: 0,
        remove: 'doc' in loaded.section ? loaded.section.doc.content.length : 0,
        blocks: leastProse[section.key].map(paragraphOf),
      })
  }
}
