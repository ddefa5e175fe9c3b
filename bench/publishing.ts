import { migrate } from '@/db/migrate'
import { publish } from '@/lib/desk/publication'
import { approve, submit } from '@/lib/desk/reports'
import { load, saveFigures, saveProse } from '@/lib/desk/sections'
import { leastProse } from '@/lib/desk/test-house'
import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { paragraphOf } from '@/lib/report/narrative'
import { freshData, percentile, plantOffice, say, serve } from './portal'

/** How long the publishing call takes, and whether the very next request to each of two other processes shows the report. */
const REPORTS = 30
const YEAR = 2025
const dataDir = freshData()
migrate(dataDir)
const portals = [await serve(dataDir), await serve(dataDir)]
const form = formatOfYear(YEAR) as Format
const times: number[] = []
let seen = 0
for (let at = 0; at < REPORTS; at++) {
  const { place, clerk, approver } = await plantOffice(`publish-${at}`, YEAR)
  for (const section of form.sections) {
    const { touched } = (await load(clerk.viewer, place, section.key)) ?? { touched: { version: 1 } }
    const changes = Object.fromEntries(
      enteredCells(form)
        .filter(cell => cell.section === section.key)
        .map(cell => [cell.address, '0']),
    )
    if (section.form === 'grid') await saveFigures(clerk.viewer, place, section.key, { seen: touched.version, changes })
    else if (section.key !== 'preface')
      await saveProse(clerk.viewer, place, section.key, {
        seen: touched.version,
        at: 0,
        remove: 0,
        blocks: leastProse[section.key].map(paragraphOf),
      })
  }
  await submit(clerk.viewer, place, {})
  await approve(approver.viewer, place, {})
  const read = () =>
    Promise.all(portals.map(async ({ origin }) => (await fetch(`${origin}/${place.organ}/${YEAR}`)).status))
  const before = await read()
  const begun = performance.now()
  const { outcome } = await publish(approver.viewer, place, {})
  times.push(performance.now() - begun)
  const after = await read()
  if (outcome === 'done' && before.every(status => status === 404) && after.every(status => status === 200)) seen++
}
await Promise.all(portals.map(portal => portal.stop()))
say(
  `publishing: median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms (wanted under 50); on the next request in both of two processes ${seen} of ${REPORTS}`,
)
process.exit(seen === REPORTS ? 0 : 1)
