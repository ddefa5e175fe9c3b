import { describe, expect, test } from 'vitest'
import { draft, foundBy } from './test-draft'

describe('K-34, section five', () => {
  const of = (problems: string) => foundBy('K-34', { narratives: { problems } })

  test.each([
    '无。',
    '无',
    '本年度无。',
    '不存在主要问题。',
    '我局将继续做好政府信息公开工作。',
    '存在一些不足，今后改进。',
    '经自查，我局信息公开运行平稳，没有发现突出的问题，今后将继续保持。',
    '公开的及时性和规范性还有不足，有的栏目更新不够及时，群众查找不便。',
  ])('%s', problems =>
    expect(of(problems)).toMatchObject([{ weight: 'warning', place: { section: 'problems', quote: problems } }]),
  )

  test('much praise and no problem is noted', () =>
    expect(
      of(
        '我局政务公开得到了群众的一致好评，公开的广度和深度都有了新的变化，群众办事更顺心，企业办事更安心，林农查询林权信息更省心，基层干部讲解政策也更加用心。',
      ),
    ).toMatchObject([{ weight: 'note' }]))

  test.each([
    '',
    '存在的问题：更新不及时。改进措施：加强培训，按月更新。',
    '政策解读不够通俗，答复说理不充分。下一年增加图解，每季度讲评一次答复文书。',
    '一是公开意识有待增强；二是业务能力需要提升。下一步，我局将加强学习。',
    '专职人员不足，2024年计划公开招录2名；目录有待调整。',
    '没有建立林权信息更新制度的问题仍然突出，今后由专人按周更新。',
  ])('%s', problems => expect(of(problems)).toEqual([]))
})

describe('K-35, what governments must report', () => {
  const government = { name: '桐坞县人民政府' }
  const overview = draft().narratives.overview ?? ''

  test('assessment, evaluation and accountability', () => {
    expect(foundBy('K-35', { organ: government })).toEqual([])
    for (const word of ['考核', '评议', '追究']) {
      const found = foundBy('K-35', { organ: government, narratives: { overview: overview.replaceAll(word, '工作') } })
      expect(found).toMatchObject([{ weight: 'warning' }])
      expect(found[0]?.say).toContain(word)
    }
  })

  test('a department need not', () =>
    expect(foundBy('K-35', { narratives: { overview: '公开信息86条。' } })).toEqual([]))

  test('the organ’s kind decides where it is known', () =>
    expect(
      foundBy('K-35', { organ: { ...government, kind: 'office' }, narratives: { overview: '公开信息86条。' } }),
    ).toEqual([]))
})

describe('K-36, the information processing fee', () => {
  const of = (other: string, over: object = {}) => foundBy('K-36', { ...over, narratives: { other } })

  test.each(['无。', '', '没有其他需要报告的事项。', '办理建议提案6件。'])('%s', other =>
    expect(of(other)).toMatchObject([{ weight: 'note', place: { section: 'other' } }]),
  )

  test.each([
    '没有收取信息处理费。',
    '未发出收费通知。',
    '发出收费通知2件，总金额300元，实际收取300元。',
    '信息公开处理费：无。',
    '没有向申请人收取任何费用。',
  ])('%s', other => expect(of(other)).toEqual([]))

  test('years before 2021 had none', () => expect(of('无。', { format: '2019', year: 2020 })).toEqual([]))
})
