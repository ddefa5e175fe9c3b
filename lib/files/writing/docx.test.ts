import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { formats } from '@/lib/formats'
import { cellsOf, enteredCells } from '@/lib/report/cells'
import { titleOf } from '@/lib/report/content'
import type { Format } from '@/lib/report/format'
import { fromPlainText } from '@/lib/report/narrative'
import type { Copy } from './copy'
import { writeDocx } from './docx'
import { writeHtml } from './html'

function copyIn(format: Format): Copy {
  const prose = fromPlainText('（一）主动公开\n\n全年公开信息12条。')
  const narratives = { preface: prose, overview: prose, problems: prose, other: prose }
  const figures = Object.fromEntries(
    enteredCells(format).map(({ address, kindName }, at) => [address, kindName === 'count' ? at : '7.5']),
  )
  const organ = { name: '青岭县民政局' }
  const { id, years } = format
  const title = titleOf(organ.name, years.from)
  return {
    content: { format: id, year: years.from, kind: 'own', organ, title, narratives, figures },
    explanations: { 'applications.received.natural': '集中申请较多。' },
    edition: {
      number: 3,
      hash: 'c0'.repeat(32),
      address: 'https://a.gov.cn/mzj/2023/3',
      publishedAt: 1_706_000_000_000,
    },
  }
}

const partsOf = (copy: Copy) =>
  Object.fromEntries(Object.entries(unzipSync(writeDocx(copy))).map(([path, bytes]) => [path, strFromU8(bytes)]))

test.each(formats.map(format => [format.id, format] as const))(
  '%s: Word shows every figure in a table of true merges, with heads that repeat and rows that stay whole',
  async (_, format: Format) => {
    const copy = copyIn(format)
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(writeDocx(copy)) })
    const tables = html.split('<table>').slice(1)
    expect(tables).toHaveLength(3)
    const figures = tables.flatMap(table => [...table.matchAll(/<p>([\d.]+)<\/p>/g)].map(([, text]) => text))
    expect(figures).toHaveLength(cellsOf(format).length)
    expect(tables[1]).toMatch(/rowspan="3" colspan="3"|colspan="3" rowspan="3"/)
    const { 'word/document.xml': document = '' } = partsOf(copy)
    const rows = document.match(/<w:tr>/g) ?? []
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3 + 3)
  },
)

test('headings are headings, so that Word can list them', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(writeDocx(copyIn(formats[1]))) })
  const heads = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text?.slice(0, 2))
  expect(heads).toEqual(['一、', '二、', '三、', '四、', '五、', '六、'])
  expect(html.match(/<h2>（一）主动公开<\/h2>/g)).toHaveLength(4)
})

test('the page is that of GB/T 9704: A4, its margins, lines of 28 pt, page numbers outside', () => {
  const parts = partsOf(copyIn(formats[1]))
  const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4)
  const margins = Object.fromEntries(
    [...(/<w:pgMar ([^>]*)/.exec(parts['word/document.xml'] ?? '')?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map(
      ([, side = '', twips]) => [side, millimetres(twips)],
    ),
  )
  expect(margins).toMatchObject({ top: 37, right: 26, bottom: 35, left: 28 })
  expect(parts['word/styles.xml']).toContain('w:line="560" w:lineRule="exact"')
  expect(parts['word/footerOdd.xml']).toContain('<w:jc w:val="right"/>')
  expect(parts['word/footerEven.xml']).toContain('<w:jc w:val="left"/>')
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
})

test('the file says whose it is and which edition', () => {
  const core = partsOf(copyIn(formats[1]))['docProps/core.xml']
  for (const told of [
    '青岭县民政局2021年',
    '<dc:creator>青岭县民政局<',
    '第 3 版',
    'c0'.repeat(32),
    'zh-CN',
    '2024-01-23',
  ])
    expect(core).toContain(told)
})

test('an edition that was taken from an older file says so', () => {
  const copy = copyIn(formats[1])
  const archived = { ...copy, edition: { ...copy.edition, archived: true } } as Copy
  expect(partsOf(archived)['docProps/core.xml']).toContain('第 3 版（补录）')
  expect(Buffer.from(writeHtml(archived)).toString()).toContain('第 3 版（补录）')
})

test('every list that is numbered counts from one', () => {
  const item = (text: string) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  const list = { type: 'orderedList' as const, content: [item('甲'), item('乙')] }
  const copy = copyIn(formats[1])
  const narratives = { ...copy.content.narratives, overview: { type: 'doc' as const, content: [list, list] } }
  const { 'word/numbering.xml': numbering, 'word/document.xml': document } = partsOf({
    ...copy,
    content: { ...copy.content, narratives },
  })
  expect(numbering?.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2)
  expect([...(document ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '2', '3', '3'])
})

test('any report can be written', () => {
  for (let seed = 0; seed < 20; seed++) expect(partsOf(someCopy(seed))['word/document.xml']).toContain('</w:document>')
})
