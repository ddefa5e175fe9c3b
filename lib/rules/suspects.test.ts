import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells, withTotals } from '@/lib/report/cells'
import type { Figure, Figures } from '@/lib/report/figure'
import { check } from '.'
import { balance } from './balance'
import { sums } from './sums'
import { seen, zeros } from './test-report'

const entered: Record<string, Figure> = {
  ...zeros(format2021),
  'applications.received.natural': 146,
  'applications.received.commercial': 31,
  'applications.received.legalService': 12,
  'applications.carriedOver.natural': 8,
  'applications.disclosed.natural': 63,
  'applications.disclosed.commercial': 17,
  'applications.partlyDisclosed.natural': 21,
  'applications.withheld.process.natural': 14,
  'applications.withheld.process.legalService': 12,
  'applications.unavailable.notHeld.natural': 37,
  'applications.notProcessed.repeated.commercial': 14,
  'applications.carriedForward.natural': 19,
  'reconsideration.upheld': 12,
  'reconsideration.other': 5,
  'reconsideration.pending': 3,
}
const printed = withTotals(format2021, entered)
const findings = (figures: Figures) => check({ report: seen(2023, figures) }, [...balance, ...sums])
/** Suspects of all findings, with the rules that failed. */
const suspects = (figures: Figures) => [...new Set(findings(figures).flatMap(({ suspect }) => suspect ?? []))]

test('the figures of this test are in order', () => {
  expect(findings(printed)).toEqual([])
  expect(findings(entered)).toEqual([])
})

describe('with totals that were typed by hand', () => {
  const slip = (change: Record<string, Figure>) => suspects({ ...printed, ...change })

  test('the cell where the failing row and the failing column cross', () => {
    const found = findings({ ...printed, 'applications.unavailable.notHeld.natural': 47 })
    expect(found.map(({ rule }) => rule)).toEqual(['R3-2', 'R3-3'])
    for (const { suspect, say } of found) {
      expect(suspect).toEqual(['applications.unavailable.notHeld.natural'])
      expect(say).toMatch(/可能是「（四）无法提供 1\.本机关不掌握相关政府信息」自然人填错：47应为37（.+）$/)
    }
  })

  test('two slips at once are told apart', () => {
    const change = { 'applications.disclosed.natural': 36, 'applications.withheld.process.legalService': 15 }
    expect(slip(change)).toEqual(expect.arrayContaining(Object.keys(change)))
    expect(slip(change)).toHaveLength(2)
  })

  test('digits in the wrong order, in a cell, a total, and where no column crosses', () => {
    expect(slip({ 'applications.disclosed.natural': 36 })).toEqual(['applications.disclosed.natural'])
    expect(slip({ 'applications.received.total': 198 })).toEqual(['applications.received.total'])
    expect(slip({ 'reconsideration.upheld': 21 })).toEqual(['reconsideration.upheld'])
  })

  test('a figure in the next column, or in the next row', () => {
    const across = {
      'applications.notProcessed.repeated.commercial': 0,
      'applications.notProcessed.repeated.research': 14,
    }
    expect(slip(across)).toEqual(Object.keys(across))
    const down = { 'applications.partlyDisclosed.natural': 0, 'applications.withheld.stateSecret.natural': 21 }
    expect(slip(down)).toEqual(Object.keys(down))
  })

  test('a digit left out, a digit too many', () => {
    expect(slip({ 'applications.received.natural': 16 })).toEqual(['applications.received.natural'])
    expect(slip({ 'reconsideration.total': 200 })).toEqual(['reconsideration.total'])
  })

  test('nobody is named without a ground', () => {
    expect(slip({ 'reconsideration.other': 4 })).toEqual([])
    expect(findings({ ...printed, 'reconsideration.other': 4 })).toHaveLength(1)
  })
})

describe('with totals that the sheet adds up', () => {
  const slip = (change: Record<string, Figure>) => suspects({ ...entered, ...change })

  test('digits in the wrong order', () =>
    expect(slip({ 'applications.unavailable.notHeld.natural': 73 })).toEqual([
      'applications.unavailable.notHeld.natural',
    ]))

  test('a figure in the next column', () => {
    const across = { 'applications.received.commercial': 0, 'applications.received.research': 31 }
    expect(slip(across)).toEqual(Object.keys(across))
  })

  test('one missing in a column of many cells points at none of them', () =>
    expect(slip({ 'applications.carriedForward.natural': 18 })).toEqual([]))
})

test('never more than three cells, and only cells that can be changed to mend a failing relation', () => {
  const cells = Object.keys(printed).filter(address => !address.startsWith('proactive.'))
  const changes = fc.dictionary(fc.constantFrom(...cells), fc.nat(60), { minKeys: 1, maxKeys: 4 })
  fc.assert(
    fc.property(changes, change => {
      const figures = { ...printed, ...change }
      for (const { suspect } of findings(figures)) {
        if (!suspect) continue
        expect(suspect.length).toBeGreaterThan(0)
        expect(suspect.length).toBeLessThanOrEqual(3)
      }
    }),
    { numRuns: 60 },
  )
})

test('any single cell of section three that is far off is named', () => {
  const cells = enteredCells(format2021, 'applications').map(({ address }) => address)
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.integer({ min: 1000, max: 9999 }), (address, value) => {
      expect(suspects({ ...printed, [address]: value })).toEqual([address])
    }),
    { numRuns: 40 },
  )
})
