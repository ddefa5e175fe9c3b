import { describe, expect, test } from 'vitest'
import { format2019 } from '@/lib/formats/format-2019'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells } from '@/lib/report/cells'
import { type ReportContent, titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import { emptyDoc } from '@/lib/report/narrative'
import { lineOf } from './lines'
import { formsWith, nameOf, rowName } from './places'
import { besideEachOther, overYears } from './points'
import { FEWEST, formulaOf, ratedAt, rates, showShare } from './rates'
import { rowsOf } from './table'
import { topics } from './topics'

const report = (organ: string, year: number, figures: Record<string, Figure>) => {
  const format = year < 2021 ? format2019 : format2021
  const zeros = Object.fromEntries(enteredCells(format).map(({ address }) => [address, 0]))
  const content: ReportContent = {
    format: format.id,
    year,
    kind: 'own',
    organ: { name: organ },
    title: titleOf(organ, year),
    narratives: { preface: emptyDoc, overview: emptyDoc, problems: emptyDoc, other: emptyDoc },
    figures: { ...zeros, ...figures },
  }
  return { organCode: organ, organName: organ, organShortName: organ, year, form: 'report' as const, content }
}
const withdrawn = (organ: string, year: number) => ({
  ...report(organ, year, {}),
  form: 'withdrawal' as const,
  content: null,
})
const years = (...reports: ReturnType<typeof report | typeof withdrawn>[]) => overYears(reports, year => `${year}年`)
const rateOf = (id: string) => rates.find(rate => rate.id === id) ?? expect.unreachable()

describe('a figure over years', () => {
  test('is one line over both forms where they mean the same, and says why a year has no number', () => {
    const points = years(
      report('jia', 2024, { 'applications.received.natural': 7, 'applications.otherHandling.other.natural': 2 }),
      withdrawn('jia', 2023),
      report('jia', 2020, { 'applications.received.natural': 3, 'applications.otherHandling.natural': 5 }),
    )
    const received = lineOf('applications.received.total', points)
    expect(received.spots.map(({ value, why }) => value ?? why)).toEqual([3, 'missing', 'missing', 'withdrawn', 7])
    const others = lineOf('applications.otherHandling.total', points)
    expect(others.spots.map(({ value, why }) => value ?? why)).toEqual([5, 'missing', 'missing', 'withdrawn', 2])
  })

  test('is never joined to what the other form counts under a like name', () => {
    const points = years(
      report('jia', 2021, { 'proactive.normativeDocuments.inForce': 4 }),
      report('jia', 2020, { 'proactive.normativeDocuments.totalDisclosed': 90 }),
    )
    const why = (address: string) => lineOf(address, points).spots.map(spot => spot.value ?? spot.why)
    expect(why('proactive.normativeDocuments.inForce')).toEqual(['form', 4])
    expect(why('proactive.normativeDocuments.totalDisclosed')).toEqual([90, 'form'])
    expect(why('proactive.licences.decisions')).toEqual([0, 0])
  })

  test('keeps a blank, a stroke and a 0 apart, and money exact', () => {
    const points = years(
      report('jia', 2022, { 'proactive.fees.amount': null }),
      report('jia', 2023, { 'proactive.fees.amount': '/' }),
      report('jia', 2024, { 'proactive.fees.amount': '24252.311082' }),
    )
    const line = lineOf('proactive.fees.amount', points)
    expect(line.spots.map(({ why }) => why)).toEqual(['blank', 'notApplicable', undefined])
    expect(rowsOf([line]).map(({ value, why }) => [value, why])).toEqual([
      ['', 'blank'],
      ['', 'notApplicable'],
      ['24252.311082', ''],
    ])
  })

  test('sums the rows of a group, and a blank among them leaves no sum', () => {
    const reasons = { 'applications.withheld.process.natural': 2, 'applications.withheld.thirdParty.other': 1 }
    const points = years(
      report('jia', 2023, reasons),
      report('jia', 2024, { ...reasons, 'applications.withheld.process.other': null }),
    )
    expect(lineOf('applications.withheld.total', points).spots.map(({ value, why }) => value ?? why)).toEqual([
      3,
      'blank',
    ])
  })
})

describe('a rate', () => {
  const concluded = (organ: string, withheld: number, disclosed: number) =>
    report(organ, 2024, {
      'applications.withheld.process.natural': withheld,
      'applications.disclosed.natural': disclosed,
    })

  test('tells what it counted, and rounds half up to a tenth', () => {
    const [one] = ratedAt(rateOf('withheld'), besideEachOther([concluded('jia', 1, 15)]))
    expect(one).toMatchObject({ part: 1, base: 16, perMille: 63 })
    expect(showShare(63)).toBe('6.3%')
    expect(showShare(1000)).toBe('100.0%')
  })

  test('says its formula in the words of the form', () => {
    expect(formulaOf(rateOf('withheld'))).toBe('不予公开 ÷ 本年度办理结果总计')
    expect(formulaOf(rateOf('disclosed'))).toBe('（予以公开 + 部分公开） ÷ 本年度办理结果总计')
    expect(formulaOf(rateOf('reconsideration'))).toBe(
      '行政复议的结果纠正 ÷ 行政复议的（结果维持 + 结果纠正 + 其他结果）',
    )
    expect(formulaOf(rateOf('litigation'))).toBe(
      '行政诉讼未经复议直接起诉、行政诉讼复议后起诉的结果纠正 ÷ 行政诉讼未经复议直接起诉、行政诉讼复议后起诉的（结果维持 + 结果纠正 + 其他结果）',
    )
  })

  test('over nothing is none', () => {
    const [nobody, blank] = ratedAt(
      rateOf('withheld'),
      besideEachOther([concluded('jia', 0, 0), report('yi', 2024, { 'applications.disclosed.natural': null })]),
    )
    expect(nobody).toMatchObject({ base: 0 })
    expect(nobody).not.toHaveProperty('perMille')
    expect(blank).not.toHaveProperty('base')
  })

  test(`is ranked among those that rest on ${FEWEST} cases, equal ones equal`, () => {
    const organs = [concluded('a', 9, 20), concluded('b', 10, 20), concluded('c', 20, 40), concluded('d', 30, 10)]
    const ranks = ratedAt(rateOf('withheld'), besideEachOther(organs)).map(({ rank }) => rank)
    expect(ranks).toEqual([undefined, 2, 2, 1])
  })

  test('rests on figures that both forms count alike', () => {
    for (const address of rates.flatMap(({ part, base }) => [...part, ...base]))
      expect([address, formsWith(address).length]).toEqual([address, 2])
  })
})

test('everything compared has a name of its own in its topic, taken from the form', () => {
  for (const { addresses } of topics) {
    const names = addresses.map(nameOf)
    expect(new Set(names).size).toBe(names.length)
    for (const address of addresses) expect(formsWith(address).length).toBeGreaterThan(0)
  }
  expect(nameOf('applications.received.total')).toBe('本年新收政府信息公开申请数量')
  expect(nameOf('applications.withheld.enforcementFile.natural')).toBe('属于行政执法案卷·自然人')
  expect(nameOf('litigation.direct.total')).toBe('行政诉讼·未经复议直接起诉·总计')
  expect(nameOf('proactive.normativeDocuments.inForce')).toBe('行政规范性文件·现行有效件数')
  expect(rowName('applications.received')).toBe('本年新收政府信息公开申请数量')
})
