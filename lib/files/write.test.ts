import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { paragraphOf } from '@/lib/report/narrative'
import { fileKinds, fileName } from './kinds'
import { writeReport } from './write'
import type { Copy } from './writing/copy'
import { markup } from './writing/markup'
import { faultOf } from './writing/well-formed'

/** A copy that says `text` wherever people can write. */
function saying(text: string): Copy {
  const copy = someCopy(3)
  const doc = { type: 'doc' as const, content: [paragraphOf(text)] }
  return {
    ...copy,
    content: {
      ...copy.content,
      title: text,
      organ: { name: text || '某机关' },
      narratives: { preface: doc, overview: doc, problems: doc, other: doc },
    },
    explanations: { 'applications.received.natural': text },
    edition: { number: 2, hash: 'ab'.repeat(32), address: 'https://a.gov.cn/x/2023/2', publishedAt: 1e12 },
  }
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
const nasty = fc.oneof(
  anyText,
  halves.map(units => String.fromCharCode(...units)),
  fc.constantFrom(']]>', '<!--', '&amp;', '"\'><script>', '_x0041_', '=1+1', '\u0000', '\ud800', '\r\n'),
)

describe('files written from any text', () => {
  test.each(['docx', 'xlsx'] as const)('every part of %s is well-formed', kind => {
    fc.assert(
      fc.property(nasty, text => {
        const parts = Object.entries(unzipSync(writeReport(kind, saying(text))))
        expect(parts.length).toBeGreaterThan(5)
        for (const [path, bytes] of parts) expect([path, faultOf(strFromU8(bytes))]).toEqual([path, undefined])
      }),
      { numRuns: 40 },
    )
  })

  test('no code point harms a tag or a text', () => {
    for (let from = 0; from < 0x110000; from += 0x8000) {
      const points = Array.from({ length: 0x8000 }, (_, at) => String.fromCodePoint(from + at)).join('')
      expect(faultOf(markup`<p a="${points.replace(/[\n\t]/g, '')}">${points}</p>`.text)).toBeUndefined()
    }
  })

  test('a page holds no tag but its own, and json and csv read back as UTF-8', () => {
    const shape = (text: string) =>
      Buffer.from(writeReport('html', saying(text)))
        .toString()
        .replace(/>[^<]*/g, '>')
        .replace(/ content="[^"]*"/g, '')
    fc.assert(
      fc.property(nasty, text => {
        const plain = text.replace(/[\s\p{C}]/gu, '') ? '文' : ''
        if (plain) expect(shape(`x${text.replace(/[\r\n]/g, '')}`)).toBe(shape(`x${plain}`))
        const strict = new TextDecoder('utf-8', { fatal: true })
        for (const kind of ['json', 'csv'] as const) strict.decode(writeReport(kind, saying(text)))
        JSON.parse(Buffer.from(writeReport('json', saying(text))).toString())
      }),
      { numRuns: 60 },
    )
  })

  test.each(['=HYPERLINK("http://a","b")', '+1', '-1+1', '@SUM(A1)', '\t=1', '＝1', "'=1"])(
    'csv keeps %s from being a formula',
    text => {
      const csv = Buffer.from(writeReport('csv', saying(text))).toString()
      const cells = csv.split(/[,\r\n]/).map(cell => cell.replace(/^\ufeff?"?/, ''))
      expect(cells.filter(cell => /^[=+@\t＝]|^-\D|^-\d+[^\d."]/.test(cell))).toEqual([])
    },
  )

  test('the mark of UTF-8 stands before csv only where it is wanted', () => {
    expect(writeReport('csv', someCopy(1))[0]).toBe(0xef)
    expect(writeReport('csv', someCopy(1), { bom: false })[0]).toBe('"'.charCodeAt(0))
  })

  test.each(fileKinds)('the same report gives the same bytes as %s', kind => {
    expect(Buffer.from(writeReport(kind, someCopy(5))).equals(writeReport(kind, someCopy(5)))).toBe(true)
  })

  test('file names say the title and the edition, and nothing that a file system refuses', () => {
    expect(fileName({ title: '某局2023年年报', number: 2 }, 'docx')).toBe('某局2023年年报（第2版）.docx')
    expect(fileName({ title: '../a:b*?"<>|\u202ec\n' }, 'pdf')).toBe('abc.pdf')
    expect(fileName({ title: '\ud800', number: 1 }, 'csv')).toBe('report.csv')
  })
})
