import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cellsOf, enteredCells, figureAt, groupParts, withTotals } from '@/lib/report/cells'
import { drawGrid } from '@/lib/report/drawing'
import type { Format, GridKey } from '@/lib/report/format'
import { type Address, formatOfYear, formats } from '.'
import { format2019 } from './format-2019'
import { format2021 } from './format-2021'

describe('the declared formats', () => {
  it('have 198 and 200 cells, split over the three tables as the notices do', () => {
    const count = (format: Format, key: GridKey) => cellsOf(format).filter(cell => cell.section === key).length
    expect([
      count(format2019, 'proactive'),
      count(format2019, 'applications'),
      count(format2019, 'litigation'),
    ]).toEqual([22, 161, 15])
    expect([
      count(format2021, 'proactive'),
      count(format2021, 'applications'),
      count(format2021, 'litigation'),
    ]).toEqual([10, 175, 15])
  })

  it('serve their years', () => {
    expect([2018, 2019, 2020, 2021, 2026].map(year => formatOfYear(year)?.id)).toEqual([
      undefined,
      '2019',
      '2019',
      '2021',
      '2021',
    ])
  })

  it('never move: a changed label, address or order changes this fingerprint', () => {
    const prints = formats.map(format =>
      createHash('sha256')
        .update(JSON.stringify(cellsOf(format).map(fixed)))
        .digest('hex')
        .slice(0, 16),
    )
    expect(prints).toMatchInlineSnapshot(`
      [
        "2cd6c3f2af1e96ad",
        "d99343d1dd23fae4",
      ]
    `)
  })

  it('type their addresses', () => {
    const real: Address[] = [
      'applications.received.natural',
      'applications.withheld.total',
      'litigation.direct.pending',
      'proactive.fees.amount',
    ]
    // @ts-expect-error a row that no form has does not compile
    const wrong: Address = 'applications.lost.natural'
    const all = new Set(formats.flatMap((format: Format) => cellsOf(format).map(cell => cell.address)))
    expect(all.has(wrong)).toBe(false)
    expect(real.filter(address => all.has(address))).toHaveLength(3)
  })

  it('add up: the total row, the total column and their crossing', () => {
    const figures = Object.fromEntries(
      enteredCells(format2021).map(cell => [cell.address, cell.kindName === 'wan' ? '0.5' : 1]),
    )
    const all = withTotals(format2021, figures)
    expect(all['applications.received.total']).toBe(6)
    expect(all['applications.concluded.natural']).toBe(21)
    expect(all['applications.concluded.total']).toBe(126)
    expect(all['litigation.direct.total']).toBe(4)
    expect(figureAt(format2021, figures, 'applications.withheld.natural')).toBe(8)
    expect(figureAt(format2021, figures, 'applications.otherHandling.total')).toBe(18)
    expect(
      withTotals(format2021, { ...figures, 'applications.disclosed.natural': null })['applications.concluded.total'],
    ).toBeNull()
    expect(groupParts(format2019, 'applications.unavailable.total')).toHaveLength(3)
  })

  it('draw the heads of section three as the notice does', () => {
    const [top, second, third] = drawGrid(format2021, format2021.sections[3]).rows
    expect(top?.cells.map(cell => [cell.text, cell.colSpan, cell.rowSpan])).toEqual([
      ['', 3, 3],
      ['申请人情况', 7, 1],
    ])
    expect(second?.cells.map(cell => [cell.text, cell.colSpan, cell.rowSpan])).toEqual([
      ['自然人', 1, 2],
      ['法人或其他组织', 5, 1],
      ['总计', 1, 2],
    ])
    expect(third?.cells.map(cell => cell.text)).toEqual([
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ])
  })

  it.each(formats.map(format => [format.id, format] as const))(
    '%s: every drawn row fills the width of its table',
    (_, format: Format) => {
      for (const section of format.sections) {
        if (section.form !== 'grid') continue
        const { rows, labelColumns, valueColumns } = drawGrid(format, section)
        const filled: number[] = rows.map(() => 0)
        rows.forEach((row, at) => {
          for (const cell of row.cells)
            for (let down = 0; down < cell.rowSpan; down++) filled[at + down] = (filled[at + down] ?? 0) + cell.colSpan
        })
        expect(new Set(filled)).toEqual(new Set([labelColumns + valueColumns]))
      }
    },
  )
})

function fixed(cell: ReturnType<typeof cellsOf>[number]) {
  return [cell.address, cell.kindName, cell.unit, cell.marks, cell.rowLabels, cell.columnLabels, cell.sums]
}
