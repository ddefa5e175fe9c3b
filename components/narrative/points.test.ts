import { describe, expect, it } from 'vitest'
import { overview } from '@/lib/formats/prose'
import { blockText, headingOf, type NarrativeBlock, paragraphOf } from '@/lib/report/narrative'
import { nextNumber, renumber } from './numbering'
import { allPoints, placesOf, pointsOf, withPoint } from './points'

const five = pointsOf(overview, 'department')
const all = pointsOf(overview, 'government')
const read = (blocks: readonly NarrativeBlock[]) => blocks.map(blockText)

describe('the five sub-points of the overview', () => {
  it('stand in an empty section in one step, numbered', () => {
    expect(read(allPoints(five))).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
    ])
    expect(read(allPoints(all)).slice(4)).toEqual(['（五）监督保障', '1.工作考核', '2.社会评议', '3.责任追究'])
  })

  it('are found as headings and at the head of a paragraph', () => {
    const blocks = [
      paragraphOf('主动公开做得好。'),
      headingOf('（一）主动公开情况'),
      paragraphOf('（二）依申请公开。全年收到9件。'),
      headingOf('监督保障'),
    ]
    expect(placesOf(five, blocks)).toEqual([1, 2, -1, -1, 3])
  })

  it('are inserted in their order, and every heading is numbered anew', () => {
    const blocks = [
      paragraphOf('开头'),
      headingOf('（一）主动公开'),
      paragraphOf('正文'),
      headingOf('（二）监督保障'),
      paragraphOf('尾'),
    ]
    const third = withPoint(blocks, five, 2)
    expect(read(third.blocks)).toEqual(['开头', '（一）主动公开', '正文', '（二）政府信息管理', '（三）监督保障', '尾'])
    expect(third.at).toBe(3)
    expect(read(withPoint(third.blocks, five, 1).blocks)).toEqual([
      '开头',
      '（一）主动公开',
      '正文',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）监督保障',
      '尾',
    ])
    expect(read(withPoint([], five, 4).blocks)).toEqual(['（一）监督保障'])
  })

  it('put what a government adds under the last point, and bring that point along', () => {
    const assessed = withPoint([headingOf('（一）主动公开')], all, 6)
    expect(read(assessed.blocks)).toEqual(['（一）主动公开', '（二）监督保障', '1.社会评议'])
    expect(read(withPoint(assessed.blocks, all, 5).blocks).slice(2)).toEqual(['1.工作考核', '2.社会评议'])
    const between = [headingOf('（一）监督保障'), paragraphOf('甲'), headingOf('（二）其他'), paragraphOf('乙')]
    expect(read(withPoint(between, all, 7).blocks)).toEqual(['（一）监督保障', '甲', '1.责任追究', '（二）其他', '乙'])
  })
})

describe('numbers of headings', () => {
  it('follow what stands before, and are not doubled', () => {
    const before = [headingOf('（一）甲'), headingOf('1.子', 4), headingOf('（二）乙'), headingOf('1.子', 4)]
    expect(nextNumber(before, '丙', 3)).toBe('（三）')
    expect(nextNumber(before, '丙', 4)).toBe('2.')
    expect(nextNumber(before, '（九）丙', 3)).toBe('')
    expect(nextNumber([], '丙', 3)).toBe('（一）')
  })

  it('are counted anew and leave what has none', () => {
    const blocks = [
      headingOf('（三）甲'),
      headingOf('无号'),
      headingOf('4、子', 4),
      headingOf('(七) 乙'),
      headingOf('2025.1版', 4),
    ]
    expect(read(renumber(blocks))).toEqual(['（一）甲', '无号', '1.子', '（二）乙', '2025.1版'])
  })
})
