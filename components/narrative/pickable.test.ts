import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { withTotals } from '@/lib/report/cells'
import { cellsFor, tablesOf } from './pickable'

const figures = withTotals(format2021, {
  'applications.received.natural': 27,
  'proactive.normativeDocuments.inForce': 9,
})
const tables = tablesOf('2021', figures)
const found = (search: string, section?: Parameters<typeof cellsFor>[2]) =>
  cellsFor(tables, search, section).map(({ address }) => address)

describe('picking a figure', () => {
  it('offers every cell once, those for all applicants first', () => {
    expect(new Set(found('')).size).toBe(200)
    const received = found('新收')
    expect(received[0]).toBe('applications.received.total')
    expect(received).toHaveLength(7)
  })

  it('finds by words of the row, the column and the table, in any order', () => {
    expect(found('自然人 新收')).toEqual(['applications.received.natural'])
    expect(found('规范性文件 现行有效')).toEqual(['proactive.normativeDocuments.inForce'])
    expect(found('纠正 复议', 'litigation')).toContain('reconsideration.corrected')
    expect(found('没有这样的格子')).toEqual([])
  })

  it('finds by the value, and only by the whole of it', () => {
    expect(found('27')).toEqual(['applications.received.natural'])
    expect(found('2')).toEqual([])
  })

  it('stays in one table when asked', () => {
    expect(found('', 'litigation').every(address => !address.startsWith('applications'))).toBe(true)
    expect(found('', 'litigation')).toHaveLength(15)
  })
})
