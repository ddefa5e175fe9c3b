import { describe, expect, test } from 'vitest'
import type { SeenReport } from './rule'
import { draft, foundBy } from './test-draft'

const overview =
  '（一）主动公开。围绕林权流转、采伐许可和造林补助，全年公开信息86条，其中采伐许可结果41条、补助名单30条、火险提示15条。\n\n' +
  '（二）依申请公开。新收申请3件，两件涉及林地征占，一件涉及护林员聘用，都由业务股和法律顾问会商后答复，申请人没有异议。\n\n' +
  '（三）政府信息管理。拟稿时在文头标注公开属性，年中对十年来的林业文件逐份核对效力，废止的两件在网站标明。'
const others =
  '（一）主动公开。把古树名木名录、野生动物救助电话和森林公园预约办法放在首页，配发短片九部，点击四万余次。\n\n' +
  '（二）依申请公开。来信来访先登记再分办，今年一件不予公开的申请附上了三页说明，申请人来电表示理解。\n\n' +
  '（三）政府信息管理。与档案馆合作扫描林权底册，缺页的注明缘由，查询时可以看到版本变更。'
const problems = '林权底册的扫描件不清楚，林农看不懂编号。今年请档案馆重新扫描，在查询页加上编号说明和村组地图。'

const before = (narratives: SeenReport['narratives']): SeenReport => draft({ year: 2022, narratives })
const ry9 = (now: SeenReport['narratives'], then: SeenReport['narratives']) =>
  foundBy('RY-9', { narratives: now }, { lastYear: before(then) })

describe('RY-9, copied from last year', () => {
  test('prose that differs in the year only', () => {
    const found = ry9({ overview: `2023年，${overview}` }, { overview: `2022年，${overview}` })
    expect(found).toMatchObject([{ weight: 'warning', place: { section: 'overview' } }])
    expect(found[0]?.say).toMatch(/100%|9\d%/)
    expect(overview).toContain(found[0]?.place?.quote.slice(-20))
  })

  test('prose that differs in its numbers only', () =>
    expect(ry9({ overview }, { overview: overview.replace(/\d+/g, '7') })).toHaveLength(1))

  test('a section five of last year', () =>
    expect(ry9({ problems }, { problems })).toMatchObject([{ place: { section: 'problems' } }]))

  test('more than half of the sentences', () => {
    const [first = '', second = ''] = overview.split('\n\n')
    const third = others.split('\n\n')[2]
    expect(ry9({ overview: [first, second, third].join('\n\n') }, { overview })).toHaveLength(1)
  })

  test('a third of the sentences is silent', () => {
    const [first = ''] = overview.split('\n\n')
    expect(ry9({ overview: [first, ...others.split('\n\n').slice(1)].join('\n\n') }, { overview })).toEqual([])
  })

  test('fresh prose is silent', () => expect(ry9({ overview: others }, { overview })).toEqual([]))

  test('what everybody writes is no copying', () => {
    const other = '本年度没有收取信息处理费，除此之外，没有其他需要报告的事项。'
    expect(ry9({ other }, { other })).toEqual([])
    const preface = draft().narratives.preface ?? ''
    expect(ry9({ preface }, { preface })).toEqual([])
  })

  test('without last year nothing is said', () => expect(foundBy('RY-9')).toEqual([]))
})

describe('K-33, copied from another organ', () => {
  const neighbour = (name: string, narratives: SeenReport['narratives']) => draft({ organ: { name }, narratives })
  const of = (...neighbours: SeenReport[]) => foundBy('K-33', { narratives: { overview } }, { neighbours })

  test('names the organ and the share', () => {
    const found = of(
      neighbour('桐坞县教育局', { overview: others }),
      neighbour('桐坞县水利局', { overview: overview.replaceAll('86', '91') }),
    )
    expect(found).toMatchObject([{ weight: 'warning', place: { section: 'overview' } }])
    expect(found[0]?.say).toContain('桐坞县水利局')
  })

  test('other prose and the organ itself are silent', () => {
    expect(of(neighbour('桐坞县教育局', { overview: others }))).toEqual([])
    expect(of(neighbour('桐坞县林业局', { overview }))).toEqual([])
  })
})
