import { describe, expect, it } from 'vitest'
import { formats } from '@/lib/formats'
import { format2019 } from '@/lib/formats/format-2019'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf, enteredCells, withTotals } from './cells'
import type { ReportContent } from './content'
import type { Figure } from './figure'
import type { Format } from './format'
import { type Block, layOut } from './layout'
import type { GridBlock, GridCell } from './layout-grid'
import { emptyDoc, fromPlainText, headingOf, paragraphOf } from './narrative'

describe('the layout of a report', () => {
  it('runs through the form: title, preface, six numbered sections', () => {
    const blocks = layOut(format2021, contentFor(format2021))
    expect(blocks.map(nameOf)).toEqual([
      '甲县乙局2023年政府信息公开工作年度报告',
      'prose preface',
      '一、总体情况',
      'prose overview',
      '二、主动公开政府信息情况',
      'grid proactive',
      '三、收到和处理政府信息公开申请情况',
      'grid applications',
      '四、政府信息公开行政复议、行政诉讼情况',
      'grid litigation',
      '五、存在的主要问题及改进情况',
      'prose problems',
      '六、其他需要报告的事项',
      'prose other',
    ])
  })

  it('cuts the title where a line may break', () => {
    const phrases = (title: string) =>
      layOut(format2021, { ...contentFor(format2021), title }).flatMap(b => (b.kind === 'title' ? [b.phrases] : []))[0]
    expect(phrases('甲县乙局2023年政府信息公开工作年度报告')).toEqual([
      '甲县乙局',
      '2023年',
      '政府信息公开工作年度报告',
    ])
    expect(phrases('甲县2023年度政府信息公开工作年度报告')).toEqual(['甲县', '2023年度', '政府信息公开工作年度报告'])
    expect(phrases('年度报告')).toEqual(['年度报告'])
  })

  it.each(formats.map(format => [format.id, format] as const))(
    '%s: every cell is printed once, with its figure and its total',
    (_, format: Format) => {
      const content = contentFor(format)
      const all = withTotals(format, content.figures)
      const cells = figureCells(layOut(format, content))
      expect(cells.map(({ id }) => id).sort()).toEqual(
        cellsOf(format)
          .map(({ address }) => address)
          .sort(),
      )
      for (const { id = '', text, figure } of cells) {
        expect([id, text]).toEqual([id, String(all[id])])
        expect(figure).toBe(all[id])
      }
    },
  )

  it('keeps a blank empty, under its total too, and a stroke a stroke', () => {
    const figures = {
      ...contentFor(format2021).figures,
      'applications.disclosed.natural': null,
      'proactive.rules.issued': '/',
    }
    const cells = figureCells(layOut(format2021, { ...contentFor(format2021), figures }))
    const text = (address: string) => cells.find(({ id }) => id === address)?.text
    expect(text('applications.disclosed.natural')).toBe('')
    expect(text('applications.concluded.natural')).toBe('')
    expect(text('applications.concluded.total')).toBe('')
    expect(text('proactive.rules.issued')).toBe('/')
    expect(text('applications.received.natural')).not.toBe('')
  })

  it.each(formats.map(format => [format.id, format] as const))(
    '%s: the heads of a figure say the labels that the declaration gives it',
    (_, format: Format) => {
      for (const grid of gridsOf(layOut(format, contentFor(format)))) {
        for (const part of grid.parts) {
          const rows = [...part.head, ...part.body]
          const labels = new Map(rows.flatMap(row => row.cells).map(cell => [cell.id, cell.text]))
          for (const { cell, heads = [] } of part.body.flatMap(row => row.cells)) {
            if (!cell) continue
            const above = grid.section === 'proactive' ? [part.head[0]?.cells[0]?.text] : []
            expect(heads.map(id => labels.get(id))).toEqual([...cell.rowLabels, ...above, ...cell.columnLabels])
          }
        }
      }
    },
  )

  it('gives every anchor once', () => {
    const blocks = layOut(format2019, contentFor(format2019))
    const ids = blocks.flatMap(block => {
      if (block.kind === 'title') return []
      if (block.kind === 'prose') return block.headings.map(({ id }) => id)
      if (block.kind === 'heading') return [block.id]
      const rows = block.parts.flatMap(part => [...part.head, ...part.body])
      expect(block.parts.flatMap(part => part.body).every(row => row.id)).toBe(true)
      return [block.id, ...rows.flatMap(row => [row.id, ...row.cells.map(({ id }) => id)])].filter(Boolean)
    })
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('applications.received')
    expect(ids).toContain('litigation-1')
  })

  it('tells the units of each table', () => {
    const units = (format: Format) => gridsOf(layOut(format, contentFor(format))).map(grid => grid.units)
    expect(units(format2019)).toEqual([['件', '项', '元'], ['件'], ['件']])
    expect(units(format2021)).toEqual([['件', '万元'], ['件'], ['件']])
  })

  it('names the headings in prose, leaves empty paragraphs out and says the processing fee in words', () => {
    const narratives = {
      ...contentFor(format2021).narratives,
      other: {
        type: 'doc' as const,
        content: [
          headingOf('（一）信息处理费'),
          paragraphOf(' '),
          { type: 'processingFee' as const, attrs: { notices: 2, amount: '300', collected: '100.5' } },
          headingOf('1.其他', 4),
        ],
      },
    }
    const blocks = layOut(format2021, { ...contentFor(format2021), narratives })
    const other = blocks.find(block => block.kind === 'prose' && block.section === 'other')
    if (other?.kind !== 'prose') throw new Error('no prose')
    expect(other.headings).toEqual([
      { id: 'other-1', level: 3, text: '（一）信息处理费' },
      { id: 'other-2', level: 4, text: '1.其他' },
    ])
    expect(other.doc.content).toEqual([
      headingOf('（一）信息处理费'),
      paragraphOf('本年度发出信息处理费收费通知2件，总金额300元，实际收取100.5元。'),
      headingOf('1.其他', 4),
    ])
  })
})

function contentFor(format: Format): ReportContent {
  const entered = enteredCells(format).map(({ address, kindName }, at): [string, Figure] => {
    if (kindName === 'wan' || kindName === 'yuan') return [address, `${at}.25`]
    return [address, kindName === 'change' ? -at : at]
  })
  return {
    format: format.id,
    year: 2023,
    kind: 'own',
    organ: { name: '甲县乙局' },
    title: '甲县乙局2023年政府信息公开工作年度报告',
    narratives: {
      preface: emptyDoc,
      overview: fromPlainText('（一）主动公开\n\n有。'),
      problems: emptyDoc,
      other: emptyDoc,
    },
    figures: Object.fromEntries(entered),
  }
}

function gridsOf(blocks: Block[]): GridBlock[] {
  return blocks.filter(block => block.kind === 'grid')
}

function figureCells(blocks: Block[]): GridCell[] {
  return gridsOf(blocks)
    .flatMap(grid => grid.parts.flatMap(part => part.body.flatMap(row => row.cells)))
    .filter(({ cell }) => cell)
}

function nameOf(block: Block): string {
  return block.kind === 'title' || block.kind === 'heading' ? block.text : `${block.kind} ${block.section}`
}
