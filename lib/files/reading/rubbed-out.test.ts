import { describe, expect, it } from 'vitest'
import { type ReadFile, readReport } from '../read'
import { docxOf } from './trial/as-docx'
import { workbookOf } from './trial/as-xlsx'
import { countingFigures, pageOf } from './trial/pages'

type Read = Extract<ReadFile, { ok: true }>

const utf8 = (text: string) => new TextEncoder().encode(text)
const open = async (bytes: Uint8Array, name: string): Promise<Read> => {
  const read = await readReport(bytes, name)
  if (!read.ok) throw new Error(read.why)
  return read
}
const all = countingFigures('2021')
const RECEIVED = '一、本年新收政府信息公开申请数量'
const TITLE = '枫澜区教育局2023年政府信息公开工作年度报告'
const natural = ({ report }: Read) => report.figures['applications.received.natural']
const shares = ['4', '0', '0', '0', '0', '9']

describe('a figure that was struck through', () => {
  it('is none of the digits of the new one beside it, in a Word file', async () => {
    const run = (text: string, mark = '') => `<w:r><w:rPr>${mark}</w:rPr><w:t>${text}</w:t></w:r>`
    const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`
    const table = (mark: string) =>
      `<w:tbl><w:tr>${cell(run(RECEIVED))}${cell(run('38', mark) + run('5'))}${shares.map(text => cell(run(text))).join('')}</w:tr></w:tbl>`
    const file = (mark: string) =>
      docxOf(
        `<w:document xmlns:w="w"><w:body><w:p>${run(TITLE)}</w:p><w:p>${run('三、收到和处理政府信息公开申请情况')}</w:p>${table(mark)}</w:body></w:document>`,
      )
    expect(natural(await open(file('<w:strike/>'), 'a.docx'))).toBe(5)
    expect(natural(await open(file('<w:dstrike/>'), 'a.docx'))).toBe(5)
    expect(natural(await open(file('<w:strike w:val="0"/>'), 'a.docx'))).toBe(385)
  })

  it('is none of them on a page either, nor in Markdown', async () => {
    const mark = (html: string) => pageOf().replace('<td colspan="1" rowspan="1">1010</td>', html)
    const page = mark('<td><span style="color:red; text-decoration: line-through">38</span>1010</td>')
    expect((await open(utf8(page), 'a.html')).report.figures).toEqual(all)
    const text = `${TITLE}\n\n三、收到和处理政府信息公开申请情况\n\n| | ${' |'.repeat(7)}\n|---|${'---|'.repeat(7)}\n| ${RECEIVED} | ~~38~~ 5 | ${shares.join(' | ')} |`
    expect(natural(await open(utf8(text), 'a.md'))).toBe(5)
  })

  it('is left out of a workbook cell, and a cell that is struck through whole is asked about', async () => {
    const styles =
      '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
    const rich = '<is><r><rPr><strike/></rPr><t>38</t></r><r><t>5</t></r></is>'
    const file = (first: string) =>
      workbookOf(
        [
          {
            name: '年报',
            xml: `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${TITLE}</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>三、收到和处理政府信息公开申请情况</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>${RECEIVED}</t></is></c>${first}${shares.map((text, at) => `<c r="${'CDEFGH'[at]}3"><v>${text}</v></c>`).join('')}</row></sheetData></worksheet>`,
          },
        ],
        { 'xl/styles.xml': styles },
      )
    expect(natural(await open(file(`<c r="B3" t="inlineStr">${rich}</c>`), 'a.xlsx'))).toBe(5)
    const whole = await open(file('<c r="B3" s="1"><v>38</v></c>'), 'a.xlsx')
    expect(natural(whole)).toBeNull()
    expect(whole.unsure).toMatchObject([{ address: 'applications.received.natural', guesses: [38] }])
  })
})

describe('what a page hides by its style sheet', () => {
  const old = pageOf({ figures: Object.fromEntries(Object.keys(all).map(address => [address, 7])) })
  const tables = [...old.matchAll(/<table>[\s\S]*?<\/table>/g)].map(([table]) => table)
  const hidden = tables.map(table => table.replace('<table>', '<table class="old">')).join('')

  it('does not speak against what is shown', async () => {
    const page = pageOf({ after: `<style>.old { color: grey; display: none } .x{}</style>${hidden}` })
    expect((await open(utf8(page), 'a.html')).report.figures).toEqual(all)
  })

  it('is not believed where nothing else is there, nor when only other media hide it', async () => {
    const only = old.replace('<head>', '<head><style>table{border:0} .old{display:none}</style>')
    const read = await open(utf8(only.replaceAll('<table>', '<table class="old">')), 'a.html')
    expect(Object.values(read.report.figures).every(figure => figure === null)).toBe(true)
    expect(read.unsure.length).toBe(Object.keys(all).length)
    const print = old.replace('<head>', '<head><style>@media print { .old{display:none} }</style>')
    expect((await open(utf8(print.replaceAll('<table>', '<table class="old">')), 'a.html')).unsure).toEqual([])
  })
})
