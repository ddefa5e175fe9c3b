import { renderSVG } from 'uqr'
import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import type { Inline, NarrativeBlock } from '@/lib/report/narrative'
import type { FileBlock, LaidCopy } from './copy'
import { propertiesOf } from './properties'
import { dayOf, SHORT_HASH, said } from './said'
import { columnShares, repeatedRows, rowsOf, textOf } from './table-shape'
import { titleLines } from './title'

/** A table of so few rows stays on one page. */
const SHORT = 16

/** A laid copy as report.typ reads it: plain data, every text ready to be shown. */
export function pdfData(laid: LaidCopy) {
  const { author, description, created } = propertiesOf(laid)
  // PDF/A wants a date: without an edition it is the day after the year that is reported.
  const date = new Date(created ?? Date.UTC(laid.content.year + 1, 0, 1))
  const titles = laid.blocks.flatMap(block => (block.kind === 'title' ? titleLines(block.phrases) : []))
  return {
    title: titles,
    author,
    description,
    date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    edition: editionData(laid),
    blocks: laid.blocks.flatMap(blockData),
  }
}

function editionData({ edition }: LaidCopy) {
  if (!edition) return null
  const { address, publishedAt, hash } = edition
  const facts = [said.edition(edition), said.published(dayOf(publishedAt)), said.hash(hash.slice(0, SHORT_HASH))]
  return { code: renderSVG(address, { ecc: 'M', border: 0 }), address, lines: [facts.join('　'), address] }
}

function blockData(block: FileBlock): object[] {
  switch (block.kind) {
    case 'title':
      return []
    case 'heading':
      return [{ kind: 'heading', level: 1, parts: parts([{ type: 'text', text: block.text }]) }]
    case 'prose':
      return block.doc.content.flatMap(proseData)
    case 'grid':
      return [{ ...gridData(block), notes: (block.notes ?? []).map(({ name, say }) => said.because(name, say)) }]
  }
}

function proseData(block: NarrativeBlock): object[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', parts: parts(block.content) }]
    case 'heading':
      return [{ kind: 'heading', level: block.attrs.level - 1, parts: parts(block.content) }]
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: block.type === 'bulletList' ? 'bullets' : 'numbers',
          items: block.content.map(item => item.content.map(line => parts(line.content))),
        },
      ]
    case 'table':
      return [tableData(block)]
    case 'processingFee':
      return []
  }
}

function gridData(grid: GridBlock) {
  return {
    kind: 'figures',
    units: said.units(grid.units),
    widths: columnShares(grid),
    together: rowsOf(grid).length <= SHORT,
    repeated: repeatedRows(grid) > 0,
    parts: grid.parts.map(({ head, body }) => ({
      head: head.map(row => row.cells.map(cell => cellData(cell, false))),
      body: body.map(row => row.cells.map(cell => cellData(cell, !cell.cell))),
    })),
  }
}

function cellData(cell: GridCell, row: boolean) {
  return { text: textOf(cell), across: cell.colSpan, down: cell.rowSpan, left: cell.scope === 'row', row }
}

function tableData({ content }: Extract<NarrativeBlock, { type: 'table' }>) {
  const rows = content.map(row => row.content.map(written))
  const heads = content.findIndex(row => row.content.some(({ type }) => type !== 'tableHeader'))
  const first = rows[0] ?? []
  return {
    kind: 'written',
    columns: first.reduce((sum, { across }) => sum + across, 0),
    head: rows.slice(0, Math.max(0, heads)),
    body: rows.slice(Math.max(0, heads)),
  }
}

function written(cell: Extract<NarrativeBlock, { type: 'table' }>['content'][number]['content'][number]) {
  const { attrs, content } = cell
  return { across: attrs?.colspan ?? 1, down: attrs?.rowspan ?? 1, lines: content.map(line => parts(line.content)) }
}

function parts(content: readonly Inline[] | undefined) {
  return (content ?? []).map(({ text, marks }) => ({ text, bold: (marks?.length ?? 0) > 0 }))
}
