import { gzipSync, strToU8, zipSync } from 'fflate'
import { docxOf } from './as-docx'
import { workbookOf } from './as-xlsx'
import { hostilePdfs } from './hostile-pdf'
import { zipped } from './zipped'

/** A file that means no good, or was badly hurt. */
export interface Hostile {
  readonly called: string
  readonly name: string
  readonly bytes: () => Uint8Array
  /** It keeps the parser busy for longer than a file may: only the thread that reads it can be stopped. */
  readonly endless?: true
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const wordOf = (body: string) => docxOf(`<w:document ${W}><w:body>${body}</w:body></w:document>`)
const sheetOf = (inner: string) =>
  workbookOf([
    {
      name: '表',
      xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`,
    },
  ])
const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const patch = (bytes: Uint8Array, at: number, ...values: readonly number[]) => {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}
/** Where the central directory of a small zip begins. */
const directoryAt = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true)
const ole = (...words: readonly string[]) => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, word] of words.entries()) bytes.set(utf8([...word].join('\0')), 512 + at * 128)
  return bytes
}
const zeros = (size: number) => new Uint8Array(size)

const zips: readonly Hostile[] = [
  {
    called: 'a Word file that unpacks to 300 MB',
    name: 'a.docx',
    bytes: () => zipped({ 'word/document.xml': zeros(300_000_000) }),
  },
  {
    called: 'a workbook that unpacks to 60 MB of strings',
    name: 'a.xlsx',
    bytes: () => zipped({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': zeros(60_000_000) }),
  },
  {
    called: 'a bomb under the size limit but over the ratio',
    name: 'a.docx',
    bytes: () => zipped({ 'word/document.xml': zeros(40_000_000) }),
  },
  {
    called: 'a bomb that lies about its size',
    name: 'a.docx',
    bytes: () => {
      const bytes = zipped({ 'word/document.xml': zeros(45_000_000) })
      return patch(bytes, directoryAt(bytes) + 24, 100, 0, 0, 0)
    },
  },
  {
    called: 'a zip in a zip',
    name: 'a.zip',
    bytes: () => zipped({ 'inner.zip': zipped({ 'inner.zip': zipped({ 'a.txt': zeros(1_000_000) }) }) }),
  },
  {
    called: 'three thousand entries',
    name: 'a.docx',
    bytes: () => zipped(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/${at}.xml`, 'x']))),
  },
  {
    called: 'many entries over the same bytes',
    name: 'a.docx',
    bytes: () => {
      const bytes = zipped({ 'word/document.xml': zeros(900_000), 'word/b.xml': zeros(900_000) })
      const at = directoryAt(bytes)
      return patch(bytes, at + 46 + 17 + 42, 0, 0, 0, 0)
    },
  },
  {
    called: 'a zip cut in half',
    name: 'a.docx',
    bytes: () => {
      const bytes = wordOf('<w:p/>'.repeat(3000))
      return bytes.slice(0, bytes.length / 2)
    },
  },
  { called: 'a zip without its directory', name: 'a.docx', bytes: () => utf8('PK\x03\x04 nothing follows') },
  { called: 'an empty zip', name: 'a.docx', bytes: () => zipSync({}) },
  {
    called: 'an entry behind a password',
    name: 'a.docx',
    bytes: () => {
      const bytes = wordOf('<w:p/>')
      return patch(bytes, directoryAt(bytes) + 8, 1)
    },
  },
  {
    called: 'an entry packed in an unknown way',
    name: 'a.docx',
    bytes: () => {
      const bytes = docxOf('<w:document/>')
      const copy = bytes.slice()
      for (let at = directoryAt(bytes); at + 46 < copy.length && copy[at] === 0x50; ) {
        copy[at + 10] = 93
        const view = new DataView(copy.buffer)
        at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      }
      return copy
    },
  },
  {
    called: 'packed bytes that are noise',
    name: 'a.docx',
    bytes: () => {
      const bytes = wordOf('<w:p/>'.repeat(500))
      return patch(
        bytes,
        bytes.length - directoryAt(bytes) > 0 ? 60 : 60,
        ...Array.from({ length: 200 }, (_, at) => (at * 97) % 256),
      )
    },
  },
  {
    called: 'names that climb out of the folder',
    name: 'a.docx',
    bytes: () => zipped({ '../../etc/passwd': 'x', '..\\..\\word\\document.xml': '<a/>' }),
  },
  {
    called: 'a directory that points outside the file',
    name: 'a.docx',
    bytes: () => {
      const bytes = wordOf('<w:p/>')
      return patch(bytes, bytes.length - 22 + 16, 0xff, 0xff, 0xff, 0x7f)
    },
  },
]

const words: readonly Hostile[] = [
  {
    called: 'an external entity',
    name: 'a.docx',
    bytes: () =>
      docxOf(
        `<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
      ),
  },
  {
    called: 'an entity on the network',
    name: 'a.docx',
    bytes: () => docxOf(`<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><w:document ${W}/>`),
  },
  {
    called: 'a billion laughs',
    name: 'a.docx',
    bytes: () =>
      docxOf(
        `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]><w:document ${W}><w:body>&a11;</w:body></w:document>`,
      ),
  },
  {
    called: 'parameter entities',
    name: 'a.xlsx',
    bytes: () =>
      workbookOf([{ name: 'a', xml: '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/hosts"> %p;]><worksheet/>' }]),
  },
  {
    called: 'a hundred thousand elements inside each other',
    name: 'a.docx',
    bytes: () =>
      docxOf(
        `<w:document ${W}><w:body>${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}</w:body></w:document>`,
      ),
  },
  {
    called: 'tables two hundred deep',
    name: 'a.docx',
    bytes: () => wordOf(`${'<w:tbl><w:tr><w:tc>'.repeat(66)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(66)}`),
  },
  { called: 'two million elements', name: 'a.docx', bytes: () => wordOf('<w:p/>'.repeat(2_000_000)) },
  {
    called: 'tags that are never closed',
    name: 'a.docx',
    bytes: () => docxOf(`<w:document ${W}><w:body>${'<w:p>'.repeat(200)}`),
  },
  { called: 'tags closed in the wrong order', name: 'a.docx', bytes: () => docxOf('<a><b></a></b>') },
  { called: 'a document that is no XML', name: 'a.docx', bytes: () => docxOf('你好') },
  { called: 'an empty document part', name: 'a.docx', bytes: () => docxOf('') },
  {
    called: 'an attribute of five megabytes',
    name: 'a.docx',
    bytes: () => docxOf(`<w:document a="${'x'.repeat(5_000_000)}"/>`),
  },
  { called: 'an open comment', name: 'a.docx', bytes: () => docxOf(`<w:document ${W}><!-- ${'x'.repeat(100_000)}`) },
  {
    called: 'a cell over a billion columns',
    name: 'a.docx',
    bytes: () =>
      wordOf('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
  },
  {
    called: 'a merge that never began',
    name: 'a.docx',
    bytes: () =>
      wordOf(`<w:tbl>${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(4000)}</w:tbl>`),
  },
  {
    called: 'a table of eight thousand rows',
    name: 'a.docx',
    bytes: () => wordOf(`<w:tbl>${`<w:tr>${cell('1')}</w:tr>`.repeat(8000)}</w:tbl>`),
  },
  {
    called: 'a row of a thousand cells',
    name: 'a.docx',
    bytes: () => wordOf(`<w:tbl><w:tr>${cell('1').repeat(1000)}</w:tr></w:tbl>`),
  },
  {
    called: 'an indent of minus a million columns',
    name: 'a.docx',
    bytes: () => wordOf(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="-1000000"/></w:trPr>${cell('1')}</w:tr></w:tbl>`),
  },
  {
    called: 'a Word file with macros',
    name: 'a.docm',
    bytes: () =>
      zipped({
        'word/document.xml': `<w:document ${W}><w:body><w:p/></w:body></w:document>`,
        'word/vbaProject.bin': zeros(5000),
      }),
  },
  {
    called: 'a Word file whose parts lie on the network',
    name: 'a.docx',
    bytes: () =>
      zipped({
        'word/document.xml': `<w:document ${W}><w:body><w:p/></w:body></w:document>`,
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/></Relationships>',
      }),
  },
  { called: 'a Word file without its document', name: 'a.docx', bytes: () => zipped({ 'word/styles.xml': '<a/>' }) },
  {
    called: 'control characters and half letters',
    name: 'a.docx',
    bytes: () => wordOf('<w:p><w:r><w:t>&#0;&#x1;&#xD800;&#xFFFF;&#99999999;</w:t></w:r></w:p>'),
  },
]

const books: readonly Hostile[] = [
  {
    called: 'twenty thousand merges',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        `<sheetData/><mergeCells>${Array.from({ length: 20_000 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`,
      ),
  },
  {
    called: 'one merge over the whole sheet',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
  },
  {
    called: 'nine thousand merges over one row',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(9000)}</mergeCells>`,
      ),
  },
  {
    called: 'a cell in the last row of all',
    name: 'a.xlsx',
    bytes: () => sheetOf('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
  },
  {
    called: 'a cell in the last column of all',
    name: 'a.xlsx',
    bytes: () => sheetOf('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'),
  },
  {
    called: 'row numbers beyond reason',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        '<sheetData><row r="99999999999999999999"><c r="A1"><v>1</v></c></row><row r="abc"><c r="??"><v>1</v></c></row></sheetData>',
      ),
  },
  {
    called: 'nine thousand rows',
    name: 'a.xlsx',
    bytes: () => sheetOf(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(9000)}</sheetData>`),
  },
  {
    called: 'strings that are not there',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf('<sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c></row></sheetData>'),
  },
  {
    called: 'formulas that call other books and programs',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        '<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f></c><c r="B1"><f>WEBSERVICE("http://example.invalid")</f><v>1</v></c><c r="C1" t="str"><f>cmd|\'/c calc\'!A0</f><v>x</v></c></row></sheetData>',
      ),
  },
  { called: 'a book without sheets', name: 'a.xlsx', bytes: () => workbookOf([]) },
  {
    called: 'a book whose sheets are all hidden',
    name: 'a.xlsx',
    bytes: () => workbookOf([{ name: 'a', state: 'veryHidden', xml: '<worksheet/>' }]),
  },
  {
    called: 'a book whose sheets are missing',
    name: 'a.xlsx',
    bytes: () =>
      zipped({
        'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r9"/></sheets></workbook>',
      }),
  },
  { called: 'a binary workbook', name: 'a.xlsb', bytes: () => zipped({ 'xl/workbook.bin': zeros(100) }) },
  {
    called: 'a workbook with macros and links',
    name: 'a.xlsm',
    bytes: () =>
      workbookOf([{ name: 'a', xml: '<worksheet><sheetData/></worksheet>' }], {
        'xl/vbaProject.bin': 'x',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
  },
  {
    called: 'a quarter of a million strings',
    name: 'a.xlsx',
    bytes: () =>
      workbookOf([{ name: 'a', xml: '<worksheet><sheetData/></worksheet>' }], {
        'xl/sharedStrings.xml': `<sst>${Array.from({ length: 250_000 }, (_, at) => `<si><t>${at * 7919}</t></si>`).join('')}</sst>`,
      }),
  },
  {
    called: 'numbers in every wrong form',
    name: 'a.xlsx',
    bytes: () =>
      sheetOf(
        '<sheetData><row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>0x10</v></c><c r="D1"><v>--1</v></c></row></sheetData>',
      ),
  },
]

const old: readonly Hostile[] = [
  { called: 'a Word file behind a password', name: 'a.docx', bytes: () => ole('EncryptionInfo', 'EncryptedPackage') },
  { called: 'an old Word file', name: 'a.doc', bytes: () => ole('WordDocument') },
  { called: 'an old workbook', name: 'a.xls', bytes: () => ole('Workbook') },
  { called: 'the first eight bytes of an old Word file', name: 'a.doc', bytes: () => ole().slice(0, 8) },
  { called: 'RTF', name: 'a.doc', bytes: () => utf8(`{\\rtf1${'{\\b'.repeat(50_000)}`) },
  {
    called: 'a picture named docx',
    name: 'a.docx',
    bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  },
  { called: 'a packed file', name: 'a.gz', bytes: () => gzipSync(strToU8('x'.repeat(100))) },
  {
    called: 'a program',
    name: 'a.docx',
    bytes: () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
  },
  { called: 'nothing at all', name: 'a.docx', bytes: () => new Uint8Array() },
  { called: 'one byte', name: 'a.xlsx', bytes: () => new Uint8Array([0x50]) },
  {
    called: 'noise',
    name: 'a.pdf',
    bytes: () => Uint8Array.from({ length: 100_000 }, (_, at) => (at * 2654435761) >>> 24),
  },
  { called: 'more than twenty megabytes', name: 'a.txt', bytes: () => zeros(21 * 1024 * 1024).fill(0x61) },
]

const pages: readonly Hostile[] = [
  {
    called: 'two hundred thousand boxes inside each other',
    name: 'a.html',
    bytes: () => utf8(`<html><body>${'<div>'.repeat(200_000)}`),
  },
  {
    called: 'fifty thousand bold letters never closed',
    name: 'a.html',
    bytes: () => utf8(`<html><body>${'<b><p>x'.repeat(50_000)}`),
  },
  {
    called: 'cells that span everything',
    name: 'a.html',
    bytes: () => utf8(`<table>${'<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(2000)}</table>`),
  },
  {
    called: 'rows that span the table many times over',
    name: 'a.html',
    bytes: () => utf8(`<table>${`<tr>${'<td rowspan="4000">1</td>'.repeat(20)}</tr>`.repeat(4000)}</table>`),
  },
  {
    called: 'a hundred thousand cells',
    name: 'a.html',
    bytes: () => utf8(`<table>${`<tr>${'<td>1</td>'.repeat(50)}</tr>`.repeat(2000)}</table>`),
  },
  {
    called: 'a thousand tables inside each other',
    name: 'a.html',
    bytes: () => utf8(`<body>${'<table><tr><td>'.repeat(1000)}`),
  },
  {
    called: 'a page of script',
    name: 'a.html',
    bytes: () =>
      utf8('<html><head><script>document.write("x")</script></head><body><div id="app"></div></body></html>'),
  },
  {
    called: 'a page that is only a picture',
    name: 'a.html',
    bytes: () => utf8('<html><body><img src="http://example.invalid/a.png"></body></html>'),
  },
  {
    called: 'an attribute of a megabyte',
    name: 'a.html',
    bytes: () => utf8(`<html><body title="${'<'.repeat(1_000_000)}">x</body></html>`),
  },
  {
    called: 'a page that leads elsewhere',
    name: 'a.html',
    bytes: () =>
      utf8(
        '<html><head><meta http-equiv="refresh" content="0;url=http://example.invalid/"></head><frameset><frame src="http://example.invalid/"></frameset></html>',
      ),
  },
  {
    called: 'a mail archive',
    name: 'a.mht',
    bytes: () => utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'),
  },
  { called: 'half tags', name: 'a.html', bytes: () => utf8(`<html><body>${'<td <tr <table '.repeat(30_000)}`) },
]

const texts: readonly Hostile[] = [
  { called: 'a quote that never ends', name: 'a.csv', bytes: () => utf8(`"${'x,\n'.repeat(300_000)}`) },
  { called: 'ten thousand columns', name: 'a.csv', bytes: () => utf8(`${'1,'.repeat(10_000)}\n`) },
  { called: 'two million blank fields', name: 'a.csv', bytes: () => utf8(','.repeat(2_000_000)) },
  { called: 'a hundred thousand rows', name: 'a.csv', bytes: () => utf8('1,2\n'.repeat(100_000)) },
  { called: 'one line of four megabytes', name: 'a.txt', bytes: () => utf8('字'.repeat(1_400_000)) },
  { called: 'a heading a hundred thousand times', name: 'a.txt', bytes: () => utf8('一、总体情况\n'.repeat(50_000)) },
  {
    called: 'headings in one line',
    name: 'a.txt',
    bytes: () =>
      utf8(`枫澜区教育局2023年政府信息公开工作年度报告\n${'一、总体情况二、主动公开政府信息情况'.repeat(20_000)}`),
  },
  { called: 'a megabyte of digits', name: 'a.txt', bytes: () => utf8(`规章${'1'.repeat(1_000_000)}`) },
  { called: 'half a million strokes', name: 'a.md', bytes: () => utf8('|'.repeat(500_000)) },
  { called: 'a stroke on every line', name: 'a.md', bytes: () => utf8('x|\n'.repeat(60_000)) },
  { called: 'brackets that never close', name: 'a.txt', bytes: () => utf8('（'.repeat(500_000)) },
  { called: 'spaces alone', name: 'a.txt', bytes: () => utf8(' '.repeat(2_000_000)) },
  { called: 'zeros named txt', name: 'a.txt', bytes: () => zeros(10_000) },
  {
    called: 'titles without end',
    name: 'a.txt',
    bytes: () => utf8('枫澜区教育局2023年政府信息公开工作年度报告\n'.repeat(20_000)),
  },
  { called: 'JSON a hundred thousand deep', name: 'a.json', bytes: () => utf8('['.repeat(100_000)) },
  { called: 'JSON of another kind', name: 'a.json', bytes: () => utf8('{"schema":"other","__proto__":{"a":1}}') },
  {
    called: 'JSON with figures that are none',
    name: 'a.json',
    bytes: () =>
      utf8(
        '{"schema":"annual-report/1","format":"2021","year":2023,"kind":"own","organ":{"name":"a"},"title":"","narratives":{},"figures":{"a":1e308}}',
      ),
  },
  { called: 'JSON cut off', name: 'a.json', bytes: () => utf8('{"schema":"annual-report/1","figures":{"') },
]

export const hostileFiles: readonly Hostile[] = [
  ...zips,
  ...words,
  ...books,
  ...old,
  ...pages,
  ...texts,
  ...hostilePdfs,
]
