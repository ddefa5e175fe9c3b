import { expect, test } from 'vitest'
import type { Figure } from '@/lib/report/figure'
import { check } from '.'
import { found, type Over, reportOf } from './against-planting'
import { againstTables } from './against-tables'

test.each([
  ['收到 may count what was carried over', '全年收到政府信息公开申请52件。', 'RN-1 note'],
  ['a mere noun', '政府信息公开申请54件，全部登记。', 'RN-1 note'],
  ['work in hand', '（二）依申请公开。尚未办结3件。', 'RN-2 note'],
  ['nothing carried on, one does not know which way', '（二）依申请公开。全部办结，没有结转。', 'RN-2 note'],
])('%s: asks', (_, text, finding) => expect(found(text)).toEqual([finding]))

test('a region asks about its government, says nothing of its office, and holds the region’s own figure', () => {
  const over: Over = { kind: 'consolidated', organ: { name: '枫岚区人民政府', level: 'county', kind: 'government' } }
  expect(found('区政府收到政府信息公开申请12件。', over)).toEqual(['RN-1 note'])
  expect(found('区政府办公室收到政府信息公开申请12件，办结11件，结转下年度1件。', over)).toEqual([])
  expect(found('全区各部门、各乡镇收到政府信息公开申请12件。', over)).toEqual(['RN-1 warning'])
  const split =
    '全区共收办政府信息公开申请52件（区政府及区政府办公室12件、区直部门30件、乡镇10件），其中，自然人申请44件。'
  expect(found(split, over)).toEqual(['RN-4 warning'])
})

test('cases filed for the record are another base: ask', () => {
  const over: Over = { kind: 'consolidated', organ: { name: '枫岚区人民政府' } }
  expect(found('全区备案政府信息公开行政复议13件、行政诉讼7件。', over)).toEqual(['RN-6 note', 'RN-6 note'])
  expect(found('全区受理行政复议申请45件、行政诉讼12件。', over)).toEqual([])
})

test('a department says nothing of its region; an office that acts for the government does', () => {
  expect(found('全区共收到政府信息公开申请438件，予以公开136件。')).toEqual([])
  const over: Over = { organ: { name: '枫岚区人民政府办公室' } }
  expect(found('区政府办公室代表区政府共受理政府信息公开申请49件。', over)).toEqual(['RN-1 warning'])
  expect(found('全区行政机关共收到政府信息公开申请2849件。', over)).toEqual([])
})

test('blanks are never held against the prose, unless what stands beside them is already more', () => {
  const blank: Record<string, Figure> = {
    'applications.disclosed.natural': 15,
    'applications.disclosed.commercial': null,
    'applications.partlyDisclosed.natural': null,
  }
  const text = (n: number) => `（二）依申请公开。予以公开及部分公开${n}件。`
  expect(found(text(21), { figures: blank })).toEqual([])
  expect(found(text(15), { figures: blank })).toEqual([])
  expect(found(text(14), { figures: blank })).toEqual(['RN-3 warning'])
})

test('a denial of fees beside an amount', () => {
  const other = (text: string) => found('', { narratives: { other: text } })
  expect(other('2023年未收取信息处理费。')).toEqual([])
  expect(other('2023年发出收费通知1件，总金额160元，实际收取160元。')).toEqual([])
  expect(other('2023年未收取信息处理费。全年发出收费通知1件，实际收取160元。')).toEqual(['RN-8 warning'])
  expect(other('2023年未收取信息处理费。2022年实际收取160元。')).toEqual([])
  expect(other('未收取信息处理费，收费标准为每件每页10元。')).toEqual([])
  expect(other('未收取信息处理费。复印病历共收取工本费4.3万元，不属于信息处理费。')).toEqual([])
})

test('a finding quotes the sentence, names the cells and tells both numbers', () => {
  const [finding] = check(
    { report: reportOf('先说一句。全年收办政府信息公开申请57件，逐件登记。再说一句。') },
    againstTables,
  )
  expect(finding).toMatchObject({
    rule: 'RN-1',
    addresses: ['applications.received.total', 'applications.carriedOver.total'],
    place: { section: 'overview', quote: '全年收办政府信息公开申请57件，逐件登记。' },
    values: { 'applications.received.total': 48, 'applications.carriedOver.total': 4 },
  })
  expect(finding?.say).toContain('57件')
  expect(finding?.say).toContain('＝52')
})

test.each([
  '（二）依申请公开。全年收到政府信息公开申请，因本机关不掌握等原因（含上年结转）无法提供12件、',
  '（收到申请3件，其中网上（含邮件）2件）',
])('prose of any length costs time in proportion to it: %s', piece => {
  const time = (times: number) => {
    const start = process.cpuUsage()
    found(piece.repeat(times))
    return process.cpuUsage(start).user / 1000
  }
  time(20)
  expect(time(800) / Math.max(time(100), 5)).toBeLessThan(24)
})
