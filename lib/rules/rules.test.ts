import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '@/lib/formats'
import { cellsOf, enteredCells, withTotals } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { check, isClear, rules } from '.'
import type { SeenReport } from './rule'

const prose = {
  preface: '',
  overview: '主动公开及时，依申请公开按期答复，政府信息管理和平台建设有序，监督保障有力。',
  problems: '问题是公开的形式还比较单一，解读不够及时。改进措施是按月更新栏目，增加图解。',
  other: '没有收取信息处理费。',
}
const organ = { name: '枫岚区教育局', level: 'county', kind: 'department' } as const
const reportOf = (format: Format, figures: Record<string, Figure>, over: Partial<SeenReport> = {}): SeenReport => ({
  format: format.id,
  year: format.years.from,
  kind: 'own',
  organ,
  title: '',
  narratives: prose,
  figures,
  ...over,
})
const zero = (format: Format): Record<string, Figure> =>
  Object.fromEntries(
    enteredCells(format).map(cell => [cell.address, cell.kindName === 'wan' || cell.kindName === 'yuan' ? '0' : 0]),
  )
const ids = (report: SeenReport) => check({ report }).map(finding => finding.rule)

describe.each(formats.map((format: Format) => [format.id, format] as const))(
  'the rules in the form of %s',
  (_, format) => {
    test('find nothing in a report of zeros', () =>
      expect(check({ report: reportOf(format, zero(format)) })).toEqual([]))

    test('R3-1 tells both sides and the gap', () => {
      const figures = {
        ...zero(format),
        'applications.received.natural': 5,
        'applications.disclosed.natural': 3,
        'applications.carriedForward.natural': 1,
      }
      const found = check({ report: reportOf(format, figures) }).find(finding => finding.rule === 'R3-1')
      expect(found?.say).toBe('“自然人”列不平：新收5＋上年结转0＝5，办结3＋结转下年1＝4，相差1')
      expect(found?.addresses).toContain('applications.carriedForward.natural')
      expect(found?.weight).toBe('error')
    })

    test('R3-2, R3-3 and R4-1 hold printed totals against their parts', () => {
      const all = withTotals(format, zero(format))
      expect(ids(reportOf(format, { ...all, 'applications.concluded.natural': 1 }))).toEqual(
        expect.arrayContaining(['R3-2', 'R3-3']),
      )
      expect(ids(reportOf(format, { ...all, 'applications.disclosed.total': 2 }))).toEqual(
        expect.arrayContaining(['R3-3']),
      )
      expect(ids(reportOf(format, { ...all, 'litigation.direct.total': 2 }))).toEqual(['R4-1'])
    })

    test('R3-4 and R2-2 refuse negative counts; “/” stands only in section two', () => {
      expect(ids(reportOf(format, { ...zero(format), 'litigation.direct.upheld': -1 }))).toContain('R3-4')
      expect(ids(reportOf(format, { ...zero(format), 'applications.received.other': '/' }))).toContain('R3-4')
      expect(ids(reportOf(format, { ...zero(format), 'proactive.licences.decisions': -1 }))).toContain('R2-2')
      expect(ids(reportOf(format, { ...zero(format), 'proactive.licences.decisions': '/' }))).toEqual([])
    })

    test('R2-3 knows who makes rules', () => {
      const address = format.id === '2019' ? 'proactive.rules.made' : 'proactive.rules.inForce'
      const figures = { ...zero(format), [address]: 6 }
      const of = (over: object) => ids(reportOf(format, figures, { organ: { ...organ, ...over } }))
      expect(of({})).toContain('R2-3')
      expect(of({ level: 'city', kind: 'government' })).not.toContain('R2-3')
      expect(of({ level: 'city', kind: 'department' })).toContain('R2-3')
      expect(of({ level: undefined })).not.toContain('R2-3')
    })

    test('K-8 names few blanks one by one and many at once', () => {
      const blank = { ...zero(format), 'applications.received.other': null }
      expect(
        check({ report: reportOf(format, blank) })
          .filter(one => one.rule === 'K-8')
          .map(one => one.say),
      ).toEqual(['「一、本年新收政府信息公开申请数量」其他还没有填'])
      expect(check({ report: reportOf(format, {}) }).filter(one => one.rule === 'K-8')).toHaveLength(3)
    })

    test('a balanced report drawn at random has no error; any one changed cell of section three gives one', () => {
      const cells = enteredCells(format, 'applications').filter(
        cell => !/^applications\.(received|carriedOver)\./.test(cell.address),
      )
      const drawn = fc.array(fc.nat(1000), { minLength: cells.length, maxLength: cells.length })
      fc.assert(
        fc.property(drawn, fc.nat(cells.length - 1), fc.integer({ min: 1, max: 50 }), (numbers, which, more) => {
          const figures: Record<string, Figure> = { ...zero(format) }
          cells.forEach((cell, index) => {
            figures[cell.address] = numbers[index] ?? 0
            const received = `applications.received.${cell.column}`
            figures[received] = Number(figures[received] ?? 0) + (numbers[index] ?? 0)
          })
          expect(isClear(check({ report: reportOf(format, figures) }))).toBe(true)
          const address = cells[which]?.address ?? ''
          const found = check({ report: reportOf(format, { ...figures, [address]: Number(figures[address]) + more }) })
          expect(found.map(one => one.rule)).toContain('R3-1')
          expect(found.every(one => ['R3-1', 'R3-5', 'R3-6', 'R3-7'].includes(one.rule))).toBe(true)
        }),
        { numRuns: 60 },
      )
    })

    test('every address of a finding is a cell of the form', () => {
      const known = new Set(cellsOf(format).map(cell => cell.address))
      fc.assert(
        fc.property(
          fc.dictionary(
            fc.constantFrom(...known),
            fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constant('/'), fc.constant(null)),
          ),
          figures => {
            for (const finding of check({ report: reportOf(format, figures) }))
              expect(finding.addresses.filter(one => !known.has(one))).toEqual([])
          },
        ),
      )
    })
  },
)

test('the extras of the form of 2019', () => {
  const format = formats[0]
  const of = (change: Record<string, Figure>) => ids(reportOf(format, { ...zero(format), ...change }))
  expect(
    of({
      'proactive.normativeDocuments.made': 3,
      'proactive.normativeDocuments.disclosed': 3,
      'proactive.normativeDocuments.totalDisclosed': 2,
    }),
  ).toEqual(['R2o-1'])
  expect(of({ 'proactive.normativeDocuments.disclosed': 3, 'proactive.normativeDocuments.totalDisclosed': 3 })).toEqual(
    ['R2o-2'],
  )
  expect(of({ 'proactive.licences.itemsLastYear': 2, 'proactive.licences.change': -3 })).toEqual(['R2o-3'])
  expect(of({ 'proactive.procurement.items': 2 })).toEqual(['R2o-4'])
})

test('sections without a word are named', () => {
  const report = reportOf(formats[1], zero(formats[1]), { narratives: { ...prose, problems: ' ' } })
  expect(check({ report })).toMatchObject([
    { rule: 'K-4', place: { section: 'problems' }, say: '“五、存在的主要问题及改进情况”还没有写' },
  ])
})

test('the order of the list changes nothing but the order of findings', () => {
  const report = reportOf(formats[1], {})
  const sorted = (list: readonly (typeof rules)[number][]) =>
    check({ report }, list)
      .map(one => one.say)
      .sort()
  expect(sorted(rules.toReversed())).toEqual(sorted(rules))
})
