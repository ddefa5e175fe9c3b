import { expect, test } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import type { Explanation } from './content'
import { notesOf } from './figure-notes'
import { layOutGrid } from './layout-grid'

const section = format2021.sections.find(one => one.key === 'applications')
if (section?.form !== 'grid') throw new Error('no table of applications')
const grid = layOutGrid(format2021, section, {}, () => '')
const total = 'applications.carriedOver.total'
const natural = 'applications.carriedOver.natural'
const answer: Explanation = {
  rule: 'RY-1',
  section: 'applications',
  addresses: ['litigation.direct.total', total],
  say: '上年结转总计是3，上年年报是2',
  reason: '机构改革',
  text: '划入一家单位',
}
const told = (reasons: Record<string, string>, answers: Explanation[]) =>
  notesOf(grid, reasons, answers).map(({ number, address, name, say }) => [number, address, name, say])

test('an answer stands at its first figure of the table, with what was found, the reason and the text', () => {
  expect(told({}, [answer])).toEqual([[1, total, '上年结转总计是3，上年年报是2', '机构改革。划入一家单位']])
  expect(told({}, [{ ...answer, reason: undefined }])[0]?.[3]).toBe('划入一家单位')
  expect(told({}, [{ ...answer, section: 'litigation' }])).toEqual([])
})

test('reasons beside figures and answers are numbered in the order of the table; what is the same is told once', () => {
  const rows = told({ [natural]: '上年漏计', 'applications.disclosed.natural': '含并案' }, [answer])
  expect(rows.map(([number, address]) => [number, address])).toEqual([
    [1, natural],
    [2, total],
    [3, 'applications.disclosed.natural'],
  ])
  expect(told({ [natural]: '划入一家单位' }, [answer]).map(([, address]) => address)).toEqual([total])
})
