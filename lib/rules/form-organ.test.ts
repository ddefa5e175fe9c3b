import { describe, expect, test } from 'vitest'
import { foundBy, overviewWith } from './test-draft'

describe('K-44 finds another organ as the author', () => {
  test.each([
    '桐坞县教育局编制本报告。',
    '本报告由桐坞县教育局编制。',
    '按照条例规定，桐坞县教育局编制并公布2023年政府信息公开工作年度报告。',
    '现公布桐坞县教育局2023年政府信息公开工作年度报告。',
    '现将桐坞县水利局2023年度政府信息公开工作情况报告如下。',
    '本报告由岭南县林业局编制。',
    '本报告由桐坞县人民政府编制。',
    '桐坞县卫生健康委员会根据条例和格式要求编制本年度报告。',
  ])('%s', preface =>
    expect(foundBy('K-44', { narratives: { preface } })).toMatchObject([
      { weight: 'warning', place: { section: 'preface', quote: preface } },
    ]),
  )

  test('in the title', () =>
    expect(foundBy('K-44', { title: '桐坞县教育局2023年政府信息公开工作年度报告' })).toMatchObject([
      { place: { section: 'title' } },
    ]))

  test.each([
    '2023年，桐坞县教育局认真贯彻落实条例，公开有序。',
    '2023年，在县委、县政府正确领导下，桐坞县教育局认真落实条例，公开有序。',
  ])('as the subject of the first sentence: %s', overview =>
    expect(foundBy('K-44', { narratives: { overview } })).toHaveLength(1),
  )

  test.each([
    ['桐坞县林业局', '本报告由桐坞县林业局编制。'],
    ['桐坞县林业局', '林业局编制本报告。'],
    ['桐坞县林业局', '本报告由桐坞县林业局办公室编制。'],
    ['桐坞县林业局', '根据桐坞县人民政府办公室要求，桐坞县林业局编制了本报告。'],
    ['桐坞县林业局', '按照县人民政府办公室通知编制并公布。'],
    ['桐坞县林业局', '根据国务院办公厅公布的格式编制本报告。'],
    ['桐坞县林业局', '依照省林业局编制的目录，本机关编制本报告。'],
    ['桐坞县林业局', '我局编制本报告，有疑问的请与桐坞县政务公开办公室联系。'],
    ['桐坞县林业局', '报告可在桐坞县人民政府网站下载。'],
    ['桐坞县人民政府', '本报告由桐坞县人民政府办公室汇总编制。'],
    ['桐坞县人民政府', '本报告由县政府办公室编制。'],
    ['桐坞县青石镇人民政府', '本报告由青石镇党政办公室编制。'],
    ['岚山市科学技术委员会', '岚山市科委编制本报告。'],
    ['岚山市青石区人民政府', '青石区人民政府编制本报告。'],
  ])('%s: %s', (name, preface) =>
    expect(foundBy('K-44', { organ: { name }, title: '', narratives: { preface } })).toEqual([]),
  )

  test.each([
    '与桐坞县自然资源局联合开展清理，由县司法局审核。',
    '桐坞县人民政府公布的清单已链接。',
    '2023年，桐坞县人民政府办公室印发公开要点，我局逐项落实。',
  ])('other organs at work: %s', sentence => expect(foundBy('K-44', overviewWith(sentence))).toEqual([]))
})

describe('K-43 finds names of the past', () => {
  const of = (sentence: string) => foundBy('K-43', overviewWith(sentence), { formerNames: ['桐坞县林业站'] })

  test.each(['桐坞县林业站全年公开信息86条。', '由桐坞县林业站负责公开。'])('%s', sentence =>
    expect(of(sentence)).toMatchObject([{ weight: 'warning', place: { quote: sentence } }]),
  )

  test.each([
    '原桐坞县林业站的档案已移交。',
    '桐坞县林业站更名后，公开指南同步修订。',
    '清理《桐坞县林业站管理办法》等文件。',
    '桐坞县林业局全年公开信息86条。',
  ])('%s', sentence => expect(of(sentence)).toEqual([]))
})

describe('K-28, how to reach the organ', () => {
  test('a preface without any way is noted', () =>
    expect(foundBy('K-28', { narratives: { preface: '本报告按条例编制。' } })).toMatchObject([{ weight: 'note' }]))

  test.each(['', '本报告按条例编制，联系电话：0577-8123406。', '有疑问请与办公室联系。'])('%s', preface =>
    expect(foundBy('K-28', { narratives: { preface } })).toEqual([]),
  )
})
