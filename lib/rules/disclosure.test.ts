import { describe, expect, test } from 'vitest'
import type { OrganFacts } from '@/lib/report/content'
import type { Figure, Figures } from '@/lib/report/figure'
import { check, waiting } from '.'
import { disclosure } from './disclosure'
import type { SeenReport } from './rule'
import { seen } from './test-report'

const told = (report: SeenReport, lastYear?: SeenReport) =>
  check({ report, ...(lastYear && { lastYear }) }, disclosure).map(({ rule, weight }) => `${rule} ${weight}`)

describe('R2-1: what is in force is no less than what was issued and not repealed', () => {
  const texts = (issued: Figure, repealed: Figure, inForce: Figure) =>
    seen(2023, {
      'proactive.normativeDocuments.issued': issued,
      'proactive.normativeDocuments.repealed': repealed,
      'proactive.normativeDocuments.inForce': inForce,
    })
  test.each([
    [7, 0, 6, ['R2-1 error']],
    [7, 0, 7, []],
    [7, 2, 4, ['R2-1 warning']],
    [7, 2, 5, []],
    [0, 3, 0, []],
    ['/', '/', 2, []],
    [7, 0, null, []],
  ] as const)('%s issued, %s repealed, %s in force', (issued, repealed, inForce, wanted) => {
    expect(told(texts(issued, repealed, inForce))).toEqual(wanted)
  })
})

describe('R2-4: decisions need a power', () => {
  const of = (organ: Partial<OrganFacts>, figures: Figures, over: Partial<SeenReport> = {}) =>
    told(seen(2023, figures, { organ: { name: '枫岚区教育局', ...organ }, ...over }))
  const penalties = { 'proactive.penalties.decisions': 12 }
  test('that the organ does not have', () => expect(of({ powers: ['licences'] }, penalties)).toEqual(['R2-4 warning']))
  test('silent for a power that lies idle, 0, “/”, unknown powers and consolidated reports', () => {
    expect(of({ powers: ['penalties'] }, { 'proactive.licences.decisions': 0 })).toEqual([])
    expect(of({ powers: [] }, { 'proactive.compulsion.decisions': '/' })).toEqual([])
    expect(of({}, penalties)).toEqual([])
    expect(of({ powers: [] }, penalties, { kind: 'consolidated' })).toEqual([])
  })
  test('the checklist says that it waits for the powers', () => {
    const waits = waiting({ report: seen(2023) }, disclosure).map(({ rule, needs }) => `${rule.id} ${needs.join(' ')}`)
    expect(waits).toEqual(['R2-3 level kind', 'R2-4 powers', 'R2-5 level lastYear'])
  })
})

describe('R2-5: fees in 万元', () => {
  const fees = (amount: string, level?: OrganFacts['level'], year = 2023) =>
    seen(year, { 'proactive.fees.amount': amount }, { organ: { name: '枫岚区教育局', ...(level && { level }) } })
  test.each([
    ['10000', 'county', ['R2-5 warning']],
    ['9999.999999', 'county', []],
    ['10000', 'township', ['R2-5 warning']],
    ['59237.2449', 'city', []],
    ['59237.2449', undefined, []],
  ] as const)('%s of a %s', (amount, level, wanted) => expect(told(fees(amount, level))).toEqual(wanted))
  test.each([
    ['3500', '3.5', ['R2-5 warning']],
    ['3499', '3.5', []],
    ['3500', '0', []],
  ] as const)('%s after %s last year', (now, then, wanted) => {
    expect(told(fees(now), fees(then, undefined, 2022))).toEqual(wanted)
  })
})
