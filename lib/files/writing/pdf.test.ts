import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { formatById } from '@/lib/formats'
import { cellsOf, withTotals } from '@/lib/report/cells'
import { showFigure } from '@/lib/report/figure'
import { paragraphOf } from '@/lib/report/narrative'
import type { Copy } from './copy'
import { typeset, writePdf } from './pdf'

const address = 'https://a.gov.cn/mzj/2023/2'
const published: Copy = {
  ...someCopy(4),
  edition: { number: 2, hash: 'c0ffee'.padEnd(64, '0'), address, publishedAt: 1_706_000_000_000 },
}

const raw = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** The objects of the structure, each with its type. */
const tagged = (pdf: Uint8Array, type: string) =>
  raw(pdf)
    .split('endobj')
    .filter(object => object.includes('/Type /StructElem') && object.includes(`/S /${type}\n`))

async function open(pdf: Uint8Array) {
  return getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise
}

test('any report keeps PDF/UA-1 and PDF/A-2a, and the file claims both', () => {
  for (let seed = 0; seed < 12; seed++) {
    const print = typeset(someCopy(seed))
    expect([seed, print('ua-1').length > 0, print('a-2a').length > 0]).toEqual([seed, true, true])
  }
  const text = raw(writePdf(published))
  for (const claim of [
    '<pdfaid:part>2',
    '<pdfaid:conformance>A',
    '>1</pdfuaid:part>',
    '/DisplayDocTitle true',
    '/Lang (zh-CN)',
  ])
    expect(text).toContain(claim)
})

test('table heads have a scope: columns of the whole table, rows at their side, spans as drawn', () => {
  const pdf = writePdf(published)
  const heads = tagged(pdf, 'TH')
  expect(heads.every(head => /\/Scope \/(Column|Row)/.test(head))).toBe(true)
  expect(heads.some(head => head.includes('/Scope /Row') && /\/RowSpan 8\b/.test(head))).toBe(true)
  expect(heads.some(head => head.includes('/Scope /Column') && /\/ColSpan 7\b/.test(head))).toBe(true)
  const figures = cellsOf(formatById(published.content.format)).length
  expect(tagged(pdf, 'TD').length).toBeGreaterThanOrEqual(figures)
  expect(tagged(pdf, 'H1')).toHaveLength(6)
})

test('a reader turns the pages by bookmarks, and the foot of each leads to exactly this edition', async () => {
  const document = await open(writePdf(published))
  expect((await document.getOutline()).map(({ title }) => title.slice(0, 2))).toEqual([
    '一、',
    '二、',
    '三、',
    '四、',
    '五、',
    '六、',
  ])
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent()
    const text = items.map(item => ('str' in item ? item.str : '')).join('')
    for (const told of [address, '第2版', 'c0ffee', `—${at}—`]) expect(text.replace(/\s/g, '')).toContain(told)
  }
})

test('every figure is printed, in the order of the form', async () => {
  for (const seed of [1, 2, 3]) {
    const { content } = someCopy(seed)
    const document = await open(writePdf(someCopy(seed)))
    const words: string[] = []
    for (let at = 1; at <= document.numPages; at++) {
      const { items } = await (await document.getPage(at)).getTextContent()
      words.push(...items.flatMap(item => ('str' in item ? [item.str.trim()] : [])))
    }
    const form = formatById(content.format)
    const figures = withTotals(form, content.figures)
    const wanted = cellsOf(form)
      .map(({ address: one }) => showFigure(figures[one]))
      .filter(Boolean)
    let from = 0
    for (const figure of wanted) {
      const found = words.indexOf(figure, from)
      expect([seed, figure, found >= from]).toEqual([seed, figure, true])
      from = found + 1
    }
  }
})

test('a sign that no font can draw costs the claim, not the text', async () => {
  const doc = { type: 'doc' as const, content: [paragraphOf('稀见字\u{2b81c}和私用字\ue123')] }
  const { content } = someCopy(1)
  const pdf = writePdf({ ...someCopy(1), content: { ...content, narratives: { ...content.narratives, other: doc } } })
  expect(raw(pdf)).not.toContain('pdfuaid')
  expect((await open(pdf)).numPages).toBeGreaterThan(2)
})

/** The free font under another name, as if it were the operator's own. */
function renamed(font: Buffer, name: string): Buffer {
  const bytes = Buffer.from(font)
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const record = tables.find(at => bytes.toString('latin1', at, at + 4) === 'name') ?? 0
  const start = bytes.readUInt32BE(record + 8)
  const strings = start + bytes.readUInt16BE(start + 4)
  const text = Buffer.from(name, 'utf16le').swap16()
  for (let at = 0; at < bytes.readUInt16BE(start + 2); at++) {
    const entry = start + 6 + at * 12
    const [platform, named] = [bytes.readUInt16BE(entry), bytes.readUInt16BE(entry + 6)]
    if (platform !== 3 || ![1, 4, 6, 16].includes(named)) continue
    bytes.writeUInt16BE(text.length, entry + 8)
    text.copy(bytes, strings + bytes.readUInt16BE(entry + 10))
  }
  return bytes
}

test('the body is set in 仿宋 where the operator has put it into the fonts folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  const free = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'
  writeFileSync(join(folder, 'fangsong.ttf'), renamed(readFileSync(free), 'FangSong'))
  writeFileSync(join(folder, 'readme.txt'), 'no font')
  expect(raw(writePdf(published, folder))).toMatch(/\/BaseFont \/[A-Z]{6}\+FangSong/)
  expect(raw(writePdf(published))).not.toMatch(/FangSong/)
  expect(raw(writePdf(published, join(folder, 'gone')))).not.toMatch(/FangSong/)
  rmSync(folder, { recursive: true })
})
