import { describe, expect, test } from 'vitest'
import type { Figure, Figures } from '@/lib/report/figure'
import { check, waiting } from '.'
import { betweenYears } from './between-years'
import { lookAt, type SeenReport } from './rule'
import { sameFigures } from './same-figures'
import { suddenChanges } from './sudden-changes'
import { seen } from './test-report'

const rules = [...betweenYears, ...suddenChanges]
const compare = (report: SeenReport, lastYear?: SeenReport) => check({ report, ...(lastYear && { lastYear }) }, rules)
const said = (year: number, now: Figures, then: Figures) =>
  compare(seen(year, now), seen(year - 1, then)).map(({ rule, addresses }) => `${rule} ${addresses[0]}`)

const natural = 'applications.carriedOver.natural'
const commercial = 'applications.carriedOver.commercial'
const left = { 'applications.carriedForward.natural': 3 }

describe('what was carried forward is carried over', () => {
  test('RY-1 names both totals, over the change of form too, and asks for a reason of the list', () => {
    for (const year of [2020, 2021, 2024]) {
      const [finding] = compare(seen(year, { [natural]: 2 }), seen(year - 1, left))
      expect(finding).toMatchObject({ rule: 'RY-1', weight: 'error', addresses: ['applications.carriedOver.total'] })
      expect(finding?.say).toBe(`上年结转总计是2，${year - 1}年年报结转下年度继续办理的总计是3`)
    }
    expect(betweenYears.find(({ id }) => id === 'RY-1')).toMatchObject({ answer: 'override', published: true })
  })

  test('RY-2 speaks of columns when the totals agree', () => {
    expect(said(2023, { [natural]: 2, [commercial]: 1 }, left)).toEqual([`RY-2 ${natural}`, `RY-2 ${commercial}`])
    expect(said(2023, { [natural]: 3 }, left)).toEqual([])
  })

  test('a blank in last year’s row, another year or another kind of report says nothing', () => {
    expect(said(2023, { [natural]: 2 }, { ...left, 'applications.carriedForward.other': null })).toEqual([])
    expect(compare(seen(2023, { [natural]: 2 }), seen(2021, left))).toEqual([])
    expect(compare(seen(2023, { [natural]: 2 }), seen(2022, left, { kind: 'consolidated' }))).toEqual([])
    expect(compare(seen(2023, { [natural]: 2 }))).toEqual([])
  })
})

test('RY-3 rolls the stock of documents on, in the form of 2021 alone', () => {
  const rows = (issued: number, repealed: number, inForce: Figure) => ({
    'proactive.normativeDocuments.issued': issued,
    'proactive.normativeDocuments.repealed': repealed,
    'proactive.normativeDocuments.inForce': inForce,
  })
  expect(said(2023, rows(6, 2, 41), rows(0, 0, 35))).toEqual(['RY-3 proactive.normativeDocuments.inForce'])
  expect(said(2023, rows(6, 2, 39), rows(0, 0, 35))).toEqual([])
  expect(said(2023, rows(6, 2, '/'), rows(0, 0, 35))).toEqual([])
  expect(said(2021, rows(6, 2, 41), { 'proactive.normativeDocuments.totalDisclosed': 35 })).toEqual([])
})

test('RY-4 and RY-5 roll the items and the texts of the form of 2019 on', () => {
  const had = { 'proactive.licences.itemsLastYear': 12, 'proactive.licences.change': 4 }
  expect(said(2020, { 'proactive.licences.itemsLastYear': 18 }, had)).toEqual(['RY-4 proactive.licences.itemsLastYear'])
  expect(said(2020, { 'proactive.licences.itemsLastYear': 16 }, had)).toEqual([])
  const texts = (disclosed: number, totalDisclosed: number) => ({
    'proactive.rules.disclosed': disclosed,
    'proactive.rules.totalDisclosed': totalDisclosed,
  })
  expect(said(2020, texts(3, 24), texts(0, 20))).toEqual(['RY-5 proactive.rules.totalDisclosed'])
  expect(said(2020, texts(3, 23), texts(0, 20))).toEqual([])
  expect(said(2020, texts(3, 18), texts(0, 20))).toEqual([])
})

test('RY-7 is a note about cases that were pending', () => {
  const pending = { 'reconsideration.pending': 3 }
  expect(compare(seen(2023, { 'reconsideration.upheld': 2 }), seen(2022, pending))).toMatchObject([
    { rule: 'RY-7', weight: 'note', addresses: ['reconsideration.total'] },
  ])
  expect(said(2023, { 'reconsideration.upheld': 3 }, pending)).toEqual([])
})

describe('RY-8 asks about figures that leapt', () => {
  const licences = 'proactive.licences.decisions'
  test.each([
    [310, 520, true],
    [20, 30, false],
    [20, 31, true],
    [22, 33, false],
    [0, 10, false],
    [0, 11, true],
    [50, 25, false],
    [50, 24, true],
    [1000, 1500, false],
  ])('from %i to %i: %s', (then, now, speaks) => {
    expect(said(2023, { [licences]: now }, { [licences]: then })).toEqual(speaks ? [`RY-8 ${licences}`] : [])
  })

  test('money to its last place, rows in one finding, totals first', () => {
    const fees = 'proactive.fees.amount'
    expect(said(2023, { [fees]: '33.000001' }, { [fees]: '22' })).toEqual([`RY-8 ${fees}`])
    expect(said(2023, { [fees]: '33' }, { [fees]: '22' })).toEqual([])
    const received = (count: number) => ({ 'applications.received.natural': count })
    const [finding, ...more] = compare(seen(2023, received(40)), seen(2022, received(20)))
    expect(more).toEqual([])
    expect(finding?.addresses).toEqual(['applications.received.total', 'applications.received.natural'])
    expect(finding?.say).toContain('上年是20，本年是40，增加100.0%（同一行有2格变化较大）')
  })

  test('over the change of form decisions are compared, texts are not', () => {
    expect(said(2021, { [licences]: 60 }, { [licences]: 20 })).toEqual([`RY-8 ${licences}`])
    expect(
      said(2021, { 'proactive.normativeDocuments.inForce': 12 }, { 'proactive.normativeDocuments.totalDisclosed': 88 }),
    ).toEqual([])
  })
})

describe('all figures as last year', () => {
  const busy = {
    'applications.received.natural': 6,
    'applications.disclosed.natural': 4,
    'applications.withheld.process.natural': 2,
    'proactive.licences.decisions': 31,
  }
  const same = (now: Figures, then: Figures, year = 2023) =>
    sameFigures(lookAt({ report: seen(year, now), lastYear: seen(year - 1, then) })).length

  test('are odd when there are some', () => {
    expect(same(busy, busy)).toBe(1)
    expect(same(busy, busy, 2021)).toBe(1)
    expect(same(busy, { ...busy, 'reconsideration.upheld': 1 })).toBe(0)
  })

  test('are in order where nothing happened, or only a stock stands still', () => {
    expect(same({}, {})).toBe(0)
    const still = { 'proactive.normativeDocuments.inForce': 7, 'proactive.rules.inForce': 2 }
    expect(same(still, still)).toBe(0)
  })
})

test('without last year’s edition the checklist says what the rules wait for', () => {
  const ids = (lastYear?: SeenReport) =>
    waiting({ report: seen(2023, {}), ...(lastYear && { lastYear }) }, rules).map(({ rule }) => rule.id)
  expect(ids()).toEqual(['RY-1', 'RY-2', 'RY-3', 'RY-7', 'RY-8'])
  expect(ids(seen(2022, {}))).toEqual([])
})
