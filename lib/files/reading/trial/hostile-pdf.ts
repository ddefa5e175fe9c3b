import { zlibSync } from 'fflate'
import type { Hostile } from './hostile'

const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0) & 0xff)

/** A PDF of the given objects, numbered from 1; the first is the catalog. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return latin1(text)
}

const binary = (bytes: Uint8Array) => Array.from(bytes, byte => String.fromCharCode(byte)).join('')
const onePage = (content: string) => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
]
const packed = (content: string) => {
  const bytes = binary(zlibSync(latin1(content)))
  const [catalog = '', pages = '', page = ''] = onePage('')
  return [catalog, pages, page, `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`]
}

export const hostilePdfs: readonly Hostile[] = [
  { called: 'a PDF of one line', name: 'a.pdf', bytes: () => latin1('%PDF-1.7\n%%EOF') },
  { called: 'a PDF without an end', name: 'a.pdf', bytes: () => pdfOf(onePage('')).slice(0, 200) },
  {
    called: 'a PDF whose pages contain themselves',
    name: 'a.pdf',
    bytes: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
  },
  {
    called: 'a PDF that claims a million pages',
    name: 'a.pdf',
    bytes: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000 >>']),
  },
  {
    called: 'a PDF that runs a script',
    name: 'a.pdf',
    bytes: () => pdfOf([...onePage(''), '<< /S /JavaScript /JS (app.launchURL("http://example.invalid")) >>']),
  },
  {
    called: 'a PDF whose page is a bomb',
    endless: true,
    name: 'a.pdf',
    bytes: () => pdfOf(packed('q Q\n'.repeat(2_000_000))),
  },
  {
    called: 'a PDF of a hundred thousand lines',
    name: 'a.pdf',
    bytes: () =>
      pdfOf(
        packed(
          Array.from({ length: 100_000 }, (_, at) => `${at % 500} ${(at * 7) % 800} m 500 ${(at * 7) % 800} l S`).join(
            '\n',
          ),
        ),
      ),
  },
  {
    called: 'a PDF that saves its state without end',
    endless: true,
    name: 'a.pdf',
    bytes: () => pdfOf(packed('q '.repeat(500_000))),
  },
  {
    called: 'a PDF behind a password',
    name: 'a.pdf',
    bytes: () =>
      pdfOf(
        [
          ...onePage(''),
          '<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >>',
        ],
        '/Encrypt 5 0 R /ID [(x) (x)]',
      ),
  },
  {
    called: 'a scanned PDF',
    name: 'a.pdf',
    bytes: () => pdfOf(onePage('q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q')),
  },
]
