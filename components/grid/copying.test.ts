import { describe, expect, it } from 'vitest'
import { format2019 } from '@/lib/formats/format-2019'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf } from '@/lib/report/cells'
import type { Format, GridSection } from '@/lib/report/format'
import { planPaste } from '@/lib/report/pasting'
import type { SeenReport } from '@/lib/rules/rule'
import { copyBlock, copyTable } from './copying'
import { lastYearFigures } from './last-year'
import { previewOf } from './preview'
import { sheetFor } from './test-sheet'

const grids = [format2019, format2021].flatMap((format: Format) =>
  format.sections
    .filter((section): section is GridSection => section.form === 'grid')
    .map(section => [format.id, section.key, format, section] as const),
)

describe('copying', () => {
  it.each(grids)(
    '%s %s: the whole table, pasted back as text or as HTML, lands where it was',
    (_, key, format, section) => {
      const texts = new Map(
        cellsOf(format)
          .filter(cell => cell.section === key)
          .map((cell, at) => [cell.address, String(at)]),
      )
      const { text, html } = copyTable(format, section, address => texts.get(address) ?? '')
      for (const clip of [{ text }, { text: '', html }]) {
        const { landings, totals, unplaced } = planPaste(format, section, clip)
        expect([...landings, ...totals].map(one => [one.cell.address, one.text]).sort()).toEqual([...texts].sort())
        expect(unplaced).toEqual([])
      }
    },
  )

  it('keeps signs that mean something in HTML', () => {
    expect(copyBlock([['<b>', 'a&b']]).html).toBe('<table><tr><td>&lt;b&gt;</td><td>a&amp;b</td></tr></table>')
  })
})

describe('the preview of a paste', () => {
  const { sheet } = sheetFor({
    carried: { year: 2024, edition: 1, figures: { 'applications.carriedOver.natural': 91 } },
  })
  const preview = (text: string) => previewOf(sheet, planPaste(sheet.format, sheet.section, { text }))

  it('tells what changes, what stays, what is locked and what cannot be read', () => {
    sheet.type('applications.carriedOver.natural', '91')
    sheet.commit()
    const { changes, same, locked, unread } = preview(
      '一、本年新收政府信息公开申请数量\t5\t0\t3.2万\t0\t0\t0\t5\n二、上年结转政府信息公开申请数量\t90\t0\t0\t0\t0\t0\t90',
    )
    expect(changes.map(line => [line.landing.cell.address, line.before, line.after])).toEqual([
      ['applications.received.natural', '0', '5'],
    ])
    expect(same).toBe(9)
    expect(locked.map(line => [line.before, line.after])).toEqual([['91', '90']])
    expect(unread).toHaveLength(1)
  })

  it('compares printed totals with what the computed ones will be', () => {
    const line = '（一）予以公开\t1\t2\t3\t0\t0\t0\t'
    expect(preview(`${line}6`).wrong).toEqual([])
    expect(preview(`${line}7`).wrong).toMatchObject([{ landing: { text: '7' }, after: '6' }])
  })
})

describe('last year beside the cell', () => {
  const last = (format: '2019' | '2021'): SeenReport => ({
    format,
    year: 2020,
    kind: 'own',
    organ: { name: '某局' },
    title: '',
    narratives: {},
    figures: Object.fromEntries(
      cellsOf(format === '2019' ? format2019 : format2021)
        .filter(cell => !cell.sums)
        .map(cell => [cell.address, 1]),
    ),
  })

  it('shows totals too, and across formats only what was counted the same way', () => {
    expect(lastYearFigures('2021', last('2021')).size).toBe(200)
    const across = lastYearFigures('2021', last('2019'))
    expect(across.get('applications.received.total')).toBe('6')
    expect([...across.keys()].filter(address => address.startsWith('proactive.'))).toEqual([
      'proactive.licences.decisions',
      'proactive.penalties.decisions',
      'proactive.compulsion.decisions',
    ])
    expect(across.has('applications.otherHandling.unpaid.natural')).toBe(false)
    expect(lastYearFigures('2021', undefined).size).toBe(0)
  })
})
