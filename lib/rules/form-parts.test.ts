import { describe, expect, test } from 'vitest'
import { foundBy } from './test-draft'

const of = (rule: string, preface: string) => foundBy(rule, { narratives: { preface } })

describe('K-4, the list of parts', () => {
  test.each([
    '由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
    '由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况五个部分组成。',
    '由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况等六部分组成。',
    '包括总体情况、主动公开政府信息情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
    '由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项七个部分组成。',
    '分主动公开情况、依申请公开情况、复议诉讼情况、存在问题及改进、其他需要报告的事项6个部分。',
  ])('%s', preface =>
    expect(of('K-4', preface)).toMatchObject([{ weight: 'warning', place: { section: 'preface', quote: preface } }]),
  )

  test.each([
    '由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
    '全文包括总体情况、主动公开情况、依申请公开情况、因政府信息公开被申请复议和提起诉讼情况、存在的问题及改进措施、其他需要报告的事项等6个部分。',
    '包括总体情况、主动公开政府信息情况等六部分。',
    '本报告分为六个部分。',
    '本报告报告主动公开和依申请公开的情况。',
  ])('%s', preface => expect(of('K-4', preface)).toEqual([]))
})

test('K-3 knows parts of the form before 2019', () => {
  const old = '由概述、主动公开情况、依申请公开情况、收费及减免情况、复议诉讼情况、主要问题和改进措施六部分组成。'
  expect(of('K-3', old)).toMatchObject([{ place: { quote: old } }])
  expect(of('K-3', '信息处理费没有收费及减免。')).toEqual([])
})

test('K-2 knows which notice governs the year', () => {
  expect(of('K-2', '按照国办公开办函〔2019〕60号要求编制。')).toHaveLength(1)
  expect(of('K-2', '按照国办公开办函〔2021〕30号要求编制。')).toEqual([])
  const early = { format: '2019', year: 2020 } as const
  const preface = '按照国办公开办函〔2021〕30号要求编制。'
  expect(foundBy('K-2', { ...early, narratives: { preface } })).toHaveLength(1)
})
