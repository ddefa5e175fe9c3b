import { type Inline, type NarrativeBlock, type Paragraph, paragraphOf } from '@/lib/report/narrative'
import { feeSentence, type ProcessingFee } from '@/lib/report/processing-fee'

/** A node of the editor as it writes itself down. */
export interface EditorNode {
  readonly type?: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly marks?: readonly { readonly type: string }[]
  readonly content?: readonly EditorNode[]
}

/** The editor's document as the blocks that are stored, each with its place among the editor's top nodes. */
export interface Body {
  readonly blocks: NarrativeBlock[]
  /** `places[n]` is the place of block n. Paragraphs without a word take a place and are not stored. */
  readonly places: number[]
}

/** Stored blocks as the editor takes them. The fee's sentence is not edited as text: it goes with its form. */
export function toEditor(blocks: readonly NarrativeBlock[]): EditorNode {
  const content = blocks.map(block => (block.type === 'processingFee' ? paragraphOf(feeSentence(block.attrs)) : block))
  return { type: 'doc', content: content.length > 0 ? content.map(inEditor) : [{ type: 'paragraph' }] }
}

/** A live figure is a text that names its cell where it is stored, and a sign of its own in the editor. */
function inEditor({ figure, ...node }: EditorNode & { figure?: string }): EditorNode {
  if (figure !== undefined)
    return { type: 'figure', attrs: { address: figure, text: node.text }, ...(node.marks && { marks: node.marks }) }
  return node.content ? { ...node, content: node.content.map(inEditor) } : node
}

export function fromEditor(doc: EditorNode): Body {
  const found = (doc.content ?? []).map((node, place) => ({ block: blockFrom(node), place }))
  const kept = found.flatMap(({ block, place }) => (block ? [{ block, place }] : []))
  return { blocks: kept.map(({ block }) => block), places: kept.map(({ place }) => place) }
}

/** The fee's block stands first; the rest is text. */
export function partFee(blocks: readonly NarrativeBlock[]): { fee?: ProcessingFee; body: NarrativeBlock[] } {
  const fee = blocks.find(block => block.type === 'processingFee')
  return { fee: fee?.attrs, body: blocks.filter(block => block.type !== 'processingFee') }
}

export function joinFee(fee: ProcessingFee | undefined, body: readonly NarrativeBlock[]): NarrativeBlock[] {
  return fee ? [{ type: 'processingFee', attrs: fee }, ...body] : [...body]
}

function blockFrom(node: EditorNode): NarrativeBlock | undefined {
  const children = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return hasWords(node) ? paragraphFrom(node) : undefined
    case 'heading':
      return hasWords(node)
        ? { type: 'heading', attrs: { level: node.attrs?.level === 4 ? 4 : 3 }, content: inlineFrom(node) }
        : undefined
    case 'bulletList':
    case 'orderedList':
      return {
        type: node.type,
        content: children.map(item => ({ type: 'listItem', content: (item.content ?? []).map(paragraphFrom) })),
      }
    case 'table':
      return {
        type: 'table',
        content: children.map(row => ({ type: 'tableRow', content: (row.content ?? []).map(cellFrom) })),
      }
  }
}

function cellFrom(node: EditorNode) {
  const [colspan, rowspan] = [Number(node.attrs?.colspan ?? 1), Number(node.attrs?.rowspan ?? 1)]
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
  return {
    type: node.type === 'tableHeader' ? ('tableHeader' as const) : ('tableCell' as const),
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: (node.content ?? []).map(paragraphFrom),
  }
}

function paragraphFrom(node: EditorNode): Paragraph {
  const content = inlineFrom(node)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function inlineFrom(node: EditorNode): Inline[] {
  return (node.content ?? []).flatMap(({ text = '', attrs, marks }) => {
    const bold = marks?.some(mark => mark.type === 'bold')
    const figure = attrs?.address
    const words = figure ? String(attrs.text) : text
    const part = {
      type: 'text',
      text: words,
      ...(bold && { marks: [{ type: 'bold' }] }),
      ...(typeof figure === 'string' && { figure }),
    }
    return words ? [part as Inline] : []
  })
}

function hasWords(node: EditorNode): boolean {
  return (node.content ?? []).some(child => child.text?.trim() || child.type === 'figure')
}
