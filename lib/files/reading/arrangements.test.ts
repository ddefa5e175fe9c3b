import { describe, expect, it } from 'vitest'
import { type ReadFile, readReport } from '../read'
import { cellOf, countingFigures, type Page, pageOf, rowWith, tableHtml } from './trial/pages'
import { flat, type SampleCell } from './trial/rows'

type Read = Extract<ReadFile, { ok: true }>

const open = async (text: string, name = 'a.html'): Promise<Read> => {
  const read = await readReport(new TextEncoder().encode(text), name)
  if (!read.ok) throw new Error(read.why)
  return read
}
const page = (how: Page) => open(pageOf(how))
const all = countingFigures('2021')
const says = (read: Read) => read.findings.map(({ say }) => say).join('\n')
const plain = (rows: readonly (readonly string[])[]) => rows.map(row => row.map(text => cellOf(text)))
/** Rows become columns. */
const turned = (rows: readonly (readonly string[])[]) => (rows[0] ?? []).map((_, at) => rows.map(row => row[at] ?? ''))

describe('tables arranged in another way', () => {
  it('reads section three with the applicants below each other', async () => {
    const turn = (rows: SampleCell[][]) => plain(turned(flat(rows).slice(1)))
    const read = await page({ tables: { applications: turn } })
    expect(read.report.figures).toEqual(all)
  })

  it('reads section four with a row for each kind of case', async () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const kinds = ['行政复议', '未经复议直接起诉', '复议后起诉']
    const rows = (values: readonly SampleCell[]) => [
      ['类别', ...results],
      ...kinds.map((kind, at) => [kind, ...values.slice(at * 5, at * 5 + 5).map(({ text }) => text)]),
    ]
    const lay = (given: SampleCell[][]) => plain(rows(given.flat().filter(cell => cell.isValue)))
    expect((await page({ tables: { litigation: lay } })).report.figures).toEqual(all)
  })

  it('understands heads that were shortened or reworded, all others being in their places', async () => {
    const heads: Record<string, string> = { 商业企业: '企业', 法人或其他组织: '法人及其他组织', 总计: '合计' }
    const reword = (rows: SampleCell[][]) =>
      rows.map(row => row.map(cell => ({ ...cell, text: heads[cell.text] ?? cell.text })))
    expect((await page({ tables: { applications: reword } })).report.figures).toEqual(all)
  })

  it('keeps a column of remarks apart where merges were lost', async () => {
    const widen = (rows: SampleCell[][]) =>
      flat(rows).map((row, at) => [...row, at === 0 ? '备注' : at === 6 ? '网上3件' : ''].map(text => cellOf(text)))
    expect((await page({ tables: { applications: widen } })).report.figures).toEqual(all)
  })

  it('never moves figures to the left where the last cells of a row were left out', async () => {
    const cut = (rows: SampleCell[][]) =>
      flat(rows).map((row, at) => {
        const cells = [...row, at === 0 ? '备注' : ''].map(text => cellOf(text))
        return at === 3 ? cells.slice(0, -1) : cells
      })
    const { report } = await page({ tables: { applications: cut } })
    const wrong = Object.entries(report.figures).filter(([at, figure]) => figure !== null && figure !== all[at])
    expect(wrong).toEqual([])
  })

  it('knows a local row 其他 by its number and place, and takes it for no other', async () => {
    const add = (rows: SampleCell[][]) => {
      const at = rows.indexOf(rowWith(rows, '3.补正后申请内容仍不明确'))
      rows.splice(at + 1, 0, [cellOf('4.其他', false), ...Array.from({ length: 7 }, () => cellOf('77'))])
      return rows.map(row =>
        row.map(cell => (cell.rowSpan === 3 || cell.rowSpan === 22 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell)),
      )
    }
    const read = await page({ tables: { applications: add } })
    expect(read.report.figures).toEqual(all)
    expect(says(read)).toContain('4.其他')
  })
})

describe('tables of other figures', () => {
  const towns = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map(name => `${name}镇`)
  const byTown = (rows: SampleCell[][]) => [
    ['事项', ...towns].map(text => cellOf(text, false)),
    ...rows
      .slice(3)
      .map(row => [
        cellOf(row.filter(cell => !cell.isValue).at(-1)?.text ?? '', false),
        ...towns.map(() => cellOf('7')),
      ]),
  ]

  it('by town, with the labels of section three, do not speak against it', async () => {
    const both = pageOf({
      tables: { applications: rows => `${tableHtml(rows)}<p>各镇办理情况</p>${tableHtml(byTown(rows))}` },
    })
    const read = await open(both)
    expect(read.report.figures).toEqual(all)
    expect(read.unsure).toEqual([])
    expect(says(read)).toContain('不是年报格式的栏目')
  })

  it('by town are never taken for the applicants', async () => {
    const { report } = await page({ tables: { applications: byTown } })
    const got = Object.entries(report.figures).filter(
      ([at, figure]) => at.startsWith('applications') && figure !== null,
    )
    expect(got).toEqual([])
  })

  it('with the lines of section three as columns are not turned', async () => {
    const across = (rows: SampleCell[][]) =>
      `${tableHtml(rows)}${tableHtml(plain(turned(byTown(rows).map(row => row.map(({ text }) => text)))))}`
    expect((await page({ tables: { applications: across } })).report.figures).toEqual(all)
  })
})

describe('columns that the form does not have', () => {
  it('of running numbers stand before the labels or behind them', async () => {
    const before = (rows: SampleCell[][]) =>
      rows
        .map((row, at) => [cellOf(at === 0 ? '序号' : String(at), true, 1, at === 0 ? 3 : 1), ...row])
        .map((row, at) => (at === 1 || at === 2 ? row.slice(1) : row))
    expect((await page({ tables: { applications: before } })).report.figures).toEqual(all)
    const behind = (rows: SampleCell[][]) =>
      rows.map((row, at) => {
        const first = row.findIndex(cell => cell.isValue)
        if (at === 0) return [...row.slice(0, 1), cellOf('行次', false, 1, 3), ...row.slice(1)]
        return first < 0 ? row : [...row.slice(0, first), cellOf(String(at)), ...row.slice(first)]
      })
    expect((await page({ tables: { applications: behind } })).report.figures).toEqual(all)
  })

  it('of the year beside section four are no figures', async () => {
    const year = (rows: SampleCell[][]) =>
      rows.map((row, at) =>
        at === 0 ? [cellOf('年度', false, 1, 3), ...row] : at === 3 ? [cellOf('2023年', false), ...row] : row,
      )
    expect((await page({ tables: { litigation: year } })).report.figures).toEqual(all)
  })
})

describe('tables without table tags', () => {
  it('are read by their roles, and by their styles', async () => {
    const draw = (start: string, row: string, cell: string) => (rows: SampleCell[][]) =>
      `<div ${start}>${rows.map(cells => `<div ${row}>${cells.map(({ text }) => `<div ${cell}>${text}</div>`).join('')}</div>`).join('')}</div>`
    for (const ways of [
      ['role="table"', 'role="row"', 'role="cell"'],
      ['style="display:table"', 'style="display: table-row"', 'style="display:table-cell;"'],
    ] as const) {
      const [start, row, cell] = ways
      const table = draw(start, row, cell)
      const read = await page({ tables: { proactive: table, applications: table, litigation: table } })
      expect(read.report.figures).toEqual(all)
    }
  })
})

describe('tables among prose', () => {
  const list = '<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>11</td></tr></table>'

  it('do not speak against the tables of their sections, and are told of', async () => {
    const told = pageOf().replace('<p>这一部分是总体情况的文字。</p>', list)
    const read = await open(told)
    expect(read.report.figures).toEqual(all)
    expect(read.unsure).toEqual([])
    expect(says(read)).toContain('文字部分里另有像年报表格的表格')
  })

  it('of other figures by applicant are no rows of section three where that is missing', async () => {
    const ways =
      '<table><tr><td>渠道</td><td>自然人</td><td>总计</td></tr><tr><td>其他</td><td>5</td><td>6</td></tr></table>'
    const page = pageOf({ tables: { applications: () => '' } })
    const { report } = await open(page.replace('<p>这一部分是总体情况的文字。</p>', ways))
    expect(Object.keys(report.figures).filter(address => address.startsWith('applications'))).toEqual([])
  })
})

describe('tables of text', () => {
  const lines = (draw: (rows: string[][]) => string[], figures = all) => {
    const html = pageOf({ figures })
    return html
      .replace(/<table>([\s\S]*?)<\/table>/g, (_, body: string) => {
        const rows = [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
          [...row.matchAll(/<td colspan="(\d+)" rowspan="(\d+)">([^<]*)/g)].map(([, colSpan, rowSpan, text = '']) => ({
            ...cellOf(text),
            colSpan: Number(colSpan),
            rowSpan: Number(rowSpan),
          })),
        )
        return `\n${draw(flat(rows)).join('\n')}\n`
      })
      .replace(/<[^>]+>/g, '\n')
  }
  const blank = Object.fromEntries(
    Object.entries(all).map(([address, figure], at) => [address, at % 3 === 0 && at > 10 ? null : figure]),
  )

  it('drawn with box letters keep their blanks', async () => {
    const draw = (rows: string[][]) =>
      rows.flatMap(row => [`├──${row.map(() => '┼────').join('')}┤`, `│${row.join(' │ ')}│`])
    expect((await open(lines(draw, blank), 'a.txt')).report.figures).toEqual(blank)
  })

  it('with a space between the cells are never filled from the next table', async () => {
    const read = await open(
      lines(rows => rows.map(row => row.filter(Boolean).join(' ')), blank),
      'a.txt',
    )
    const wrong = Object.entries(read.report.figures).filter(([at, figure]) => figure !== null && figure !== blank[at])
    expect(wrong).toEqual([])
  })

  it('of csv may be protected from Excel by a sign of equality', async () => {
    const text = lines(rows => rows.map(row => row.map(cell => (/^\d/.test(cell) ? `="${cell}"` : cell)).join(',')))
    expect((await open(text, 'a.csv')).report.figures).toEqual(all)
  })
})
