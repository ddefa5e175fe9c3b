import { docxTable } from './docx-table'
import { docxText, isGone, marksEnd, type Runs } from './docx-text'
import { refuse } from './limits'
import { type Material, type Piece, paragraph } from './material'
import { below, type Element, first, readXml, textOf } from './xml'
import type { Package } from './zip'

/** A Word document: paragraphs, tables and pictures, as they read once every tracked change is accepted. */
export function readDocx(file: Package): Material {
  const name = mainPart(file)
  const body = first(readXml(file.text(name)), 'body') ?? refuse('这个 Word 文件没有正文')
  return { pieces: piecesIn(body), titles: titlesOf(file), notes: [] }
}

function mainPart(file: Package): string {
  if (file.has('word/document.xml')) return 'word/document.xml'
  const relations = file.has('_rels/.rels') ? below(readXml(file.text('_rels/.rels'))) : []
  const main = relations.find(one => one.attributes.Type?.endsWith('/officeDocument'))?.attributes.Target
  const name = main?.replace(/^\//, '') ?? ''
  return file.has(name) ? name : refuse('这个 Word 文件没有正文')
}

function titlesOf(file: Package): string[] {
  if (!file.has('docProps/core.xml')) return []
  const title = first(readXml(file.text('docProps/core.xml')), 'title')
  return title ? [textOf(title)] : []
}

/** Containers that only hold what stands in them. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'])

function piecesIn(body: Element): Piece[] {
  const pieces: Piece[] = []
  let carried = ''
  const walk = (element: Element) => {
    for (const child of below(element)) {
      if (isGone(child)) continue
      if (child.name === 'tbl') pieces.push(...tablePieces(child))
      else if (child.name === 'p') {
        const runs = docxText(child)
        const text = carried + runs.text
        carried = marksEnd(child) ? '' : text
        if (!carried) pieces.push(...paragraphPieces({ ...runs, text }, isHeading(child)))
      } else if (child.name === 'AlternateContent') walk(first(child, 'Choice') ?? child)
      else if (AROUND.has(child.name)) walk(child)
    }
  }
  walk(body)
  if (carried) pieces.push(paragraph(carried))
  return pieces
}

/** A heading's number is often counted by Word and stands in no run. */
function isHeading(element: Element): boolean {
  const properties = first(element, 'pPr')
  const style = first(properties, 'pStyle')?.attributes.val ?? ''
  return (
    /^(?:heading|标题|[1-4]$)/i.test(style) ||
    first(properties, 'numPr') !== undefined ||
    first(properties, 'outlineLvl') !== undefined
  )
}

function paragraphPieces({ text, boxes, pictures }: Runs, heading: boolean): Piece[] {
  return [
    ...text
      .split('\n')
      .flatMap(line => (line.trim() ? [{ ...paragraph(line), ...(heading && { heading: true as const }) }] : [])),
    ...Array.from({ length: pictures }, () => ({ kind: 'picture' as const })),
    ...boxes.flatMap(piecesIn),
  ]
}

/** A table that holds tables only lays out the page: what stands in its cells comes one after the other. */
function tablePieces(table: Element): Piece[] {
  const { grid, cells, isLayout, pictures } = docxTable(table)
  if (isLayout) return cells.flatMap(piecesIn)
  return [grid, ...Array.from({ length: pictures }, () => ({ kind: 'picture' as const }))]
}
