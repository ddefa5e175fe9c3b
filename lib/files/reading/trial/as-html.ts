import type { Chance } from './chance'
import { dress } from './disguise'
import { rowsOf, type SampleCell } from './rows'
import type { SampleReport } from './sample-report'

export interface HtmlWays {
  readonly dressed?: boolean
  /** Spans that do not fit each other, as editors leave them. */
  readonly wrongSpans?: boolean
  /** Each cell's text in paragraphs and spans of its own. */
  readonly wordy?: boolean
  /** Tables cut after some rows, with or without their heads again. */
  readonly cut?: boolean
  readonly captions?: boolean
}

export function asHtml(chance: Chance, report: SampleReport, ways: HtmlWays = {}): string {
  const body: string[] = [`<h1>${report.title}</h1>`, `<p>${report.preface}</p>`]
  let caption = ''
  for (const part of report.parts) {
    if (part.kind === 'heading') {
      caption = part.text
      if (!ways.captions) body.push(`<p>${part.text}</p>`)
    } else if (part.kind === 'prose') body.push(ways.captions ? `<p>${caption}</p>` : '', `<p>${part.text}</p>`)
    else {
      const plain = rowsOf(part.table, report.figures)
      const rows = ways.dressed ? dress(chance, plain) : plain
      const pieces = ways.cut ? cutRows(chance, rows) : [rows]
      for (const [at, piece] of pieces.entries())
        body.push(tableOf(chance, piece, ways, ways.captions && at === 0 ? caption : ''))
    }
  }
  return `<!doctype html><html><head><meta charset="utf-8"><title>${report.title}</title></head><body><div>${body.join('\n')}</div></body></html>`
}

function tableOf(chance: Chance, rows: readonly (readonly SampleCell[])[], ways: HtmlWays, caption: string): string {
  const cells = (row: readonly SampleCell[]) =>
    row
      .map(cell => {
        const off = ways.wrongSpans && !cell.isValue && cell.colSpan > 1 && chance.is(0.5) ? chance.of([-1, 1]) : 0
        const low = ways.wrongSpans && cell.rowSpan > 3 && chance.is(0.5) ? -1 : 0
        const spans = `${cell.colSpan + off > 1 ? ` colspan="${cell.colSpan + off}"` : ''}${cell.rowSpan + low > 1 ? ` rowspan="${cell.rowSpan + low}"` : ''}`
        return `<td${spans}>${ways.wordy ? wordy(chance, cell.text) : escaped(cell.text)}</td>`
      })
      .join('')
  return `<table border="1">${caption ? `<caption>${caption}</caption>` : ''}<tbody>${rows.map(row => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}

function wordy(chance: Chance, text: string): string {
  const spans = [...text].map(letter => `<span lang="ZH-CN">${escaped(letter)}</span>`)
  return `<p class="MsoNormal">${chance.is(0.3) ? '<b>' : ''}${spans.join('')}<o:p></o:p></p>`
}

/** Cuts before a row that no merge reaches into. */
function cutRows(chance: Chance, rows: readonly (readonly SampleCell[])[]): SampleCell[][][] {
  const heads = rows.length > 20 ? rows.filter(row => row.every(cell => cell.isHead)) : []
  const pieces: SampleCell[][][] = [[]]
  let until = 0
  for (const [at, row] of rows.entries()) {
    if (at >= until && at > 4 && chance.is(0.2) && row.some(cell => cell.isValue))
      pieces.push(chance.is(0.5) && heads.length === 3 ? heads.map(head => [...head]) : [])
    pieces.at(-1)?.push([...row])
    until = Math.max(until, ...row.map(cell => at + cell.rowSpan))
  }
  return pieces
}
