import { formatById } from '@/lib/formats'
import { cellsOf, withTotals } from '@/lib/report/cells'
import { csvLine } from '@/lib/report/csv'
import { showFigure } from '@/lib/report/figure'
import { spokenOut } from '@/lib/report/layout'
import { blockText } from '@/lib/report/narrative'
import { type Copy, legibleIn } from './copy'
import { said } from './said'

const BOM = '\ufeff'

/**
 * A report as a table of one row a figure, then one row a paragraph: organ, year, edition, address, labels, unit, value.
 * What describes the report itself comes first. `bom` tells spreadsheets that it is UTF-8.
 */
export function writeCsv(copy: Copy, bom = true): Uint8Array {
  const { content, edition } = legibleIn(copy)
  const where = [content.organ.name, content.year, edition?.number ?? '']
  const rows = [...aboutRows(content), ...figureRows(content), ...proseRows(content)]
  const lines = [said.csv.columns, ...rows.map(row => [...where, ...row])].map(csvLine)
  return Buffer.from((bom ? BOM : '') + lines.join(''))
}

/** Address, labels of the row and the column, unit, value. */
type Row = readonly [address: string, row: string, column: string, unit: string, value: string]

function aboutRows({ format, kind, title, organ }: Copy['content']): Row[] {
  const { title: titled, format: formed, kind: kept, organ: its } = said.csv
  return [
    ['title', titled, '', '', title],
    ['format', formed, '', '', format],
    ['kind', kept, '', '', kind],
    ['organ.level', its.level, '', '', organ.level ?? ''],
    ['organ.kind', its.kind, '', '', organ.kind ?? ''],
    ['organ.powers', its.powers, '', '', (organ.powers ?? []).join(' ')],
  ]
}

function figureRows({ format, figures }: Copy['content']): Row[] {
  const form = formatById(format)
  const all = withTotals(form, figures)
  return cellsOf(form).map(({ address, rowLabels, columnLabels, unit }) => [
    address,
    rowLabels.join(said.csv.between),
    columnLabels.join(said.csv.between),
    unit,
    showFigure(all[address]),
  ])
}

function proseRows({ format, narratives }: Copy['content']): Row[] {
  return formatById(format).sections.flatMap(section => {
    if (section.form === 'grid') return []
    const paragraphs = narratives[section.key].content
      .map(block => blockText(spokenOut(block)))
      .filter(text => text.trim())
    return paragraphs.map((text, at): Row => [`narratives.${section.key}.${at + 1}`, section.title, '', '', text])
  })
}
