import { expect, test } from 'vitest'
import { fingerprintOf, unanswered } from './fingerprint'
import type { Finding } from './rule'

const finding: Finding = {
  rule: 'RY-1',
  weight: 'error',
  addresses: ['applications.carriedOver.total', 'applications.received.total'],
  say: '上年结转是3，2022年年报结转下年度的是2',
  values: { 'applications.carriedOver.total': 3, 'applications.received.total': 40 },
}
const other = (change: Partial<Finding>) => fingerprintOf({ ...finding, ...change })

test('an answer stays with its finding when the report is checked again', () => {
  expect(other({})).toMatch(/^RY-1:[0-9a-f]{16}$/)
  expect(other({ addresses: finding.addresses.toReversed() })).toBe(fingerprintOf(finding))
  expect(
    other({ values: { 'applications.received.total': 40, 'applications.carriedOver.total': 3, 'a.b.c': 9 } }),
  ).toBe(fingerprintOf(finding))
  expect(other({ say: '上年结转3件，而2022年结转下年度2件' })).toBe(fingerprintOf(finding))
  expect(other({ weight: 'warning' })).toBe(fingerprintOf(finding))
})

test('an answer dies with the figures it spoke of, last year’s too', () => {
  const prints = [
    other({}),
    other({ values: { ...finding.values, 'applications.carriedOver.total': 4 } }),
    other({ values: { ...finding.values, 'applications.carriedOver.total': null } }),
    other({ say: '上年结转是3，2022年年报结转下年度的是1' }),
    other({ rule: 'RY-2' }),
    other({ addresses: ['applications.carriedOver.total'] }),
  ]
  expect(new Set(prints).size).toBe(prints.length)
})

test('an answer about what is missing does not answer for something else that is missing', () => {
  const lacking = (say: string) => other({ rule: 'K-5', place: { section: 'overview', quote: '' }, say })
  expect(lacking('没有写“平台建设”')).toBe(lacking('缺少“平台建设”这一方面'))
  expect(lacking('没有写“平台建设”')).not.toBe(lacking('没有写“监督保障”'))
})

test('a passage counts without its spaces and line breaks, in its own section', () => {
  const at = (section: 'overview' | 'other', quote: string) => other({ place: { section, quote } })
  expect(at('other', '收取 380元，\n实收830元。')).toBe(at('other', '收取380元，实收830元。'))
  expect(at('other', '收取380元。')).not.toBe(at('other', '收取381元。'))
  expect(at('other', '收取380元。')).not.toBe(at('overview', '收取380元。'))
})

test('a finding with an answer is told no more, until its figures change', () => {
  const leap: Finding = {
    rule: 'RY-8',
    weight: 'warning',
    addresses: ['applications.received.total'],
    say: '上年是20，本年是70',
    values: { 'applications.received.total': 70 },
  }
  const answered = [fingerprintOf(leap)]
  expect(unanswered([leap], { answered })).toEqual([])
  expect(unanswered([leap], {})).toEqual([leap])
  const changed = { ...leap, say: '上年是20，本年是71', values: { 'applications.received.total': 71 } }
  expect(unanswered([changed], { answered })).toEqual([changed])
})
