import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, rules } from '.'
import type { Finding, Rule, SeenReport } from './rule'
import { seen } from './test-report'

/** Milliseconds that a rule may take over a text of so many characters. */
const LIMIT = 50
const LENGTH = 5_000

const places = ['title', 'preface', 'overview', 'problems', 'other'] as const
const pieces = [
  ...[
    '，其中',
    '１',
    '1',
    '(',
    '（',
    '《',
    '》',
    '“',
    '”',
    '。',
    '，',
    '、',
    '；',
    '：',
    '-',
    '—',
    '%',
    '%，',
    '…',
    '@',
  ],
  ...[
    '★',
    '〔',
    ' ',
    '\u3000',
    '\n',
    '\n\n',
    '一',
    '百',
    '万',
    '余',
    '约',
    '共',
    '第',
    '不',
    '的',
    '年',
    '月',
    '2023年',
  ],
  ...[
    '2023',
    '20',
    '1月1日至',
    '139',
    '1条',
    '1条、',
    '1条，',
    '共1条，',
    '其中1条，',
    '1条（',
    '占1%，',
    '同比增长1%',
    '0条，',
    '较上年的0条增长1%，',
    '占0条的1%，',
    '亿',
    '−1%',
  ],
  ...[
    '较上年',
    '自然人',
    '申请',
    '收到申请1件，',
    '未收到',
    '办结',
    '行政复议',
    '规范性文件',
    '信息处理费',
    '收费通知1件，',
  ],
  ...[
    '未',
    '实际收取',
    '对1件',
    'XX',
    '____',
    'XX市',
    '（一）',
    '(一)',
    '一、',
    '主动公开',
    '路1号',
    '张三',
    'a1',
    '\u{1f600}',
  ],
  '\u{d800}',
]

function withText(place: (typeof places)[number], text: string): SeenReport {
  return seen(2023, {}, place === 'title' ? { title: text } : { narratives: { [place]: text } })
}

/** `took` is milliseconds of this process's own work: a busy machine does not count. */
function checked(report: SeenReport, list?: readonly Rule[]): { took: number; found: readonly Finding[] } {
  const begun = process.cpuUsage()
  const found = check({ report, lastYear: { ...report, year: report.year - 1 } }, list)
  const { user, system } = process.cpuUsage(begun)
  return { took: (user + system) / 1000, found }
}

/** Rules that take too long each time: a busy machine is not the rule's fault. */
function slow(report: SeenReport): string[] {
  if (checked(report).took <= LIMIT) return []
  const fastest = (rule: Rule) => Math.min(...Array.from({ length: 5 }, () => checked(report, [rule]).took))
  return rules.filter(rule => fastest(rule) > LIMIT).map(({ id }) => id)
}

describe('no text makes a rule throw or think for long', () => {
  test.each(pieces.map(piece => [JSON.stringify(piece), piece]))(
    '%s again and again',
    (_, piece) => {
      const text = piece.repeat(LENGTH / piece.length)
      for (const place of places) expect(slow(withText(place, text)), place).toEqual([])
    },
    60_000,
  )

  test.each(['，其中', '１', '1条', '（一）', '(', '张三'])(
    '%s 20,000 times is long, and read once',
    piece => {
      const report = withText('overview', piece.repeat(20_000))
      const took = Math.min(checked(report).took, checked(report).took)
      expect(took).toBeLessThan(3_000)
    },
    60_000,
  )

  test('any text anywhere', () => {
    const pieced = fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map(parts => parts.join(''))
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), pieced)
    fc.assert(
      fc.property(text, fc.constantFrom(...places), (any, place) => {
        const report = withText(place, any)
        for (const { say } of checked(report).found) expect(say).not.toMatch(/undefined|NaN|\[object/)
        expect(slow(report)).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
