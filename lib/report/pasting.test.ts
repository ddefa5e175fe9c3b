import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { format2019 } from '@/lib/formats/format-2019'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf, enteredCells, withTotals } from './cells'
import { type DrawnRow, drawGrid } from './drawing'
import { type Figure, type KindName, showFigure } from './figure'
import type { Format, GridKey, GridSection } from './format'
import { type PastePlan, planPaste } from './pasting'
import { pasteSays } from './placing'

const suqian = new URL('../../../shared/reports/suqian-2023/expected.json', import.meta.url)

const sectionOf = (format: Format, key: GridKey) =>
  format.sections.find(
    (section): section is GridSection => section.key === key && section.form === 'grid',
  ) as GridSection
const applications = sectionOf(format2021, 'applications')
const litigation = sectionOf(format2021, 'litigation')
const proactive = sectionOf(format2021, 'proactive')

/** Different figures in every cell, so that a text in the wrong place shows. */
function sample(format: Format): Record<string, Figure> {
  const entered = enteredCells(format).map((cell, at) => [cell.address, figureOf(cell.kindName, at)])
  return withTotals(format, Object.fromEntries(entered))
}

function figureOf(kind: KindName, at: number): Figure {
  return kind === 'wan' ? '24252.311082' : kind === 'yuan' ? '251000.5' : at * 7 + 1
}

/** The printed table as a matrix, merged places blank: what a spreadsheet puts on the clipboard as text. */
function matrix(
  format: Format,
  section: GridSection,
  figures: Record<string, Figure>,
  part?: DrawnRow['part'],
): string[][] {
  const rows = drawGrid(format, section).rows.filter(row => part === undefined || row.part === part)
  const out: (string | undefined)[][] = rows.map(() => [])
  rows.forEach((row, down) => {
    let at = 0
    for (const drawn of row.cells) {
      while (out[down]?.[at] !== undefined) at++
      for (let y = 0; y < drawn.rowSpan; y++)
        for (let x = 0; x < drawn.colSpan; x++) {
          const line = out[down + y]
          if (line) line[at + x] = ''
        }
      const first = out[down]
      if (first) first[at] = drawn.cell ? showFigure(figures[drawn.cell.address]) : drawn.text
    }
  })
  return out.map(row => row.map(text => text ?? ''))
}

function html(format: Format, section: GridSection, figures: Record<string, Figure>): string {
  const rows = drawGrid(format, section).rows.map(
    row =>
      `<tr height=20>\n${row.cells
        .map(
          drawn =>
            ` <td class=xl65 ${drawn.colSpan > 1 ? `colspan=${drawn.colSpan} ` : ''}${drawn.rowSpan > 1 ? `rowspan="${drawn.rowSpan}" ` : ''}style='mso-x:"a>b"'><p>${
              drawn.cell ? showFigure(figures[drawn.cell.address]) : drawn.text.replace('，', '，\n  ')
            }<o:p></o:p></p></td>`,
        )
        .join('\n')}\n</tr>`,
  )
  return `<html><head><style>td { mso-style: "<td>" }</style></head><body><!--StartFragment--><table>${rows.join('')}</table><!--EndFragment--></body></html>`
}

const tabs = (rows: readonly (readonly string[])[]) => `${rows.map(row => row.join('\t')).join('\r\n')}\r\n`

function landed(plan: PastePlan): Record<string, Figure | undefined> {
  return Object.fromEntries(
    plan.landings.map(({ cell, reading }) => [cell.address, reading.ok ? reading.figure : undefined]),
  )
}

function enteredOf(format: Format, section: GridSection, figures: Record<string, Figure>) {
  return Object.fromEntries(enteredCells(format, section.key).map(cell => [cell.address, figures[cell.address]]))
}

const printedTotals = (format: Format, key: GridKey) =>
  cellsOf(format).filter(cell => cell.section === key && cell.sums).length

const forms = [format2019, format2021].flatMap((format: Format) =>
  (['proactive', 'applications', 'litigation'] as const).map(
    key => [format.id, key, format, sectionOf(format, key)] as const,
  ),
)

describe('a whole table lands cell by cell', () => {
  it.each(forms)('%s %s, as text with heads and labels', (_, key, format, section) => {
    const figures = sample(format)
    const plan = planPaste(format, section, { text: tabs(matrix(format, section, figures)) })
    expect(landed(plan)).toEqual(enteredOf(format, section, figures))
    expect(plan.totals).toHaveLength(printedTotals(format, key))
    expect(plan.unplaced).toEqual([])
  })

  it.each(forms)('%s %s, as HTML with merged cells', (_, key, format, section) => {
    const figures = sample(format)
    const plan = planPaste(format, section, { text: 'x', html: html(format, section, figures) })
    expect(landed(plan)).toEqual(enteredOf(format, section, figures))
    expect(plan.totals).toHaveLength(printedTotals(format, key))
    expect(plan.unplaced).toEqual([])
  })

  it.each(forms.filter(([, key]) => key !== 'proactive'))('%s %s, numbers only', (_, key, format, section) => {
    const figures = sample(format)
    const { labelColumns } = drawGrid(format, section)
    const rows = matrix(format, section, figures, 'body').map(row => row.slice(labelColumns))
    const plan = planPaste(format, section, { text: tabs(rows) })
    expect(landed(plan)).toEqual(enteredOf(format, section, figures))
    expect(plan.totals).toHaveLength(printedTotals(format, key))
    expect(plan.unplaced).toEqual([])
  })
})

describe('parts of section three', () => {
  const figures = sample(format2021)
  const body = matrix(format2021, applications, figures, 'body')
  const all = enteredOf(format2021, applications, figures)
  const totalRow = body.findIndex(row => row[1] === '（七）总计')

  it('numbers only, without the total column, the total row, or both', () => {
    const values = body.map(row => row.slice(3))
    const noColumn = values.map(row => row.slice(0, -1))
    for (const rows of [
      noColumn,
      values.filter((_, at) => at !== totalRow),
      noColumn.filter((_, at) => at !== totalRow),
    ]) {
      const plan = planPaste(format2021, applications, { text: tabs(rows) })
      expect(landed(plan)).toEqual(all)
      expect(plan.unplaced).toEqual([])
    }
  })

  it('rows with their labels in any order, with and without the total column', () => {
    for (const end of [10, 9]) {
      const rows = [24, 0, 5, 20].map(at => body[at]?.slice(0, end) ?? [])
      const plan = planPaste(format2021, applications, { text: tabs(rows) })
      expect(Object.keys(landed(plan))).toHaveLength(24)
      for (const [address, figure] of Object.entries(landed(plan))) expect(figure).toBe(figures[address])
    }
  })

  it('rows as a word processor gives them as text: without the places that merging covers', () => {
    const rows = body.map(row => row.filter((text, at) => at > 2 || text !== ''))
    expect(landed(planPaste(format2021, applications, { text: tabs(rows) }))).toEqual(all)
  })

  it('labels with other numbers, brackets, spaces, or only the beginning', () => {
    const text = tabs([
      ['(一) 予以公开', '1', '2', '3', '4', '5', '6', '21'],
      ['部分公开', '1', '2', '3', '4', '5', '6', '21'],
      ['2．重复申请', '7', '0', '0', '0', '0', '0', '7'],
      ['申请人逾期未按收费通知要求缴纳费用', '8', '0', '0', '0', '0', '0', '8'],
    ])
    const plan = planPaste(format2021, applications, { text })
    expect(landed(plan)).toMatchObject({
      'applications.disclosed.natural': 1,
      'applications.partlyDisclosed.other': 6,
      'applications.notProcessed.repeated.natural': 7,
      'applications.otherHandling.unpaid.natural': 8,
    })
    expect(plan.unplaced).toEqual([])
  })

  it('columns in another order under their heads', () => {
    const text = tabs([
      ['', '总计', '法律服务机构', '自然人'],
      ['本年新收', '', '', ''],
      ['一、本年新收政府信息公开申请数量', '9', '4', '5'],
    ])
    const plan = planPaste(format2021, applications, { text })
    expect(landed(plan)).toEqual({
      'applications.received.legalService': 4,
      'applications.received.natural': 5,
    })
    expect(plan.totals.map(one => one.text)).toEqual(['9'])
  })

  it('heads without row labels go down from the chosen cell', () => {
    const text = tabs([
      ['商业企业', '自然人'],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(landed(planPaste(format2021, applications, { text }, 'applications.disclosed.natural'))).toEqual({
      'applications.disclosed.commercial': 1,
      'applications.disclosed.natural': 2,
      'applications.partlyDisclosed.commercial': 3,
      'applications.partlyDisclosed.natural': 4,
    })
  })

  it('a part block goes right and down from the chosen cell, blanks and totals included', () => {
    const plan = planPaste(
      format2021,
      applications,
      { text: '1\t2\t3\n\t5\t6' },
      'applications.notProcessed.confirmation.legalService',
    )
    expect(landed(plan)).toEqual({
      'applications.notProcessed.confirmation.legalService': 1,
      'applications.notProcessed.confirmation.other': 2,
      'applications.otherHandling.notCorrected.legalService': null,
      'applications.otherHandling.notCorrected.other': 5,
    })
    expect(plan.totals.map(one => one.text)).toEqual(['3', '6'])
  })

  it('a label and a few numbers without heads start at the chosen column, and say so', () => {
    const plan = planPaste(
      format2021,
      applications,
      { text: '四、结转下年度继续办理\t1\t2' },
      'applications.received.research',
    )
    expect(landed(plan)).toEqual({
      'applications.carriedForward.research': 1,
      'applications.carriedForward.publicInterest': 2,
    })
    expect(plan.notes).toEqual([pasteSays.fromColumn('科研机构')])
  })

  it('what finds no cell is named, never dropped', () => {
    const numbers = ['1', '0', '0', '0', '0', '0', '1']
    const text = tabs([
      ['三、收到和处理政府信息公开申请情况', '', '', '', '', '', '', ''],
      ['（六）其他处理', ...numbers],
      ['（八）想象的一行', ...numbers],
      ['（一）予以公开', ...numbers],
      ['（一）予以公开', ...numbers],
      ['', ...numbers],
    ])
    const { unplaced } = planPaste(format2021, applications, { text })
    expect(unplaced.map(one => one.say)).toEqual([
      pasteSays.split('（六）其他处理'),
      pasteSays.noLine('（八）想象的一行'),
      pasteSays.twice('（一）予以公开'),
      pasteSays.noLabel,
    ])
    const outside = planPaste(format2021, applications, { text: '1\t2\n3\t4' }, 'applications.carriedForward.other')
    expect(outside.unplaced).toEqual([
      { text: '3', say: pasteSays.outside },
      { text: '4', say: pasteSays.outside },
    ])
  })

  it('what cannot be read keeps its sentence', () => {
    const plan = planPaste(format2021, applications, { text: '3.2万\t12\t1e3' }, 'applications.received.natural')
    expect(plan.landings.map(one => one.reading.ok)).toEqual([false, true, false])
    const labelled = planPaste(format2021, applications, {
      text: '一、本年新收政府信息公开申请数量\t12件\t①\t3\t4\t5\t6\t30',
    })
    expect(labelled.landings.map(one => one.reading.ok)).toEqual([false, false, true, true, true, true])
  })
})

describe('what spreadsheets do to numbers', () => {
  it('a rounded number is read as the number that the sheet holds, and told', () => {
    const cell = (attributes: string, text: string) =>
      `<table><tr><td>行政事业性收费</td><td ${attributes}>${text}</td></tr></table>`
    const paste = (attributes: string, text: string) =>
      planPaste(format2021, proactive, { text: '', html: cell(attributes, text) }).landings[0]
    expect(paste('x:num="59237.2449"', '59,237.24')).toMatchObject({
      reading: { figure: '59237.2449' },
      doubt: pasteSays.exact('59,237.24', '59237.2449'),
    })
    expect(paste('align=right x:num', '59237.24')).not.toHaveProperty('doubt')
    expect(paste('sdval="59237.24" sdnum="2052;"', '59,237.24')).not.toHaveProperty('doubt')
    expect(paste('x:num="0.30000000000000004"', '0.3')).toMatchObject({
      reading: { figure: '0.3' },
      doubt: pasteSays.inexact('0.3', '0.30000000000000004'),
    })
  })

  it('quoted texts with line breaks stay one cell', () => {
    const plan = planPaste(format2021, litigation, { text: '"1"\t"2\n"\t"3"\r\n' }, 'reconsideration.upheld')
    expect(plan.landings.map(one => one.text)).toEqual(['1', '2', '3'])
  })

  it('absurd spans and broken HTML end quickly', () => {
    const bomb = `<table>${'<tr><td rowspan=99999999 colspan=99999999>1</td>'.repeat(500)}`
    const began = performance.now()
    planPaste(format2021, applications, { text: '', html: bomb })
    planPaste(format2021, applications, { text: '', html: '<tr><td><td><<<tr>&#99999999999;<table><table></table>' })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe.skipIf(!existsSync(suqian))('the report of 宿迁 for 2023 (skipped where ../shared is absent)', () => {
  it('lands whole, and only its misprinted totals differ', () => {
    const { applications: rows } = JSON.parse(readFileSync(suqian, 'utf8')) as {
      applications: Record<string, number[]>
    }
    const text = tabs(
      Object.entries(rows).map(([label, values]) => [label.split('/').at(-1) ?? '', ...values.map(String)]),
    )
    const plan = planPaste(format2021, applications, { text })
    expect(plan.landings).toHaveLength(144)
    expect(plan.unplaced).toEqual([])
    const all = withTotals(format2021, landed(plan) as Record<string, Figure>)
    expect(
      plan.totals.filter(({ cell, text }) => showFigure(all[cell.address]) !== text).map(one => one.cell.address),
    ).toEqual([])
    expect(all['applications.received.total']).toBe(3511)
  })
})
