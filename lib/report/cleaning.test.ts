import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanMarkup, cleanText } from './cleaning'
import { blockText, type NarrativeBlock, narrativeDoc, plainText } from './narrative'
import { parseMarkup } from './pasted/fixtures/parse'

const file = (name: string) => readFileSync(new URL(`./pasted/fixtures/${name}`, import.meta.url), 'utf8')
const paste = (html: string) => cleanMarkup(parseMarkup(html))
const drawn = (blocks: readonly NarrativeBlock[]) => blocks.map(block => [block.type, blockText(block)])
const bold = (blocks: readonly NarrativeBlock[]) =>
  [...JSON.stringify(blocks).matchAll(/"text":"([^"]*)","marks"/g)].map(found => found[1])

describe('a paste from Word', () => {
  it('becomes paragraphs and headings without looks, indents, remarks or deleted text; bold stays', () => {
    const { blocks, notes } = paste(file('word-overview.html'))
    expect(drawn(blocks)).toEqual([
      ['paragraph', '2025年，海清区文化和旅游局按照条例要求，把政务公开放进日常工作，全年公开信息1,204条。'],
      ['heading', '（一）主动公开'],
      ['paragraph', '通过区政府网站发布312条，政务新媒体发布892条；面积1200 m²的展厅开放。'],
      ['paragraph', '（二）依申请公开。全年收到申请27件，网上申请占三成。'],
    ])
    expect(bold(blocks)).toEqual(['312'])
    expect(notes).toMatchObject({ links: 1, deleted: 1 })
    expect(notes.remarks).toBeGreaterThan(0)
  })

  it('keeps lists as lists where the same marks are drawn, and every other number as text', () => {
    expect(drawn(paste(file('word-lists.html')).blocks)).toEqual([
      ['heading', '（一）存在的问题'],
      ['bulletList', '解读材料偏少\n目录更新不及时'],
      ['paragraph', '具体措施如下：'],
      ['orderedList', '每季度培训一次\na)讲条例\n每月核对目录'],
      ['paragraph', '另外：'],
      ['paragraph', '3.年底检查'],
    ])
  })

  it('keeps simple tables with merged cells; a bold first row is its head; tables inside and around are flattened', () => {
    const { blocks, notes } = paste(file('word-table.html'))
    expect(drawn(blocks)).toEqual([
      ['paragraph', '公开渠道见下表。'],
      ['table', '渠道\t条数\n网上\t网站 （主站）\t312\n微信　500 微博　392\t'],
      ['paragraph', '排版用的一格'],
    ])
    expect(blocks[1]).toMatchObject({
      content: [
        { content: [{ type: 'tableHeader', attrs: { colspan: 2 } }, { type: 'tableHeader' }] },
        { content: [{ type: 'tableCell', attrs: { rowspan: 2 } }, {}, {}] },
        {},
      ],
    })
    expect(notes.nested).toBe(1)
  })
})

describe('a paste from WPS', () => {
  it('gives the same, mends radicals, counts pictures and numbers that did not come along', () => {
    const { blocks, notes } = paste(file('wps.html'))
    expect(drawn(blocks)).toEqual([
      ['heading', '(三)政府信息管理'],
      ['paragraph', '制发行政规范性文件2件，废止1件，目前现行有效9件。'],
      ['orderedList', '清理文件\n更新目录'],
      ['paragraph', '自动编号没有带来的一段'],
    ])
    expect(notes).toMatchObject({ pictures: 1, unnumbered: 1 })
  })
})

describe('a paste from a web page', () => {
  it('reads breaks as paragraphs, except after a comma, and numbers a list as it was numbered', () => {
    const { blocks, notes } = paste(file('web-page.html'))
    expect(drawn(blocks)).toEqual([
      ['heading', '（四）政府信息公开平台建设'],
      ['paragraph', '全区共有政府网站1个、政务新媒体3个。'],
      ['paragraph', '公开专区全年更新86次，其中解读12次。'],
      ['paragraph', '落款：海清区文化和旅游局'],
      ['paragraph', '2026年1月8日'],
      ['paragraph', '3.第三项'],
      ['paragraph', '4.第四项'],
      ['bulletList', '网站\n• 专栏\n大厅'],
    ])
    expect(notes.joined).toBe(1)
  })
})

describe('a paste of plain text', () => {
  it('joins the lines that a page broke and leaves lists of short lines alone', () => {
    const { blocks, notes } = cleanText(file('pdf.txt'))
    expect(drawn(blocks)).toEqual([
      [
        'paragraph',
        '2025年，本局坚持以公开为常态、不公开为例外，围绕文化惠民和旅游市场管理两项重点，依法公开政府信息，全年没有发生因信息公开引起的行政诉讼。',
      ],
      ['heading', '（一）主动公开'],
      [
        'paragraph',
        '全年主动公开政府信息1204条，其中政策文件12条，解读材料9条，回应公众关切36条。公开的渠道是区政府网站、政务新媒体和局办公楼的公示栏。',
      ],
      ['paragraph', '联系人名单'],
      ['paragraph', '王小明'],
      ['paragraph', '李小红'],
      ['paragraph', '赵小刚'],
    ])
    expect(notes.joined).toBe(4)
  })

  it('never joins titles, items or whole sentences', () => {
    const lines = [
      '关于印发海清区公共文化服务保障办法的通知',
      '关于印发海清区旅游市场秩序管理规定的通知',
      '一、工作开展情况良好，各项任务都已经按时完成。',
      '二、下一步打算继续抓好各项公开任务的落实工作。',
      '下一步打算',
    ]
    expect(drawn(cleanText(lines.join('\n')).blocks).map(([, text]) => text)).toEqual(lines)
  })

  it('parts paragraphs at blank lines and takes full-width indents away', () => {
    expect(drawn(cleanText('　　第一段。\r\n\r\n　　第二段。\n \n\n第三段').blocks).map(([, text]) => text)).toEqual([
      '第一段。',
      '第二段。',
      '第三段',
    ])
  })
})

describe('any paste', () => {
  const word = fc.constantFrom('公开', '，', '。', '1.2', '（一）', '  ', '　', '\n', 'open data', '•', 'x', '3.', '①')
  const text = fc.array(word, { maxLength: 8 }).map(words => words.join(''))
  const { markup } = fc.letrec<{ markup: string }>(tie => ({
    markup: fc.oneof(
      { depthSize: 'small' },
      text,
      fc
        .tuple(
          fc.constantFrom('p', 'span', 'b', 'div', 'ul', 'ol', 'li', 'h2', 'table', 'tr', 'td', 'o:p', 'pre', 'a'),
          fc.array(tie('markup'), { maxLength: 4 }),
        )
        .map(([tag, inside]) => inTable(tag, inside.join(fc.sample(fc.constantFrom('', '<br>'), 1)[0] ?? ''))),
    ),
  }))

  it('fits what may be stored', () => {
    fc.assert(fc.property(markup, html => void narrativeDoc.parse({ type: 'doc', content: paste(html).blocks })))
    for (const part of [text, fc.string({ unit: 'grapheme' })])
      fc.assert(fc.property(part, plain => void narrativeDoc.parse({ type: 'doc', content: cleanText(plain).blocks })))
    const many = '<table><tr><td>甲</td><td>乙</td></tr></table>'
    narrativeDoc.parse({ type: 'doc', content: paste(many.replace('甲', '<p>甲</p>'.repeat(80))).blocks })
    narrativeDoc.parse({ type: 'doc', content: paste(`<ul>${'<li>甲</li>'.repeat(700)}</ul>`).blocks })
    narrativeDoc.parse({
      type: 'doc',
      content: paste(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(400)}</table>`).blocks,
    })
    narrativeDoc.parse({ type: 'doc', content: cleanText('公'.repeat(45_000)).blocks })
  })

  it('loses no character', () => {
    const unspaced = (plain: string) => plain.replace(/[\s•]/g, '')
    fc.assert(
      fc.property(markup, html => {
        const seen = unspaced(html.replace(/<[^>]*>/g, ''))
        expect(isWithin(seen, unspaced(plainText({ type: 'doc', content: paste(html).blocks })))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(text, plain => {
        const kept = plainText({ type: 'doc', content: cleanText(plain).blocks })
        expect(unspaced(kept)).toBe(unspaced(plain))
      }),
    )
  })
})

/** Text may only stand in the cells of a table. */
function inTable(tag: string, inside: string): string {
  if (tag === 'table') return `<table><tr><td>${inside}</td><td>乙</td></tr></table>`
  if (tag === 'tr' || tag === 'td') return `<div>${inside}</div>`
  return `<${tag}>${inside}</${tag}>`
}

function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const char of whole) if (char === part[at]) at++
  return at === part.length
}
