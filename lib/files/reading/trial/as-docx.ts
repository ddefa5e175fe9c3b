import type { Chance } from './chance'
import { dress } from './disguise'
import { rowsOf, type SampleCell } from './rows'
import type { SampleReport } from './sample-report'
import { xmlText, zipped } from './zipped'

export interface DocxWays {
  readonly dressed?: boolean
  /** Runs cut anywhere, tracked changes, content controls, raised notes, field codes. */
  readonly lived?: boolean
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

export function asDocx(chance: Chance, report: SampleReport, ways: DocxWays = {}): Uint8Array {
  const body = [paragraphOf(chance, report.title, ways), paragraphOf(chance, report.preface, ways)]
  for (const part of report.parts) {
    if (part.kind !== 'table') body.push(paragraphOf(chance, part.text, ways))
    else {
      const plain = rowsOf(part.table, report.figures)
      body.push(tableOf(chance, ways.dressed ? dress(chance, plain) : plain, ways))
    }
  }
  return docxOf(`${HEAD}${body.join('')}</w:body></w:document>`)
}

export function docxOf(document: string): Uint8Array {
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': document,
  })
}

function paragraphOf(chance: Chance, text: string, ways: DocxWays): string {
  return text
    .split('\n')
    .map(line => `<w:p>${runsOf(chance, line, ways)}</w:p>`)
    .join('')
}

function runsOf(chance: Chance, text: string, { lived }: DocxWays): string {
  const run = (piece: string) =>
    `<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${xmlText(piece)}</w:t></w:r>`
  if (!lived || text === '') return run(text)
  const at = chance.upTo(text.length)
  const pieces = [text.slice(0, at), text.slice(at)].filter(Boolean)
  return pieces
    .map(piece => {
      const deleted = `<w:del w:id="1" w:author="甲"><w:r><w:delText>${xmlText(chance.of(['9', '原', '12']))}</w:delText></w:r></w:del>`
      const choice = chance.upTo(5)
      if (choice === 0) return `${deleted}<w:ins w:id="2" w:author="乙">${run(piece)}</w:ins>`
      if (choice === 1) return `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(piece)}</w:sdtContent></w:sdt>`
      if (choice === 2) return `<w:proofErr w:type="spellStart"/>${run(piece)}<w:bookmarkStart w:id="7" w:name="x"/>`
      if (choice === 3) return `${run(piece)}<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>`
      return run(piece)
    })
    .join('')
}

/** Merges as Word writes them: a cell that goes on below is written again in every row. */
function tableOf(chance: Chance, rows: readonly (readonly SampleCell[])[], ways: DocxWays): string {
  const open: { column: number; colSpan: number; left: number }[] = []
  const lines = rows.map(row => {
    const cells: string[] = []
    let column = 0
    const goOn = () => {
      for (;;) {
        const above = open.find(one => one.column === column && one.left > 0)
        if (!above) return
        above.left--
        cells.push(cellOf('', above.colSpan, '<w:vMerge/>'))
        column += above.colSpan
      }
    }
    for (const cell of row) {
      goOn()
      const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
      if (cell.rowSpan > 1) open.push({ column, colSpan: cell.colSpan, left: cell.rowSpan - 1 })
      cells.push(cellOf(paragraphOf(chance, cell.text, ways), cell.colSpan, merge))
      column += cell.colSpan
    }
    goOn()
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr/>${lines.join('')}</w:tbl>`
}

function cellOf(content: string, colSpan: number, merge: string): string {
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content || '<w:p/>'}</w:tc>`
}
