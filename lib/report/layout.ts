import { withTotals } from './cells'
import type { ReportContent } from './content'
import type { Format, NarrativeKey, NarrativeSection, Section } from './format'
import { type GridBlock, layOutGrid } from './layout-grid'
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

/**
 * Lays a report out in the order of its form: title, preface, then each section under its numbered heading.
 * Takes the figures as entered and prints the totals of the form; a blank stays empty, "/" stays "/".
 */
export function layOut(format: Format, content: ReportContent): Block[] {
  const figures = withTotals(format, content.figures)
  let names = 0
  const newName = () => `h${++names}`
  return [
    titleBlock(content.title),
    ...format.sections.flatMap((section): Block[] => [
      ...(section.number ? [headingBlock(section)] : []),
      section.form === 'grid'
        ? layOutGrid(format, section, figures, newName)
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

/** The block as it is read: a processing fee as its sentence. */
export function spokenOut(block: NarrativeBlock): NarrativeBlock {
  return block.type === 'processingFee' ? paragraphOf(blockText(block)) : block
}
