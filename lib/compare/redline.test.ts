import { describe, expect, test } from 'vitest'
import { fromPlainText, type NarrativeDoc } from '@/lib/report/narrative'
import { namedSentences, sentencesOf } from '@/lib/report/sentences'
import { countMarked, redline } from './redline'

const doc = (text: string): NarrativeDoc => fromPlainText(text)
const told = (before: string, after: string) =>
  redline(doc(before), doc(after), 'overview').map(one => [one.kind, one.sentence.text])

describe('sentences', () => {
  test.each([
    ['上半年办了三件。下半年办了两件。', ['上半年办了三件。', '下半年办了两件。']],
    ['会上提出“要快。”随后照办。没有句号', ['会上提出“要快。”', '随后照办。', '没有句号']],
    ['收到五件（其中网上三件。信函两件），都已办结。', ['收到五件（其中网上三件。信函两件），都已办结。']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
    expect(sentencesOf(text).join('')).toBe(text)
  })

  test('keep their names while the edition stands: paragraph and number', () => {
    const names = namedSentences(doc('开头一句。再一句。\n\n（一）主动公开\n\n新的一段。'), 'overview')
    expect(names.map(({ id }) => id)).toEqual(['overview-p1s1', 'overview-p1s2', 'overview-1', 'overview-p3s1'])
  })
})

describe('the redline', () => {
  test('tells what stayed, what was reworded, what is new and what is gone', () => {
    const before = '依照条例编制本报告。全年收到申请12件，全部按时答复。组织培训两场。'
    const after = '依照条例编制本报告。全年收到申请31件，全部按时答复。政务新媒体改版上线，栏目由九个并为四个。'
    expect(told(before, after)).toEqual([
      ['kept', '依照条例编制本报告。'],
      ['renewed', '全年收到申请31件，全部按时答复。'],
      ['removed', '组织培训两场。'],
      ['added', '政务新媒体改版上线，栏目由九个并为四个。'],
    ])
  })

  test('a sentence that only moved is neither new nor gone', () => {
    const kinds = told('甲项工作已经完成。乙项任务正在推进。', '乙项任务正在推进。甲项工作已经完成。').map(
      ([kind]) => kind,
    )
    expect(kinds).toEqual(['kept', 'kept'])
  })

  test('counts, and finds nothing between a text and itself', () => {
    const text = doc('（一）主动公开\n\n公开了五件文件。答复了三件申请。')
    expect(countMarked(redline(text, text, 'overview'))).toEqual({ kept: 3, renewed: 0, added: 0, removed: 0 })
    expect(countMarked(redline({ type: 'doc', content: [] }, text, 'overview'))).toMatchObject({ added: 3 })
  })

  test('of very long texts matches equal sentences in good time', () => {
    const long = (from: number) =>
      Array.from({ length: 900 }, (_, at) => `第${from + at}项工作按照计划推进到位。`).join('')
    const begun = performance.now()
    const counts = countMarked(redline(doc(long(0)), doc(long(100)), 'overview'))
    expect(counts.kept).toBe(800)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
