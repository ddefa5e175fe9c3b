import { pdfOf } from './hostile-pdf'

/** A PDF as old offices print it: text in GBK codes, a font that is only named. */
export function gbkPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map(line => `<${gbk(line)}> Tj T*`).join('\n')
  const content = `BT /F1 12 Tf 18 TL 60 780 Td\n${shown}\nET`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ])
}

function gbk(text: string): string {
  return [...text].map(letter => codes().get(letter) ?? '3f').join('')
}

let known: Map<string, string> | undefined

function codes(): Map<string, string> {
  if (known) return known
  const decoder = new TextDecoder('gbk')
  const hex = (code: number) => code.toString(16).padStart(2, '0')
  known = new Map(Array.from({ length: 0x5f }, (_, at) => [String.fromCharCode(0x20 + at), hex(0x20 + at)]))
  for (let high = 0xa1; high < 0xf8; high++)
    for (let low = 0xa1; low < 0xff; low++) known.set(decoder.decode(Uint8Array.of(high, low)), hex(high) + hex(low))
  return known
}
