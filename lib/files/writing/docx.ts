import type { NarrativeBlock } from '@/lib/report/narrative'
import { type Copy, type FileBlock, layOutCopy } from './copy'
import { Lists } from './docx-lists'
import { lineBreak, paragraph, run, runsOf } from './docx-paragraph'
import { fontTable, styles, WORD } from './docx-styles'
import { figureTable, proseTable } from './docx-table'
import { type Markup, markup } from './markup'
import { packOffice } from './package'
import { propertiesOf } from './properties'
import { said } from './said'
import { titleLines } from './title'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A report as a Word file in the layout of GB/T 9704. The same copy gives the same bytes. */
export function writeDocx(copy: Copy): Uint8Array {
  const laid = layOutCopy(copy)
  const lists = new Lists()
  const body = laid.blocks.flatMap(block => drawBlock(block, lists))
  const named = {
    styles: styles(),
    settings,
    fontTable: fontTable(),
    numbering: lists.numbering,
    footerOdd: footer('right'),
    footerEven: footer('left'),
  }
  const related = Object.keys(named).map(name => ({ id: name, kind: kindOf(name), target: `${name}.xml` }))
  return packOffice(
    [
      { path: 'word/document.xml', type: `${TYPE}.document.main+xml`, content: documentOf(body), related },
      ...Object.entries(named).map(([name, content]) => ({
        path: `word/${name}.xml`,
        type: `${TYPE}.${kindOf(name)}+xml`,
        content,
      })),
    ],
    propertiesOf(laid),
  )
}

function kindOf(name: string): string {
  return name.startsWith('footer') ? 'footer' : name
}

function drawBlock(block: FileBlock, lists: Lists): Markup[] {
  switch (block.kind) {
    case 'title':
      return [
        paragraph(
          'Title',
          titleLines(block.phrases).flatMap((line, at) => [...(at ? [lineBreak] : []), run(line)]),
        ),
      ]
    case 'heading':
      return [paragraph('Heading1', [run(block.text)])]
    case 'prose':
      return block.doc.content.flatMap(part => drawProse(part, lists))
    case 'grid':
      return [
        paragraph('TableUnit', [run(said.units(block.units))]),
        figureTable(block),
        ...(block.notes ?? []).map(({ name, say }) => paragraph('FigureNote', [run(said.because(name, say))])),
        paragraph('TableUnit', []),
      ]
  }
}

function drawProse(block: NarrativeBlock, lists: Lists): Markup[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph('Normal', runsOf(block.content))]
    case 'heading':
      return [paragraph(block.attrs.level === 3 ? 'Heading2' : 'Heading3', runsOf(block.content))]
    case 'bulletList':
    case 'orderedList':
      return lists.draw(block)
    case 'table':
      return [proseTable(block), paragraph('TableUnit', [])]
    case 'processingFee':
      return []
  }
}

/** A4; margins 37, 26, 35 and 28 mm; the page number 7 mm below the text. */
function documentOf(body: readonly Markup[]): Markup {
  return markup`<w:document xmlns:w="${WORD}" xmlns:r="${RELATED}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="footerOdd"/><w:footerReference w:type="even" r:id="footerEven"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1304" w:gutter="0"/><w:docGrid w:linePitch="312"/></w:sectPr></w:body></w:document>`
}

/** — 1 —, one character in from the outer edge. */
function footer(side: 'left' | 'right'): Markup {
  const indent =
    side === 'right'
      ? markup`<w:ind w:rightChars="100" w:right="280"/>`
      : markup`<w:ind w:leftChars="100" w:left="280"/>`
  return markup`<w:ftr xmlns:w="${WORD}">${paragraph('Footer', [run('— '), PAGE, run(' —')], markup`${indent}<w:jc w:val="${side}"/>`)}</w:ftr>`
}

const PAGE = markup`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const settings = markup`<w:settings xmlns:w="${WORD}"><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`
