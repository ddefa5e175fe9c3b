import { describe, expect, test } from 'vitest'
import { draft, foundBy, overviewWith } from './test-draft'

const of = (overview: string) => foundBy('K-41', { narratives: { overview } })
const written = draft().narratives.overview ?? ''

describe('K-41, full and half width', () => {
  test('a half-width number among full-width ones', () => {
    const found = of(written.replace('（五）', '(五)'))
    expect(found).toMatchObject([{ weight: 'note', place: { section: 'overview' } }])
    expect(found[0]?.say).toContain('(五)')
  })

  test('a full-width number among half-width ones', () => {
    const half = written.replaceAll('（', '(').replaceAll('）', ')')
    expect(of(half.replace('(二)', '（二）'))[0]?.say).toContain('（二）')
  })

  test('sections that differ from each other', () => {
    const problems = '(一)更新不及时。\n\n(二)图解偏少。\n\n改进措施是按周更新。'
    expect(foundBy('K-41', { narratives: { problems } })).toHaveLength(1)
  })

  test.each([
    '公开信息86条（其中网站60条)。',
    '公开信息86条(其中网站60条）。',
    '（六)其他工作。',
    '及时更新,定期检查。',
  ])('%s', sentence => expect(foundBy('K-41', overviewWith(sentence)).map(one => one.place?.quote)).toContain(sentence))

  test('half-width words in brackets among full-width ones', () =>
    expect(of('公开指南（2023年版）已更新。目录(试行)已更新。')).toMatchObject([
      { place: { quote: '目录(试行)已更新。' } },
    ]))

  test.each([
    '公开信息86条(其中网站60条)。目录(试行)已更新。',
    '网站（http://www.tongwu.gov.cn/a(1).html）已改版，查询（24小时）开放。',
    '时间为8:30—12:00，地址（青石巷6号）不变，下载APP(Android)即可（免费）。',
    '1)更新目录；2)修订指南（2023年版）。',
    '公开信息 86 条 ， 其中（网站） 60 条。',
  ])('%s', overview => expect(of(overview)).toEqual([]))
})
