import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { formats } from '@/lib/formats'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf, enteredCells, withTotals } from '@/lib/report/cells'
import { type ReportContent, titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { layOut } from '@/lib/report/layout'
import { emptyDoc, headingOf, paragraphOf } from '@/lib/report/narrative'
import type { EditionFacts } from './edition-facts'
import { ReportPage } from './report-page'
import { StructuredData } from './structured-data'

describe('the page of a report', () => {
  test.each(formats.map(format => [format.id, format] as const))('%s prints every figure', (_, format: Format) => {
    const content = contentFor(format)
    const cells = figuresIn(draw(<ReportPage content={content} />))
    const all = withTotals(format, content.figures)
    expect(Object.keys(cells).sort()).toEqual(
      cellsOf(format)
        .map(({ address }) => address)
        .sort(),
    )
    for (const [address, text] of Object.entries(cells)) expect([address, text]).toEqual([address, said(all[address])])
  })

  test('names heads that are there, and each anchor once', () => {
    const html = draw(<ReportPage content={contentFor(format2021)} edition={edition} />)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, heads = ''] of html.matchAll(/ headers="([^"]+)"/g)) {
      for (const head of heads.split(' ')) expect(ids).toContain(head)
    }
    for (const [, anchor] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(anchor)
  })

  test('gives headings in prose the anchors that the layout gives them', () => {
    const content = contentFor(format2021)
    const html = draw(<ReportPage content={content} />)
    const headings = layOut(format2021, content).flatMap(block => (block.kind === 'prose' ? block.headings : []))
    expect(headings).toHaveLength(2)
    for (const { id, text } of headings) expect(html).toMatch(new RegExp(`<h[34] id="${id}">${text}</h[34]>`))
  })

  test('explains a figure under its table, linked both ways', () => {
    const address = 'applications.carriedOver.natural'
    const html = draw(<ReportPage content={contentFor(format2021)} explanations={{ [address]: '上年漏计' }} />)
    expect(html).toMatch(new RegExp(`id="${address}"[^>]*>[^<]+<sup><a href="#applications-note-1">注1</a></sup>`))
    expect(html).toMatch(new RegExp(`<li id="applications-note-1"><a href="#${address}"[^>]*>注1</a>`))
    expect(html).toContain('「二、上年结转政府信息公开申请数量」自然人：上年漏计')
  })

  test('tells which edition it is, when and whether in time', () => {
    const html = draw(<ReportPage content={contentFor(format2021)} edition={edition} />)
    expect(html).toContain('第 2 版')
    expect(html).toContain('2024年1月20日首次发布')
    expect(html).toContain('按时发布')
    expect(html).toContain('更正了一个数')
    expect(html).toContain('href="/jia/2023/1"')
    expect(html).not.toContain('这是旧版本')
    const old = draw(<ReportPage content={contentFor(format2021)} edition={{ ...edition, number: 1 }} />)
    expect(old).toContain('这是旧版本，最新的是第 2 版')
    const late = draw(<ReportPage content={contentFor(format2021)} edition={{ ...edition, deadline: '2024-01-17' }} />)
    expect(late).toContain('逾期 3 天')
  })

  test('calls no correction late of which the first edition was taken over from a file', () => {
    const archived = { name: '年报.docx', sha256: 'a'.repeat(64) }
    const all = edition.all.map(one => ({ ...one, archived: one.number === 1 ? archived : null }))
    const facts = { ...edition, deadline: '2024-01-17', all }
    const html = draw(<ReportPage content={contentFor(format2021)} edition={facts} />)
    expect(html).toContain('补录')
    expect(html).not.toMatch(/逾期 \d|首次发布/)
  })

  test('leads to no edition that a withdrawal took down', () => {
    const all = [
      { number: 3, form: 'report' as const, publishedAt: moment, note: '' },
      { number: 2, form: 'withdrawal' as const, publishedAt: moment, note: '' },
      { number: 1, form: 'report' as const, publishedAt: moment, note: '' },
    ]
    const html = draw(
      <ReportPage content={contentFor(format2021)} edition={{ ...edition, number: 3, newest: 3, all }} />,
    )
    expect(html).toContain('第 1 版')
    expect(html).not.toContain('href="/jia/2023/1"')
  })

  test('says nothing of editions before there is one', () => {
    const html = draw(<ReportPage content={contentFor(format2021)} />)
    expect(html).not.toMatch(/版本|report\.json|校验值/)
  })

  test('gives machines a block that no title can end', () => {
    const content = { ...contentFor(format2021), title: '</script><b>' }
    const html = draw(<StructuredData content={content} edition={edition} />)
    expect(html).not.toContain('</script><b>')
    const json = JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))
    expect(json).toMatchObject({ '@type': 'Report', name: '</script><b>', version: 2 })
  })
})

const moment = Date.UTC(2024, 2, 5)

const edition: EditionFacts = {
  organCode: 'jia',
  organName: '甲县乙局',
  year: 2023,
  number: 2,
  newest: 2,
  publishedAt: moment,
  deadline: '2024-01-31',
  note: '更正了一个数',
  hash: 'ab'.repeat(32),
  address: 'https://example.gov.cn/jia/2023/2',
  all: [
    { number: 2, form: 'report', publishedAt: moment, note: '更正了一个数' },
    { number: 1, form: 'report', publishedAt: Date.UTC(2024, 0, 19, 23), note: '' },
  ],
  otherYears: [2022],
}

function contentFor(format: Format): ReportContent {
  const figures = enteredCells(format).map(({ address, kindName }, at): [string, Figure] => {
    if (at % 7 === 3) return [address, null]
    if (kindName === 'wan' || kindName === 'yuan') return [address, '24252.311082']
    return [address, kindName === 'change' ? -at : at]
  })
  const overview = {
    type: 'doc' as const,
    content: [headingOf('（一）主动公开'), paragraphOf(''), headingOf('1.网站', 4)],
  }
  return {
    format: format.id,
    year: format.years.from,
    kind: 'own',
    organ: { name: '甲县乙局' },
    title: titleOf('甲县乙局', format.years.from),
    narratives: { preface: emptyDoc, overview, problems: emptyDoc, other: emptyDoc },
    figures: { ...Object.fromEntries(figures), 'proactive.rules.issued': '/', 'proactive.rules.made': '/' },
  }
}

function draw(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
}

function figuresIn(html: string): Record<string, string> {
  return Object.fromEntries([...html.matchAll(/<td id="([^"]+)"[^>]*>([^<]*)/g)].map(([, id, text]) => [id, text]))
}

function said(figure: Figure | undefined): string {
  return figure === null ? '' : String(figure)
}
