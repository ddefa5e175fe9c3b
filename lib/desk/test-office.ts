import { expect } from 'vitest'
import type { Role, Viewer } from '@/lib/access'
import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { paragraphOf } from '@/lib/report/narrative'
import type { Place } from './finding'
import { plantOrgan, plantPerson } from './planting'
import { publish } from './publication'
import { approve, start, submit } from './reports'
import { load, saveFigures, saveProse } from './sections'
import { leastProse } from './test-house'

let count = 0

/** For tests: an organ with a clerk and two approvers. */
export async function office(
  given: Partial<Parameters<typeof plantOrgan>[0]> = {},
  parent?: Parameters<typeof plantOrgan>[1],
) {
  const code = given.code ?? `office-${++count}`
  const organ = await plantOrgan({ level: 'county', kind: 'department', ...given, code }, parent)
  const staff = async (role: Role): Promise<Viewer> => {
    const person = await plantPerson({
      login: `${role}-${++count}`,
      name: `${role}${count}`,
      roles: [{ role, organId: organ.id }],
    })
    return { ...person, roles: [{ role, organId: organ.id, organPath: organ.path }] }
  }
  const at = (year: number): Place => ({ organ: organ.code, year })
  return { organ, at, clerk: await staff('clerk'), approver: await staff('approver'), second: await staff('approver') }
}

/** For tests: fills a whole report in, 0 where nothing is said, so that no rule asks anything. */
export async function fill(clerk: Viewer, place: Place, change: Record<string, string> = {}): Promise<void> {
  const form = formatOfYear(place.year) as Format
  for (const section of form.sections) {
    const loaded = await load(clerk, place, section.key)
    const seen = loaded?.touched.version ?? 0
    if (section.form === 'grid') {
      const carried = (loaded && 'figures' in loaded.section && loaded.section.carried?.figures) || {}
      const cells = enteredCells(form, section.key).filter(cell => !(cell.address in carried))
      const changes = Object.fromEntries(cells.map(cell => [cell.address, change[cell.address] ?? '0']))
      expect(await saveFigures(clerk, place, section.key, { seen, changes })).toMatchObject({
        outcome: 'saved',
        refused: {},
      })
    } else if (section.key !== 'preface')
      await saveProse(clerk, place, section.key, {
        seen,
        at: 0,
        remove: 0,
        blocks: leastProse[section.key].map(paragraphOf),
      })
  }
}

/** For tests: a report from its beginning to its edition. */
export async function publishYear(
  { at, clerk, approver }: Awaited<ReturnType<typeof office>>,
  year: number,
  change = {},
): Promise<void> {
  await start(clerk, at(year))
  await fill(clerk, at(year), change)
  expect(await submit(clerk, at(year), {})).toEqual({ outcome: 'done' })
  expect(await approve(approver, at(year), {})).toEqual({ outcome: 'done' })
  expect(await publish(approver, at(year), {})).toEqual({ outcome: 'done' })
}
