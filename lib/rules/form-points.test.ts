import { describe, expect, test } from 'vitest'
import { foundBy } from './test-draft'

const five = ['主动公开情况', '依申请公开办理情况', '政府信息管理情况', '政府信息公开平台建设情况', '监督保障情况']
const write = (headings: readonly string[], number: (at: number) => string) =>
  headings.map((heading, at) => `${number(at)}${heading}。我局按要求做了有关的事。`).join('\n\n')
const bracket = (at: number) => `（${'一二三四五六'[at]}）`
const of = (overview: string, format: '2019' | '2021' = '2021') =>
  foundBy('K-5', { format, year: format === '2021' ? 2023 : 2020, narratives: { overview } })

describe('K-5, the five points', () => {
  test.each([bracket, (at: number) => `${at + 1}.`, (at: number) => `${'一二三四五'[at]}、`, () => ''])(
    'all five in order are in order, however numbered',
    number => expect(of(write(five, number))).toEqual([]),
  )

  test.each(five.map((heading, at) => [heading, at] as const))('without %s', (_, at) => {
    const found = of(
      write(
        five.filter((_, one) => one !== at),
        bracket,
      ),
    )
    expect(found).toMatchObject([{ weight: 'warning', place: { section: 'overview' } }])
  })

  test.each([
    [1, 0, 2, 3, 4],
    [0, 1, 3, 2, 4],
    [0, 2, 1, 3, 4],
    [4, 0, 1, 2, 3],
    [0, 1, 2, 4, 3],
  ])('in the order %i %i %i %i %i', (...order) =>
    expect(
      of(
        write(
          order.map(at => five[at] ?? ''),
          bracket,
        ),
      ),
    ).toMatchObject([{ weight: 'note' }]),
  )

  test.each([
    [
      '主动公开工作扎实有序',
      '依申请公开规范办理',
      '强化政府信息资源管理',
      '推进公开载体建设',
      '强化教育培训和监督考核',
    ],
    ['深入推进主动公开', '政府信息公开申请办理', '规范性文件管理', '网站和新媒体建设', '监督保障', '其他工作'],
    ['主动公开', '依申请公开', '政府信息管理', '信息公开平台', '监督保障与责任追究', '下一步打算'],
  ])('headings vary: %s, %s, …', (...headings) => expect(of(write(headings, bracket))).toEqual([]))

  test('prose without headings may speak of all five', () =>
    expect(
      of(
        '2023年，我局主动公开信息86条，答复申请3件；规范性文件逐份标注属性，网站专栏按月更新，年度考核和评议照常进行。',
      ),
    ).toEqual([]))

  test('prose without headings that leaves some out is asked about', () =>
    expect(of('2023年，我局主动公开信息86条，网站专栏按月更新。')[0]?.say).toContain('依申请公开'))

  test('an empty section is for another rule, and the form of 2019 has no such points', () => {
    expect(of('')).toEqual([])
    expect(of('全年平稳。', '2019')).toEqual([])
  })
})
