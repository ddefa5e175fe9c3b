import { expect, test } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { withTotals } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import { check } from '.'
import { readable } from './readable'
import { seen } from './test-report'

const printed = withTotals(format2021, seen(2023, { 'applications.received.natural': 3 }).figures)
const found = (change: Figures) => check({ report: seen(2023, { ...printed, ...change }) }, readable)
const told = (change: Figures) => found(change).map(({ rule, weight }) => `${rule} ${weight}`)

test('a table that is blank altogether is named with its totals', () => {
  const blank = Object.keys(printed).filter(address => /^(reconsideration|litigation)\./.test(address))
  const [finding, ...more] = found(Object.fromEntries(blank.map(address => [address, null])))
  expect(more).toEqual([])
  expect(finding?.addresses).toHaveLength(15)
  expect(finding?.addresses).toContain('reconsideration.total')
})

test('K-11 misses a total beside complete parts, and only where one was left blank', () => {
  const [finding] = found({ 'applications.received.total': null })
  expect(finding).toMatchObject({ rule: 'K-11', weight: 'warning', addresses: ['applications.received.total'] })
  expect(finding?.say).toContain('空着，各项相加是3')
  expect(told({ 'applications.received.total': null, 'applications.received.other': null })).toEqual(['K-8 error'])
  expect(check({ report: seen(2023) }, readable)).toEqual([])
})

test('a piece of a case is no number of cases, money has places', () => {
  expect(told({ 'applications.received.natural': '2.5' })).toEqual(['R3-4 error'])
  expect(told({ 'proactive.licences.decisions': '2.5' })).toEqual(['R2-2 error'])
  expect(told({ 'proactive.fees.amount': '2.500001' })).toEqual([])
  expect(told({ 'proactive.fees.amount': '-1' })).toEqual(['R2-2 error'])
})
