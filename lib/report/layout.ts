import { type Cell, withTotals } from './cells'
import type { ReportContent } from './content'
import { type DrawnCell, type DrawnRow, drawGrid } from './drawing'
import { type Figure, type Figures, showFigure } from './figure'
import type { Format, GridKey, GridSection, NarrativeKey, NarrativeSection, Section } from './format'
import { blockText, type NarrativeBlock, type NarrativeDoc, paragraphOf } from './narrative'

/** A report as every output draws it: page, Word, PDF and workbook walk the same list from top to bottom. */
export type Block = TitleBlock | HeadingBlock | ProseBlock | GridBlock

export interface TitleBlock {
  readonly kind: 'title'
  readonly text: string
  /** The title cut where a line may break: organ, year, the rest. */
  readonly phrases: readonly string[]
}

/** The heading of a section, such as 一、总体情况. The preface has none. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly section: Section['key']
  readonly id: string
  readonly text: string
}

export interface ProseBlock {
  readonly kind: 'prose'
  readonly section: NarrativeKey
  /** The prose without empty paragraphs, the processing fee as the sentence it says. */
  readonly doc: NarrativeDoc
  readonly headings: readonly { readonly id: string; readonly level: 3 | 4; readonly text: string }[]
}

/** A statistical table. A part is a block of the notice's table: its own heads above its own rows. */
export interface GridBlock {
  readonly kind: 'grid'
  readonly section: GridKey
  readonly id: string
  readonly caption: string
  /** The unit of every figure of the table, if they share one. */
  readonly unit?: string
  readonly labelColumns: number
  readonly valueColumns: number
  readonly parts: readonly GridPart[]
}

export interface GridPart {
  readonly head: readonly GridRow[]
  readonly body: readonly GridRow[]
}

export interface GridRow {
  /** Rows of figures only: the row's address, or the section's key with a number where a row has none. */
  readonly id?: string
  readonly cells: readonly GridCell[]
}

/** A printed cell: a head with a scope, a corner without one, or a figure with its cell. */
export interface GridCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** Heads: a short name that figures refer to. Figures: their address. */
  readonly id?: string
  readonly scope?: NonNullable<DrawnCell['scope']>
  readonly printedRule?: string
  readonly cell?: Cell
  readonly figure?: Figure
  /** Figures: the ids of all heads that speak for them, the row's first, outer before inner. */
  readonly heads?: readonly string[]
}

/**
 * Lays a report out in the order of its form: title, preface, then each section under its numbered heading.
 * Takes the figures as entered and prints the totals of the form; a blank stays empty, "/" stays "/".
 */
export function layOut(format: Format, content: ReportContent): Block[] {
  const figures = withTotals(format, content.figures)
  const nextId = counter('h')
  return [
    titleBlock(content.title),
    ...format.sections.flatMap((section): Block[] => [
      ...(section.number ? [headingBlock(section)] : []),
      section.form === 'grid'
        ? gridBlock(format, section, figures, nextId)
        : proseBlock(section, content.narratives[section.key]),
    ]),
  ]
}

function titleBlock(text: string): TitleBlock {
  return { kind: 'title', text, phrases: text.split(/(?=(?<!\d)\d{4}年)|(?<=\d{4}年度?)(?!度)/) }
}

function headingBlock({ key, number, title }: Section): HeadingBlock {
  return { kind: 'heading', section: key, id: key, text: `${number}、${title}` }
}

function proseBlock({ key }: NarrativeSection, doc: NarrativeDoc): ProseBlock {
  const content = doc.content.filter(block => blockText(block).trim()).map(spokenOut)
  const headings = content
    .filter(block => block.type === 'heading')
    .map((block, at) => ({ id: `${key}-${at + 1}`, level: block.attrs.level, text: blockText(block) }))
  return { kind: 'prose', section: key, doc: { type: 'doc', content }, headings }
}

function spokenOut(block: NarrativeBlock): NarrativeBlock {
  return block.type === 'processingFee' ? paragraphOf(blockText(block)) : block
}

function gridBlock(format: Format, section: GridSection, figures: Figures, nextId: () => string): GridBlock {
  const { rows, labelColumns, valueColumns } = drawGrid(format, section)
  const parts = partsOf(rows).map(part => layPart(section.key, part, figures, nextId))
  const units = new Set(parts.flatMap(figuresOf).map(({ cell }) => cell?.unit))
  const [unit] = units
  return {
    kind: 'grid',
    section: section.key,
    id: `${section.key}-table`,
    caption: section.title,
    ...(units.size === 1 && unit && { unit }),
    labelColumns,
    valueColumns,
    parts,
  }
}

/** A part begins where heads follow figures. */
function partsOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const parts: DrawnRow[][] = []
  rows.forEach((row, at) => {
    if (row.part === 'head' && rows[at - 1]?.part !== 'head') parts.push([])
    parts.at(-1)?.push(row)
  })
  return parts
}

/** Walks a part over its columns, remembering which heads stand over and beside each place. */
function layPart(section: GridKey, rows: readonly DrawnRow[], figures: Figures, nextId: () => string): GridPart {
  const above: Standing[][] = []
  const beside: Standing[] = []
  const taken: number[] = []
  const laid = rows.map((row, line): GridRow => {
    let column = 0
    const cells = row.cells.map((drawn): GridCell => {
      while ((taken[column] ?? 0) > line) column++
      const at = column
      for (; column < at + drawn.colSpan; column++) taken[column] = line + drawn.rowSpan
      if (drawn.cell) {
        const heads = [...beside.filter(({ until }) => until > line), ...(above[at] ?? [])].map(({ id }) => id)
        return figureCell(drawn, drawn.cell, figures, heads)
      }
      const head = labelCell(drawn, nextId)
      const standing = { id: head.id ?? '', until: line + drawn.rowSpan }
      if (!head.id) return head
      if (row.part === 'body') beside.push(standing)
      else for (let over = at; over < column; over++) above[over] = [...(above[over] ?? []), standing]
      return head
    })
    const first = cells.find(({ cell }) => cell)?.cell
    return { ...(first && { id: first.row || `${section}-${line + 1 - headCount(rows)}` }), cells }
  })
  return { head: laid.slice(0, headCount(rows)), body: laid.slice(headCount(rows)) }
}

interface Standing {
  readonly id: string
  readonly until: number
}

function figureCell(drawn: DrawnCell, cell: Cell, figures: Figures, heads: readonly string[]): GridCell {
  const figure = figures[cell.address] ?? null
  const { colSpan, rowSpan } = drawn
  return { text: showFigure(figure), colSpan, rowSpan, id: cell.address, cell, figure, heads }
}

function labelCell({ text, colSpan, rowSpan, scope, printedRule }: DrawnCell, nextId: () => string): GridCell {
  return {
    text,
    colSpan,
    rowSpan,
    ...(scope && { id: nextId(), scope }),
    ...(printedRule && { printedRule }),
  }
}

function headCount(rows: readonly DrawnRow[]): number {
  return rows.filter(({ part }) => part === 'head').length
}

function figuresOf({ body }: GridPart): GridCell[] {
  return body.flatMap(row => row.cells.filter(({ cell }) => cell))
}

function counter(prefix: string): () => string {
  let count = 0
  return () => `${prefix}${++count}`
}
