import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access'
import { contentOf, sectionsOf } from './content'
import { findReport, type Place } from './finding'
import { changeOrgan } from './organ-changes'
import { start } from './reports'
import { sightOf, wholeSightOf } from './sight'
import { store } from './store'
import { freshHouse, viewerAs } from './test-house'
import { office, publishYear } from './test-office'

beforeAll(freshHouse)

const seenBy = async (viewer: Viewer, place: Place, whole = true) => {
  const tx = store().read
  const found = await findReport(tx, viewer, place)
  if (!found) throw new Error('no report')
  const content = contentOf(found, await sectionsOf(tx, found.report.id))
  return whole ? wholeSightOf(tx, found, content) : sightOf(tx, found, content)
}

test('a consolidated report sees the newest editions below it, and whether one is missing', async () => {
  const county = await office({ code: 'sight-county', name: '南屏县人民政府', kind: 'government' })
  const { clerk, at } = county
  await start(clerk, at(2025))
  expect((await seenBy(clerk, at(2025))).parts).toBeUndefined()

  const below = { level: 'county', kind: 'department' } as const
  const water = await office({ ...below, code: 'sight-water', name: '南屏县水利局' }, county.organ)
  await office({ ...below, code: 'sight-gone', name: '南屏县粮食局', validTo: '2024-06-30' }, county.organ)
  const law = await office({ ...below, code: 'sight-law', name: '南屏县司法局' }, county.organ)
  await publishYear(water, 2025, { 'applications.received.natural': '4', 'applications.disclosed.natural': '4' })
  const { parts } = await seenBy(clerk, at(2025))
  expect(parts?.complete).toBe(false)
  expect(parts?.reports.map(({ organ, figures }) => [organ.name, figures['applications.received.total']])).toEqual([
    ['南屏县水利局', 4],
  ])
  await publishYear(law, 2025)
  expect((await seenBy(clerk, at(2025))).parts?.complete).toBe(true)
  expect((await seenBy(clerk, at(2025), false)).parts).toBeUndefined()
})

test('the words of others are those of the same tree and year, without their figures; the nearest come first', async () => {
  const root = await office({ code: 'near-root', name: '北屏县人民政府', kind: 'government' })
  const seat = await office({ code: 'near-seat', name: '北屏县教育局' }, root.organ)
  const school = await office({ code: 'near-school', name: '北屏县实验学校', kind: 'institution' }, seat.organ)
  const beside = await office({ code: 'near-beside', name: '北屏县民政局' }, root.organ)
  const abroad = await office({ code: 'near-abroad', name: '东屏县教育局' })
  for (const one of [school, beside, abroad]) await publishYear(one, 2025)
  await publishYear(beside, 2024)
  await start(seat.clerk, seat.at(2025))
  const { neighbours = [] } = await seenBy(seat.clerk, seat.at(2025))
  expect(neighbours.map(({ organ }) => organ.name)).toEqual(['北屏县民政局', '北屏县实验学校'])
  expect(neighbours[0]?.narratives.problems).toContain('按月检查')
  expect(neighbours.every(({ figures }) => Object.keys(figures).length === 0)).toBe(true)
})

test('the former names of an organ are those it published under and those it was entered by', async () => {
  const one = await office({ code: 'named', name: '西屏县卫生局' })
  const { clerk, at, organ } = one
  await publishYear(one, 2024)
  const chief = await viewerAs('named-chief', ['administrator', organ])
  const rename = async (name: string, seen: number) => {
    const contact = { address: '', postcode: '', phone: '', email: '', website: '' }
    const rest = { shortName: name, level: 'county', kind: 'department', powers: [], contact } as const
    const profile = { ...rest, powers: [], code: 'named', name, validFrom: null, validTo: null }
    expect(await changeOrgan(chief, 'named', { seen, profile })).toMatchObject({ outcome: 'done' })
  }
  await rename('西屏县卫生和计划生育局', 1)
  await rename('西屏县卫生健康局', 2)
  await start(clerk, at(2025))
  const { formerNames = [] } = await seenBy(clerk, at(2025), false)
  expect(formerNames.toSorted()).toEqual(['西屏县卫生和计划生育局', '西屏县卫生局'])
})
