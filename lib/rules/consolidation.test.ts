import { describe, expect, test } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { withTotals } from '@/lib/report/cells'
import type { OrganFacts } from '@/lib/report/content'
import type { Figure, Figures } from '@/lib/report/figure'
import { check, waiting } from '.'
import { consolidation } from './consolidation'
import type { SeenReport } from './rule'
import { seen as seenIn } from './test-report'

const seen = (organ: OrganFacts, figures: Figures, kind: SeenReport['kind'] = 'own') => {
  const report = seenIn(2024, figures, { organ, kind })
  return { ...report, figures: withTotals(format2021, report.figures) }
}
const city = { name: '云汀市人民政府', level: 'city', kind: 'government' } as const
const office = { name: '云汀市人民政府办公室', level: 'city', kind: 'office' } as const
const bureau = { name: '云汀市教育局', level: 'city', kind: 'department' } as const
const received = 'applications.received.natural'
const disclosed = 'applications.disclosed.natural'
const parts = [seen(office, { [received]: 5, [disclosed]: 5 }), seen(bureau, { [received]: 2, [disclosed]: 2 })]

const found = (whole: Figures, reports: readonly SeenReport[] = parts, complete = true) =>
  check({ report: seen(city, whole, 'consolidated'), parts: { reports, complete } }, consolidation)
const told = (...args: Parameters<typeof found>) => found(...args).map(({ rule, weight }) => `${rule} ${weight}`)

describe('RC-1', () => {
  test('holds the whole against the sum of its parts, a row at a time', () => {
    expect(found({ [received]: 7, [disclosed]: 7 })).toEqual([])
    const [finding, ...more] = found({ [received]: 8, [disclosed]: 7 })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      rule: 'RC-1',
      weight: 'error',
      addresses: [received, 'applications.received.total'],
    })
    expect(finding?.say).toContain('总计汇总写的是8，各份年报相加是7')
  })

  test('is a note while reports are missing, and only when the parts exceed the whole already', () => {
    expect(told({ [received]: 8, [disclosed]: 9 }, parts, false)).toEqual(['RC-7 error'])
    expect(told({ [received]: 6, [disclosed]: 9 }, parts, false)).toEqual(['RC-7 error', 'RC-1 note'])
  })

  test('leaves out what is blank in a part', () =>
    expect(
      found({ [received]: 9, [disclosed]: 7 }, [...parts, seen(bureau, { [received]: null })]).map(one => one.rule),
    ).not.toContain('RC-1'))
})

test('RC-2 adds documents, decisions and fees; “/” adds nothing', () => {
  const some = (decisions: Figure, amount: Figure): Figures => ({
    'proactive.licences.decisions': decisions,
    'proactive.fees.amount': amount,
  })
  const reports = [seen(office, some('/', '0.5')), seen(bureau, some(12, '1.25'))]
  expect(told(some(12, '1.75'), reports)).toEqual([])
  expect(told(some(11, '1.75'), reports)).toEqual(['RC-2 warning'])
  expect(told(some(12, '1.750001'), reports)).toEqual(['RC-2 warning'])
})

test('RC-3 adds rules of organs that make rules', () => {
  const rules = (inForce: number) => ({ 'proactive.rules.inForce': inForce })
  const reports = [seen(city, rules(12)), seen(bureau, rules(3))]
  expect(told(rules(12), reports)).toEqual([])
  expect(told(rules(15), reports)).toEqual(['RC-3 warning'])
  expect(told(rules(15), [seen({ name: '云汀市人民政府' }, rules(12))])).toEqual([])
})

test('RC-4 finds an organ that was added twice, and a government’s applications in two reports', () => {
  expect(
    told({ [received]: 4, [disclosed]: 4 }, [seen(bureau, { [received]: 2, [disclosed]: 2 }), ...parts.slice(1)]),
  ).toEqual(['RC-4 error'])
  const government = seen(city, { [received]: 5, [disclosed]: 5 })
  const same = found({ [received]: 12, [disclosed]: 12 }, [government, ...parts])
  expect(same).toMatchObject([{ rule: 'RC-4', weight: 'warning' }])
  expect(told({ [received]: 2, [disclosed]: 2 }, [seen(city, {}), seen(office, {}), ...parts.slice(1)])).toEqual([])
})

test('RC-5 and RC-6 are notes', () => {
  const revenue = seen({ name: '国家税务总局云汀市税务局' }, {})
  expect(told({ [received]: 7, [disclosed]: 7 }, [...parts, revenue])).toEqual(['RC-5 note'])
  const sued = { 'litigation.afterReconsideration.upheld': 1 }
  const whole = { 'litigation.afterReconsideration.upheld': 2 }
  expect(told(whole, [seen(city, sued), seen(bureau, sued)])).toEqual(['RC-6 note'])
  expect(told(whole, [seen(city, {}), seen(bureau, whole)])).toEqual([])
})

test('an own report waits for no parts; a consolidated one says that it does', () => {
  const alone = seen(city, {}, 'consolidated')
  expect(check({ report: alone }, consolidation)).toEqual([])
  expect(waiting({ report: alone }, consolidation).map(({ rule }) => rule.id)).toEqual([
    'RC-1',
    'RC-2',
    'RC-3',
    'RC-5',
    'RC-6',
  ])
  const own = seen(city, { [received]: 3 })
  expect(check({ report: own, parts: { reports: parts, complete: true } }, consolidation)).toEqual([])
  expect(waiting({ report: own }, consolidation)).toEqual([])
})
