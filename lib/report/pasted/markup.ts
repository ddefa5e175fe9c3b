/** The little of a DOM that cleaning reads: a browser's nodes have this shape as they are. */
export interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<MarkupNode>
  getAttribute?(name: string): string | null
}

export type Styles = ReadonlyMap<string, string>

const TEXT = 3
const ELEMENT = 1

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tr td th ul'
  ).split(' '),
)
const SILENT = new Set(
  'script style head title meta link xml template noscript input button select textarea rt rp'.split(' '),
)
const PICTURES = new Set('img svg canvas video audio object embed iframe'.split(' '))

export const isText = (node: MarkupNode): boolean => node.nodeType === TEXT
export const isElement = (node: MarkupNode): boolean => node.nodeType === ELEMENT
export const tagOf = (node: MarkupNode): string => node.nodeName.toLowerCase()
export const isBlock = (tag: string): boolean => BLOCKS.has(tag)
export const isPicture = (tag: string): boolean => PICTURES.has(tag)

/** An attribute's text; empty where it is absent. */
export function attribute(node: MarkupNode, name: string): string {
  return node.getAttribute?.(name) ?? ''
}

/** The children of a node as an array. */
export function childrenOf(node: MarkupNode): MarkupNode[] {
  return Array.from(node.childNodes)
}

/** The declarations of a style attribute in lower case, by property. */
export function stylesOf(node: MarkupNode): Styles {
  const parts = (attribute(node, 'style') || attribute(node, 'data-style')).split(';')
  return new Map(
    parts.flatMap(part => {
      const colon = part.indexOf(':')
      return colon < 0
        ? []
        : [
            [
              part.slice(0, colon).trim().toLowerCase(),
              part
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
    }),
  )
}

/** What no reader of the source sees: styles, scripts, hidden text. */
export function isUnseen(tag: string, styles: Styles): boolean {
  return SILENT.has(tag) || styles.get('display') === 'none' || styles.get('mso-hide') === 'all'
}

/** Remarks that reviewers left in a Word file; they are not part of its text. */
export function isRemark(node: MarkupNode, styles: Styles): boolean {
  return (
    /^comment/.test(styles.get('mso-element') ?? '') || /\b(msocom|MsoCommentReference)/i.test(attribute(node, 'class'))
  )
}

/** Text that a tracked change took out. */
export function isDeleted(tag: string, node: MarkupNode): boolean {
  return tag === 'del' || /\bmsoDel\b/i.test(attribute(node, 'class'))
}

/** Whether text in an element is bold: said by its style, by its tag, or around it. */
export function isBold(tag: string, styles: Styles, inherited: boolean): boolean {
  const weight = styles.get('font-weight')
  if (weight) return /^(bold|bolder|[6-9]00)/.test(weight)
  return inherited || tag === 'b' || tag === 'strong' || tag === 'th'
}

/** Whether an element carries looks (colour, font) that cleaning drops. */
export function hasLooks(tag: string, styles: Styles): boolean {
  return tag === 'font' || [...styles.keys()].some(name => /^(color|background|font|text-decoration)/.test(name))
}
