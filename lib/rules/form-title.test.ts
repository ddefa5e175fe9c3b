import { describe, expect, test } from 'vitest'
import { foundBy } from './test-draft'

const of = (title: string, name = '桐坞县林业局') => foundBy('K-24', { title, organ: { name } })

describe('K-24, the title', () => {
  test.each([
    ['2023年政府信息公开工作年度报告', '没有写机关名称'],
    ['桐坞县林业局政府信息公开工作年度报告', '没有写年份'],
    ['桐坞县林业局2023年政府信息公开工作报告', '缺“年度报告”'],
    ['桐坞县林业局2023年政府信息公开工作年报', '缺“年度报告”'],
    ['关于2023年度政府信息公开情况的报告', '缺“年度报告”'],
    ['桐坞县林业局2023年度政府信息公开工作年度报告', '写了两次'],
    ['桐坞县林业局2023年政府信息公开年度报告', '末尾'],
    ['桐坞县林业局2023年政务公开工作年度报告', '末尾'],
    ['2023年桐坞县林业局政府信息公开工作年度报告', '先写机关名称'],
    ['林业局2023年政府信息公开工作年度报告', '不是全称'],
  ])('%s', (title, why) => {
    const found = of(title)
    expect(found).toMatchObject([{ place: { section: 'title', quote: title } }])
    expect(found[0]?.say).toContain(why)
    expect(['warning', 'note']).toContain(found[0]?.weight)
  })

  test.each([
    ['桐坞县林业局2023年政府信息公开工作年度报告', '桐坞县林业局'],
    ['桐坞县林业局 2023 年政府信息公开工作年度报告', '桐坞县林业局'],
    ['桐坞县林业局二〇二三年政府信息公开工作年度报告', '桐坞县林业局'],
    ['桐坞县林业局2023年政府信息公开工作年度报告（更正版）', '桐坞县林业局'],
    ['桐坞县林业局2022年政府信息公开工作年度报告', '桐坞县林业局'],
    ['青石镇人民政府2023年政府信息公开工作年度报告', '桐坞县青石镇人民政府'],
    ['', '桐坞县林业局'],
  ])('%s is in order', (title, name) => expect(of(title, name)).toEqual([]))
})
