import { parse } from 'parse5'
import { type Hides, hidesOf } from './html-hidden'
import { attributeOf, childrenOf, isUnseen, type Node, partOf, stylesOf, tagOf, textIn } from './html-node'
import { htmlTable } from './html-table'
import { refuse } from './limits'
import { type Material, type Piece, paragraph } from './material'

/** A page: paragraphs, tables and pictures in their order; menus, scripts and what is hidden are left out. */
export function readHtml(text: string): Material {
  if (depthOf(text) > DEEPEST) refuse('网页里的内容嵌套得太深，不是正常的年报网页')
  const document: Node = parse(text)
  const titles: string[] = []
  const look = (node: Node) => {
    for (const child of childrenOf(node)) {
      const tag = tagOf(child)
      if (tag === 'title') titles.push(textIn(child))
      else if (tag === 'meta' && /title$/i.test(attributeOf(child, 'name'))) titles.push(attributeOf(child, 'content'))
      else if (tag !== 'body') look(child)
    }
  }
  look(document)
  return { pieces: htmlPieces(document, hidesOf(document)), titles, notes: [] }
}

/** Blocks end a paragraph; all else runs on. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

function htmlPieces(top: Node, hides: Hides): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let heading = false
  const flush = () => {
    for (const line of text.split('\n')) {
      const said = line.replace(/[ \t\r\u00a0]+/g, ' ').trim()
      if (said) pieces.push({ ...paragraph(said), ...(heading && { heading: true as const }) })
    }
    text = ''
  }
  const walk = (node: Node) => {
    for (const child of childrenOf(node)) {
      const tag = tagOf(child)
      if (tag === '#text') text += textIn(child).replace(/\s+/g, ' ')
      if (!tag || tag.startsWith('#') || isUnseen(tag, stylesOf(child), child)) continue
      if (tag === 'br') text += '\n'
      else if (tag === 'img') {
        flush()
        if (!isSmall(child)) pieces.push({ kind: 'picture' })
      } else if (partOf(child) === 'table') {
        flush()
        const { grid, cells, isLayout, captions, pictures } = htmlTable(child, hides)
        pieces.push(...captions.flatMap(one => htmlPieces(one, hides)))
        if (isLayout) for (const cell of cells) pieces.push(...htmlPieces(cell, hides))
        else pieces.push(grid, ...Array.from({ length: pictures }, () => ({ kind: 'picture' as const })))
      } else if (tag === 'sup') text += textIn(child)
      else {
        const block = BLOCKS.test(tag)
        if (block) flush()
        if (/^h[1-6]$/.test(tag)) heading = true
        walk(child)
        if (block) flush()
        heading = false
      }
    }
  }
  walk(top)
  flush()
  return pieces
}

/** Icons and counters are no tables. */
function isSmall(image: Node): boolean {
  const width = Number.parseInt(attributeOf(image, 'width') || (stylesOf(image).get('width') ?? ''), 10)
  return width > 0 && width < 120
}

const DEEPEST = 3_000
/** Elements that need no end tag, or have none, say nothing about depth. */
const SHALLOW =
  /^(?:p|li|td|th|tr|tbody|thead|tfoot|option|dt|dd|br|img|hr|input|meta|link|col|colgroup|base|area|wbr|source|html|head|body|o:p|param|embed|path|circle|rect|use)$/i

/** How deep the tags nest at most, counted without building anything. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = '', rest = ''] of text.matchAll(/<(\/?)([a-z][\w:-]{0,30})([^<>]{0,2000})/gi)) {
    if (SHALLOW.test(name) || rest.endsWith('/')) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
