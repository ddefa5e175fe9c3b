import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import { type ReadFile, readReport } from '../read'
import { docxOf } from './trial/as-docx'
import { workbookOf } from './trial/as-xlsx'
import { cellOf, countingFigures, type Page, pageOf, printIn, rowWith, tableHtml } from './trial/pages'
import { xmlText } from './trial/zipped'

type Read = Extract<ReadFile, { ok: true }>

const utf8 = (text: string) => new TextEncoder().encode(text)
const open = async (bytes: Uint8Array, name: string): Promise<Read> => {
  const read = await readReport(bytes, name)
  if (!read.ok) throw new Error(read.why)
  return read
}
const page = (how: Page, name = 'a.html') => open(utf8(pageOf(how)), name)
const all = countingFigures('2021')
const says = (read: Read) => read.findings.map(({ say }) => say).join('\n')
const openAt = (read: Read) => read.unsure.map(({ address }) => address)
/** Nothing may be read that is not printed so. */
const isTrue = ({ report }: Read, figures: Readonly<Record<string, unknown>> = all) =>
  expect(Object.entries(report.figures).filter(([at, figure]) => figure !== null && figures[at] !== figure)).toEqual([])

describe('tables that are not as the notice draws them', () => {
  it('takes one row 其他处理 in the form of 2021 as the group, and makes up no rows below it', async () => {
    const read = await page({
      tables: {
        applications: rows => {
          const first = rowWith(rows, '1.申请人无正当理由')
          const kept = rows.filter(row => row !== rowWith(rows, '2.申请人逾期') && row !== rowWith(rows, '3.其他'))
          const values = first.filter(cell => cell.isValue)
          first.splice(0, first.length, cellOf('（六）其他处理', false, 2), ...values)
          return kept.map(row => row.map(cell => (cell.rowSpan === 22 ? { ...cell, rowSpan: 20 } : cell)))
        },
      },
    })
    expect(read.report.format).toBe('2021')
    expect(read.report.figures['applications.otherHandling.natural']).toBe(
      all['applications.otherHandling.notCorrected.natural'],
    )
    expect(read.report.figures['applications.otherHandling.notCorrected.natural'] ?? null).toBeNull()
    expect(read.report.figures['applications.concluded.total']).toBe(all['applications.concluded.total'])
  })

  it('recognises the form by its tables, not by the year, and says so', async () => {
    const figures = countingFigures('2019')
    const read = await page({ format: '2019', year: 2023, figures })
    expect(read.report).toMatchObject({ format: '2019', year: 2023, figures })
    expect(says(read)).toContain('2023')
    expect(
      (await page({ format: '2019', year: 2020, figures })).findings.some(({ rule }) => rule === 'read-form'),
    ).toBe(false)
  })

  it('follows heads that stand in another order, and rows too', async () => {
    const swap = (read: Read) => isTrue(read)
    const read = await page({
      tables: {
        applications: rows =>
          rows.map(row => {
            const values = row.filter(cell => cell.isValue)
            if (values.length === 7)
              return [...row.filter(cell => !cell.isValue), ...values.slice(6), ...values.slice(0, 6)]
            const total = row.find(cell => cell.text === '总计')
            return total ? [total, ...row.filter(cell => cell !== total)] : row
          }),
        litigation: rows => rows,
      },
    })
    swap(read)
    expect(read.report.figures).toEqual(all)
  })

  it('reads section four lying on its side, or cut in two', async () => {
    const cells = cellsOf(formatById('2021')).filter(cell => cell.section === 'litigation')
    const list = cells.map(cell => [
      ...cell.columnLabels.slice(-2).map(text => cellOf(text, false)),
      cellOf(String(all[cell.address])),
    ])
    const upright = await page({ tables: { litigation: () => list } })
    expect(upright.report.figures).toEqual(all)
    const results = [...new Set(cells.map(cell => cell.columnLabels.at(-1) ?? ''))]
    const groups = [...new Set(cells.map(cell => cell.columnLabels.at(-2) ?? ''))]
    const value = (group: string, result: string) =>
      String(
        all[
          cells.find(cell => cell.columnLabels.at(-2) === group && cell.columnLabels.at(-1) === result)?.address ?? ''
        ],
      )
    const matrix = [
      [cellOf('', false), ...groups.map(text => cellOf(text, false))],
      ...results.map(result => [cellOf(result, false), ...groups.map(group => cellOf(value(group, result)))]),
    ]
    expect((await page({ tables: { litigation: () => matrix } })).report.figures).toEqual(all)
    const halves = groups.map(group =>
      tableHtml([
        [cellOf(group, false, 5)],
        results.map(text => cellOf(text, false)),
        results.map(result => cellOf(value(group, result))),
      ]),
    )
    expect((await page({ tables: { litigation: () => halves.join('<p>又一张表</p>') } })).report.figures).toEqual(all)
  })

  it('reports local rows and columns, and takes none of their figures for others', async () => {
    const read = await page({
      tables: {
        proactive: rows => {
          const at = rows.indexOf(rowWith(rows, '行政规范性文件'))
          rows.splice(at + 1, 0, [cellOf('其他主动公开文件', false), cellOf('186'), cellOf('86'), cellOf('255')])
          return rows
        },
        applications: rows => {
          const at = rows.indexOf(rowWith(rows, '8.属于行政查询事项'))
          rows.splice(at + 1, 0, [cellOf('9.本市自定的情形', false), ...Array.from({ length: 7 }, () => cellOf('77'))])
          return rows.map(row =>
            row.map(cell =>
              cell.rowSpan === 8 || cell.rowSpan === 22 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell,
            ),
          )
        },
      },
    })
    isTrue(read)
    expect(read.report.figures).toEqual(all)
    expect(says(read)).toContain('其他主动公开文件')
    expect(says(read)).toContain('本市自定的情形')
    const column = await page({
      tables: {
        applications: rows =>
          rows.map((row, at) => {
            const values = row.filter(cell => cell.isValue)
            if (values.length === 7)
              return [...row.filter(cell => !cell.isValue), ...values.slice(0, 6), cellOf('55'), ...values.slice(6)]
            if (at === 0) return row.map(cell => (cell.colSpan === 7 ? { ...cell, colSpan: 8 } : cell))
            if (at === 1) return row.map(cell => (cell.colSpan === 5 ? { ...cell, colSpan: 6 } : cell))
            return [...row, cellOf('小计', false)]
          }),
      },
    })
    expect(column.report.figures).toEqual(all)
  })

  it('asks about a row that has lost or joined cells', async () => {
    const short = await page({
      tables: { applications: rows => rows.map(row => (row === rowWith(rows, '2.重复申请') ? row.slice(0, -1) : row)) },
    })
    isTrue(short)
    expect(openAt(short)).toHaveLength(7)
    const joined = await page({
      tables: {
        applications: rows =>
          rows.map(row =>
            row === rowWith(rows, '2.重复申请') ? [...row.filter(cell => !cell.isValue), cellOf('无', true, 7)] : row,
          ),
      },
    })
    isTrue(joined)
    expect(openAt(joined)).toHaveLength(7)
  })

  it('asks where a line is printed twice with different figures', async () => {
    const read = await page({
      tables: {
        applications: rows => [
          ...rows,
          [cellOf('四、结转下年度继续办理', false, 3), ...Array.from({ length: 7 }, () => cellOf('4'))],
        ],
      },
    })
    expect(openAt(read).sort()).toEqual(
      Object.keys(all)
        .filter(at => at.startsWith('applications.carriedForward'))
        .sort(),
    )
    isTrue(read)
  })

  it('keeps subtotals that the form does not print out of the figures', async () => {
    const read = await page({
      tables: {
        applications: rows => {
          const at = rows.indexOf(rowWith(rows, '1.属于国家秘密'))
          rows.splice(at, 0, [cellOf('（三）不予公开', false, 2), ...Array.from({ length: 7 }, () => cellOf('31'))])
          return rows.map(row => row.map(cell => (cell.rowSpan === 22 ? { ...cell, rowSpan: 23 } : cell)))
        },
      },
    })
    expect(read.report.figures).toEqual(all)
    expect(says(read)).toContain('小计')
  })
})

describe('cells', () => {
  const inReceived = async (text: string) => {
    const read = await page({ tables: { applications: rows => printIn(rows, '一、本年新收', text) } })
    return {
      read,
      figure: read.report.figures['applications.received.natural'],
      unsure: read.unsure.find(one => one.address === 'applications.received.natural'),
    }
  }

  it.each([
    ['３４５', 345],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12件', 12],
    ['12.00', 12],
    ['零', 0],
    ['〇', 0],
    ['十二', 12],
    ['一百零三', 103],
    ['共12件', 12],
    ['22（其中修订 16 件）', 22],
    ['22\n（注：含派出机构5件）', 22],
    ['22，其中网上申请16件', 22],
    ['12①', 12],
    ['12*', 12],
    ['12<sup>1</sup>', 12],
    ['12[1]', 12],
    ['/', '/'],
    ['／', '/'],
    ['—', '/'],
    ['不适用', '/'],
  ])('“%s” is %s', async (text, figure) => {
    const { figure: read, unsure } = await inReceived(text)
    expect(unsure).toBeUndefined()
    expect(read).toBe(figure)
  })

  it.each([
    '1O',
    'l2',
    '3或4',
    '3.5',
    '12-15',
    '约20',
    '20余',
    '①',
    '1.2.3',
    '1,23',
    '无',
    '?',
    '2023年1月',
    '12%',
    '007',
    '3+4',
    '见附表',
    '（12）',
    '12 / 13',
    '-5',
    '12万元',
    '1①2',
    '>5',
    '123456789012345',
  ])('“%s” is asked about', async text => {
    const { figure, unsure } = await inReceived(text)
    expect(figure ?? null).toBeNull()
    expect(unsure).toMatchObject({ why: expect.stringMatching(/./), printed: expect.stringMatching(/./) })
  })

  it('a remark stays in the answer', async () => {
    expect(says((await inReceived('22（其中修订 16 件）')).read)).toContain('其中修订16件')
  })

  it.each([
    ['proactive', '行政事业性收费', '251000元', 'proactive.fees.amount', '25.1'],
    ['proactive', '行政事业性收费', '160.5964万元', 'proactive.fees.amount', '160.5964'],
    ['proactive', '行政事业性收费', '1.2亿元', 'proactive.fees.amount', '12000'],
  ] as const)('%s: money in its unit', async (section, row, text, address, figure) => {
    const read = await page({ tables: { [section]: rows => printIn(rows, row, text) } })
    expect(read.report.figures[address]).toBe(figure)
  })

  it.each([
    ['政府集中采购', ['3', '160.5964万元'], 'proactive.procurement.amount', '1605964'],
    ['政府集中采购', ['3', '251000元'], 'proactive.procurement.amount', '251000'],
    ['行政许可', ['3', '减4', '5'], 'proactive.licences.change', -4],
    ['行政许可', ['3', '+2', '5'], 'proactive.licences.change', 2],
    ['行政许可', ['3', '－8', '5'], 'proactive.licences.change', -8],
    ['行政许可', ['3', '增加2项', '5'], 'proactive.licences.change', 2],
  ] as const)('2019: %s %s', async (row, texts, address, figure) => {
    const read = await page({ format: '2019', year: 2020, tables: { proactive: rows => printIn(rows, row, ...texts) } })
    expect(read.report.figures[address]).toBe(figure)
  })

  it('a head that names another unit is believed, and the conversion is said', async () => {
    const read = await page({
      tables: {
        proactive: rows =>
          rows.map(row => row.map(cell => ({ ...cell, text: cell.text.replace('单位：万元', '单位：元') }))),
      },
    })
    expect(read.report.figures['proactive.fees.amount']).toBe(String(Number(all['proactive.fees.amount']) / 10000))
    expect(read.findings.some(({ rule }) => rule === 'read-unit')).toBe(true)
  })

  it('printed totals stay as printed, and a wrong one is said with both numbers', async () => {
    const zeros = Object.fromEntries(Object.keys(all).map(address => [address, 0]))
    const read = await page({
      figures: { ...zeros, 'applications.received.natural': 3, 'applications.received.total': 5 },
    })
    expect(read.report.figures['applications.received.total']).toBe(5)
    expect(read.findings.find(({ rule }) => rule === 'read-total')?.say).toMatch(/5.*3/)
  })

  it('blank, nought and a stroke stay three things', async () => {
    const { read } = await inReceived('')
    expect(read.report.figures['applications.received.natural']).toBeNull()
    expect(read.unsure).toEqual([])
  })
})

describe('figures that only seem to be certain', () => {
  it('asks about section two without heads', async () => {
    const read = await page({ tables: { proactive: rows => rows.filter(row => row.some(cell => cell.isValue)) } })
    isTrue(read)
    expect(openAt(read)).toContain('proactive.rules.issued')
  })

  it('asks about digits on two lines that no sum confirms', async () => {
    const read = await page({ tables: { proactive: rows => printIn(rows, '规章', '1\n2') } })
    expect(openAt(read)).toEqual(['proactive.rules.issued'])
    const zeros = Object.fromEntries(Object.keys(all).map(address => [address, 0]))
    const figures = { ...zeros, 'applications.received.natural': 75, 'applications.received.total': 75 }
    const summed = await page({ figures, tables: { applications: rows => printIn(rows, '一、本年新收', '7\n5') } })
    expect(summed.report.figures['applications.received.natural']).toBe(75)
  })

  it('takes nothing out of sentences where the table is missing', async () => {
    const sentence = () => '<p>全年作出行政许可123件、行政处罚45件，其中予以公开2件、部分公开3件。</p>'
    const read = await page({ tables: { proactive: sentence, applications: sentence } })
    const taken = Object.entries(read.report.figures).filter(
      ([at, figure]) => !/^(?:reconsideration|litigation)/.test(at) && figure !== null,
    )
    expect(taken).toEqual([])
  })
})

describe('what stands around the tables', () => {
  it('says that tables are pictures, and reads no zeros', async () => {
    const picture = () => '<p><img src="a.png" width="600"></p>'
    const read = await page({ tables: { proactive: picture, applications: picture, litigation: picture } })
    expect(Object.values(read.report.figures).filter(figure => figure !== null)).toEqual([])
    expect(read.findings.filter(({ rule }) => rule === 'read-pictures')).toHaveLength(3)
    expect(says(await page({ tables: { litigation: () => '' } }))).toContain('没有找到第四部分')
  })

  it('knows sections by their titles when the numbers begin again', async () => {
    const read = await page({ headings: text => text.replace(/^二/, '一').replace(/^三/, '二').replace(/^四/, '三') })
    expect(read.report.figures).toEqual(all)
    expect(Object.keys(read.report.narratives)).toEqual(['preface', 'overview', 'problems', 'other'])
  })

  it.each([
    ['四、政府信息公开行政法复议、行政诉讼情况'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['四.政府信息公开行政复议和行政诉讼情况'],
  ])('a misspelt title is still a title: %s', async heading => {
    const read = await page({ headings: text => (text.startsWith('四') ? heading : text) })
    expect(read.report.figures).toEqual(all)
    expect(read.report.narratives.overview).not.toContain('行政')
  })

  it('finds year and organ where the title does not say them', async () => {
    expect((await page({ title: '政府信息公开工作年度报告', before: '<p>枫澜区教育局</p>' })).report).toMatchObject({
      year: 2023,
      organ: { name: '枫澜区教育局' },
    })
    expect(
      (await page({ title: '关于2022年度政府信息公开情况的报告', preface: '如有疑问，请与枫澜区水务局联系。' })).report,
    ).toMatchObject({ year: 2022, organ: { name: '枫澜区水务局' } })
    expect((await page({ title: '2021年枫澜区水务局政府信息公开工作年度报告' })).report).toMatchObject({
      year: 2021,
      organ: { name: '枫澜区水务局' },
    })
    expect((await page({ title: '枫澜区水务局二〇二二年政府信息公开工作年度报告' })).report.year).toBe(2022)
    expect(
      (await page({ title: '政府信息公开年报', preface: '略。' }, '枫澜区水务局2024年政府信息公开工作年度报告.html'))
        .report,
    ).toMatchObject({ year: 2024, organ: { name: '枫澜区水务局' } })
  })

  it('reads the newer of two reports, or the one that the file is named after, and names the other', async () => {
    const both = `${pageOf({ year: 2022 })}${pageOf({ year: 2023 })}`
    const newest = await open(utf8(both), 'a.html')
    expect(newest.report).toMatchObject({ year: 2023, figures: all })
    expect(says(newest)).toContain('2022年')
    expect((await open(utf8(both), '2022.html')).report.year).toBe(2022)
  })

  it('tells two reports apart that have no headings, whichever comes first', async () => {
    const bare = (year: number) =>
      pageOf({ year, figures: year === 2023 ? all : { ...all, 'applications.received.total': 9 } }).replace(
        /<p>[一二三四五六]、[^<]*<\/p>/g,
        '',
      )
    for (const both of [bare(2022) + bare(2023), bare(2023) + bare(2022)]) {
      const read = await open(utf8(both), 'a.html')
      expect(read.report).toMatchObject({ year: 2023, figures: all })
    }
  })

  it('leaves menus, contents and footers out of the prose', async () => {
    const read = await page({
      before:
        '<ul><li>枫澜区教育局2021年政府信息公开工作年度报告</li><li>枫澜区教育局2022年政府信息公开工作年度报告</li></ul>',
      preface:
        '发布时间：2024-01-20　来源：枫澜区教育局</p><p>目录</p><p>一、总体情况……1</p><p>二、主动公开政府信息情况……2</p><p>三、收到和处理政府信息公开申请情况……3</p><p>五、存在的主要问题及改进情况……4</p><p>六、其他需要报告的事项……5</p><p>前言在这里。',
      after: '<p>上一篇：某通知</p><p>版权所有 枫澜区</p>',
    })
    expect(read.report.year).toBe(2023)
    expect(read.report.narratives.preface).toContain('前言在这里。')
    expect(JSON.stringify(read.report.narratives)).not.toMatch(/上一篇|版权|发布时间|2022年政府信息/)
  })

  it('keeps the prose of a report from before 2019, and says that its tables have no form', async () => {
    const text =
      '枫澜区教育局2016年政府信息公开工作年度报告\n\n一、概述\n公开工作有序推进。\n二、主动公开政府信息情况\n全年主动公开信息300条。\n三、存在的主要问题及改进情况\n更新不够及时。'
    const read = await open(utf8(text), 'a.txt')
    expect(read.report).toMatchObject({ year: 2016, figures: {} })
    expect(says(read)).toContain('没有全国统一的格式')
    expect(JSON.stringify(read.report.narratives)).toContain('300条')
  })

  it.each([
    ['a list of invoices', '发票清单\n号码,金额\n1,200\n2,300', 'a.csv'],
    [
      'a notice about the reports',
      '关于做好2023年政府信息公开工作年度报告编制工作的通知\n各单位：请于1月31日前报送。',
      'a.txt',
    ],
    ['a page without a body', '<html><body><div id="app"></div></body></html>', 'a.html'],
    ['another report', '枫澜区教育局2023年法治政府建设情况报告\n一、主要做法\n开展培训3次。', 'a.txt'],
  ])('refuses %s', async (_, text, name) => {
    expect(await readReport(utf8(text), name)).toMatchObject({ ok: false, why: expect.stringMatching(/^[^\n]+$/) })
  })
})

describe('tables and prose that are mixed', () => {
  it('takes no figure from a table of the prose', async () => {
    const local = tableHtml([
      [cellOf('公开内容', false), cellOf('条数', false)],
      [cellOf('规章', false), cellOf('13')],
      [cellOf('行政处罚', false), cellOf('99')],
    ])
    const read = await page({
      preface: `统计期限为2023年1月1日至12月31日。</p><p>一、总体情况</p>${local}<p>另有说明。`,
      tables: { proactive: () => '<p><img src="a.png"></p>' },
    })
    expect(
      Object.entries(read.report.figures).filter(([at, figure]) => at.startsWith('proactive') && figure !== null),
    ).toEqual([])
  })

  it('reads tables that come after all prose, and tables of a page inside Markdown', async () => {
    const whole = pageOf()
    const [, ...tables] = whole.split('<table>').map(part => `<table>${part.split('</table>')[0]}</table>`)
    const bare = whole
      .replace(/<table>.*?<\/table>/g, '')
      .replace('</body>', `<p>附表</p>${tables.join('<p>续</p>')}</body>`)
    expect((await open(utf8(bare), 'a.html')).report.figures).toEqual(all)
    const markdown = whole.replace(/<\/?(?:html|head|body|meta)[^>]*>/g, '').replace(/<p>(.*?)<\/p>/g, '\n$1\n')
    expect(
      (await open(utf8(`# 说明\n\n${'这里说明文件的来历。'.repeat(200)}\n\n${markdown}`), 'a.md')).report.figures,
    ).toEqual(all)
  })

  it('reads labels that stand in one cell with their group', async () => {
    const read = await page({
      tables: {
        applications: rows => {
          let group = ''
          return rows.map(row => {
            const labels = row.filter(cell => !cell.isValue && !cell.isHead)
            const values = row.filter(cell => cell.isValue)
            if (values.length === 0) return row
            const own = labels.find(cell => /^（[三四五六]）/.test(cell.text) && cell.rowSpan > 1)
            const leaf = labels.at(-1)?.text ?? ''
            if (own) group = own.text.replace('（', '(').replace('）', ')')
            return [cellOf(/^\d/.test(leaf) ? `${group} ${leaf}` : leaf, false, 3), ...values]
          })
        },
      },
    })
    expect(read.report.figures).toEqual(all)
  })
})

describe('codes and containers', () => {
  it('reads old Chinese code, whatever the page declares', async () => {
    const gbk = (await import('node:child_process')).spawnSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], {
      input: pageOf(),
    }).stdout
    if (!gbk || gbk.length === 0) return
    expect((await open(new Uint8Array(gbk), 'a.html')).report.figures).toEqual(all)
  })

  it('reads UTF-8 that declares another code, and a byte order mark', async () => {
    expect((await open(utf8(pageOf().replace('utf-8', 'gb2312')), 'a.html')).report.figures).toEqual(all)
    expect((await open(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(pageOf())]), 'a.html')).report.figures).toEqual(all)
  })

  it('goes by content, not by the name', async () => {
    expect((await open(utf8(pageOf()), 'a.doc')).report.figures).toEqual(all)
    expect((await open(utf8(pageOf()), 'a.xls')).report.figures).toEqual(all)
  })

  it('keeps notes apart from figures in Word, and leaves out what is deleted, hidden or only a hint', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
    const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`
    const values = [
      `${run('12')}${run('1', '<w:vertAlign w:val="superscript"/>')}`,
      `${run('3')}<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>`,
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击输入0')}</w:sdtContent></w:sdt>`,
      `${run('5', '<w:vanish/>')}${run('6')}`,
      run('7'),
      run('8'),
      run('9'),
    ]
    const line = `<w:tr>${cell(run('一、本年新收政府信息公开申请数量'))}${values.map(cell).join('')}</w:tr>`
    const read = await open(
      docxOf(
        `<w:document xmlns:w="w"><w:body><w:p>${run('枫澜区教育局2023年政府信息公开工作年度报告')}</w:p><w:p>${run('一、总体情况')}</w:p><w:p>${run('三、收到和处理政府信息公开申请情况')}</w:p><w:tbl>${line.replace('一、', '二、').replace('本年新收', '上年结转')}${line}</w:tbl></w:body></w:document>`,
      ),
      'a.docx',
    )
    expect(read.report.figures).toMatchObject({
      'applications.received.natural': 12,
      'applications.received.commercial': 3,
      'applications.received.research': null,
      'applications.received.publicInterest': 6,
    })
  })

  it('asks about cells that a workbook does not show as numbers, and leaves hidden sheets and rows alone', async () => {
    const text = (content: string) => `<c t="inlineStr"><is><t>${xmlText(content)}</t></is></c>`
    const row = (label: string, cells: string, more = '') => `<row ${more}>${text(label)}${cells}</row>`
    const seven = (value: string) => `<c><v>${value}</v></c>`.repeat(7)
    const sheet = `<worksheet><sheetData>
      <row>${text('枫澜区教育局2023年政府信息公开工作年度报告')}</row>
      <row>${text('三、收到和处理政府信息公开申请情况')}</row>
      ${row('一、本年新收政府信息公开申请数量', `<c><f>SUM(A1)</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c s="1"><v>45000</v></c><c><v>0.30000000000000004</v></c><c t="str"><f>"4"</f><v>4</v></c><c><f>2+3</f><v>5</v></c><c><v>6</v></c>`)}
      ${row('二、上年结转政府信息公开申请数量', seven('2'))}
      ${row('四、结转下年度继续办理', seven('8'), 'hidden="1"')}
      ${row('四、结转下年度继续办理', seven('3'))}
      ${row('（一）予以公开', seven('9'), 'hidden="1"')}
    </sheetData></worksheet>`
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const read = await open(
      workbookOf(
        [
          { name: '上年', state: 'hidden', xml: sheet.replaceAll('<v>2</v>', '<v>77</v>') },
          { name: '本年', xml: sheet },
        ],
        { 'xl/styles.xml': styles },
      ),
      'a.xlsx',
    )
    const received = (column: string) => read.report.figures[`applications.received.${column}`]
    expect(['natural', 'commercial', 'research', 'publicInterest'].map(received)).toEqual([null, null, null, null])
    expect(openAt(read)).toEqual(
      expect.arrayContaining(
        ['natural', 'commercial', 'research', 'publicInterest'].map(column => `applications.received.${column}`),
      ),
    )
    expect([received('legalService'), received('other'), received('total')]).toEqual([4, 5, 6])
    expect(read.report.figures['applications.carriedForward.total']).toBe(3)
    expect(read.report.figures['applications.carriedOver.total']).toBe(2)
    expect(read.report.figures['applications.disclosed.total']).toBeNull()
    expect(openAt(read)).toContain('applications.disclosed.total')
    expect(says(read)).toContain('上年')
  })
})

describe('a workbook with a sheet for each year', () => {
  const sheetFor = (shift: number) => {
    const text = (content: string) => `<c t="inlineStr"><is><t>${xmlText(content)}</t></is></c>`
    const cells = cellsOf(formatById('2021')).filter(cell => cell.section === 'applications')
    const rows = [...new Set(cells.map(cell => cell.row))].map(row => {
      const own = cells.filter(cell => cell.row === row)
      const values = own.map(cell => `<c><v>${Number(all[cell.address]) + shift}</v></c>`)
      return `<row>${text(own[0]?.rowLabels.at(-1) ?? '')}${values.join('')}</row>`
    })
    return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  }
  const book = workbookOf([
    { name: '2023年', xml: sheetFor(0) },
    { name: '2022年', xml: sheetFor(5000) },
  ])

  it('is read for the newest year, or for the one in its name, and the other is named', async () => {
    const newest = await open(book, '枫澜区教育局政府信息公开工作年度报告.xlsx')
    expect(newest.report).toMatchObject({ year: 2023, organ: { name: '枫澜区教育局' } })
    expect(newest.report.figures['applications.received.total']).toBe(all['applications.received.total'])
    expect(newest.unsure).toEqual([])
    expect(says(newest)).toContain('2022年')
    const named = await open(book, '2022年报.xlsx')
    expect(named.report.year).toBe(2022)
    expect(named.report.figures['applications.received.total']).toBe(Number(all['applications.received.total']) + 5000)
  })
})

describe('figures glued together', () => {
  const glued = async (digits: string) => {
    const read = await open(
      utf8(
        `枫澜区教育局2023年政府信息公开工作年度报告\n一、总体情况\n略。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量${digits}二、上年结转政府信息公开申请数量0000000三、本年度办理结果\n四、政府信息公开行政复议、行政诉讼情况`,
      ),
      'a.txt',
    )
    const received = cellsOf(formatById('2021')).filter(cell => cell.row === 'applications.received')
    return {
      figures: received.map(cell => read.report.figures[cell.address]),
      asked: read.unsure.filter(one => one.address.startsWith('applications.received')),
    }
  }

  it.each([
    ['1000012', [1, 0, 0, 0, 0, 1, 2]],
    ['10000001', null],
    ['20000000020', [20, 0, 0, 0, 0, 0, 0, 20]],
    ['12 0 0 0 0 3 15', [12, 0, 0, 0, 0, 3, 15]],
    ['12 0 0 0 00 12', [12, 0, 0, 0, 0, 0, 12]],
    ['12 0 0 0 0 12', null],
    ['1221561097169', null],
    ['1111117', null],
  ])('%s', async (digits, expected) => {
    const { figures, asked } = await glued(digits)
    if (expected && expected.length === 7) expect(figures).toEqual(expected)
    else {
      expect(figures).toEqual(Array.from({ length: 7 }, () => null))
      expect(asked).toHaveLength(7)
    }
  })
})
