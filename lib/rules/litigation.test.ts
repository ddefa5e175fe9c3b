import { describe, expect, test } from 'vitest'
import type { Figures } from '@/lib/report/figure'
import { check, waiting } from '.'
import { applications } from './applications'
import { litigation } from './litigation'
import { seen } from './test-report'

const rules = [...applications, ...litigation]
const told = (year: number, figures: Figures, lastYear?: Figures, problems = '') =>
  check(
    {
      report: seen(year, figures, { narratives: { problems } }),
      ...(lastYear && { lastYear: seen(year - 1, lastYear) }),
    },
    rules,
  ).map(({ rule, weight }) => `${rule} ${weight}`)

describe('R3-7: what is carried forward is a small part of what came in', () => {
  test.each([
    [128, 37, ['R3-7 warning']],
    [370, 37, []],
    [369, 37, ['R3-7 warning']],
    [50, 5, []],
    [49, 5, ['R3-7 warning']],
    [12, 4, []],
    [0, 6, ['R3-7 warning']],
    [0, 0, []],
  ])('of %i received %i are left', (received, left, wanted) => {
    const figures = { 'applications.received.natural': received, 'applications.carriedForward.natural': left }
    expect(told(2022, figures)).toEqual(wanted)
  })
})

describe('R4-2: cases come from applications', () => {
  const cases = { 'reconsideration.upheld': 1 }
  test('of this year or the last', () => {
    expect(told(2022, cases, {})).toEqual(['R4-2 warning'])
    expect(told(2021, cases, {})).toEqual(['R4-2 warning'])
    expect(told(2022, cases, { 'applications.received.natural': 1 })).toEqual([])
    expect(told(2022, { ...cases, 'applications.carriedOver.other': 1 }, {})).toEqual([])
    expect(told(2022, {}, {})).toEqual([])
  })
  test('is not asked without last year’s report, or over a blank', () => {
    expect(told(2022, cases)).toEqual([])
    expect(waiting({ report: seen(2022, cases) }, rules).map(({ rule }) => rule.id)).toEqual(['R4-2'])
    expect(told(2022, cases, { 'applications.received.natural': null })).toEqual([])
  })
})

describe('R4-3: who sues after reconsideration was reconsidered before', () => {
  const after = { 'litigation.afterReconsideration.other': 3 }
  test('this year, and last year where it is known', () => {
    expect(told(2022, { ...after, 'reconsideration.upheld': 2 })).toEqual(['R4-3 warning'])
    expect(told(2022, { ...after, 'reconsideration.upheld': 2, 'reconsideration.other': 1 })).toEqual([])
    expect(told(2022, { ...after, 'reconsideration.pending': 3 })).toEqual(['R4-3 warning'])
    const received = { 'applications.received.natural': 9 }
    expect(
      told(2022, { ...after, 'reconsideration.upheld': 2 }, { ...received, 'reconsideration.corrected': 1 }),
    ).toEqual([])
    expect(told(2022, { ...after, 'reconsideration.upheld': 2 }, received)).toEqual(['R4-3 warning'])
    expect(
      told(2022, { ...after, 'reconsideration.upheld': 2 }, { ...received, 'reconsideration.other': null }),
    ).toEqual([])
  })
})

test('R4-4 asks about direct litigation from 2024 on', () => {
  const direct = { 'litigation.direct.pending': 2 }
  expect(told(2024, direct)).toEqual(['R4-4 warning'])
  expect(told(2023, direct)).toEqual([])
  expect(told(2024, {})).toEqual([])
})

test('R4-5 is a note while section five says nothing of applications', () => {
  const corrected = { 'reconsideration.corrected': 2 }
  expect(told(2022, corrected, undefined, '政策解读的形式不多，今后增加图解。')).toEqual(['R4-5 note'])
  expect(told(2022, corrected, undefined, '依申请公开的办理不够规范，今后逐件会商。')).toEqual([])
  expect(told(2022, corrected)).toEqual([])
  expect(told(2022, {}, undefined, '政策解读的形式不多，今后增加图解。')).toEqual([])
})
