import { raised } from './raised'

/** A node of a parsed page, as much of it as is looked at. */
export interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

/** The children of a node; none for a text. */
export function childrenOf(node: Node): readonly Node[] {
  return node.childNodes ?? []
}

/** The name of an element in lower case; empty for a text. */
export function tagOf(node: Node): string {
  return node.nodeName.toLowerCase()
}

/** An attribute's text; empty where it is absent. */
export function attributeOf(node: Node, name: string): string {
  return node.attrs?.find(one => one.name === name)?.value ?? ''
}

/** The declarations of a style attribute, by property. */
export function stylesOf(node: Node): ReadonlyMap<string, string> {
  return new Map(
    attributeOf(node, 'style')
      .split(';')
      .flatMap(declaration => {
        const colon = declaration.indexOf(':')
        return colon < 0
          ? []
          : [
              [
                declaration.slice(0, colon).trim().toLowerCase(),
                declaration
                  .slice(colon + 1)
                  .trim()
                  .toLowerCase(),
              ] as const,
            ]
      }),
  )
}

const ROLES: Readonly<Record<string, 'table' | 'row' | 'cell'>> = {
  ...{ table: 'table', grid: 'table', row: 'row' },
  ...{ cell: 'cell', gridcell: 'cell', columnheader: 'cell', rowheader: 'cell' },
  ...{ 'table-row': 'row', 'table-cell': 'cell' },
}

/** Which part of a table a node is: by its tag, or, where other tags draw tables, by its role or its style. */
export function partOf(node: Node): 'table' | 'row' | 'cell' | undefined {
  const tag = tagOf(node)
  if (tag === 'table') return 'table'
  if (tag === 'tr') return 'row'
  if (tag === 'td' || tag === 'th') return 'cell'
  return /^(?:div|span|ul|li|section|dl|p)$/.test(tag)
    ? (ROLES[attributeOf(node, 'role').toLowerCase()] ?? ROLES[stylesOf(node).get('display') ?? ''])
    : undefined
}

const UNSEEN =
  /^(?:script|style|noscript|template|select|textarea|button|iframe|object|svg|audio|video|title|xml|del|s|strike|head|nav|footer|input)$/

/** Whether a reader of the page sees nothing of an element, or sees it struck out. */
export function isUnseen(tag: string, styles: ReadonlyMap<string, string>, node: Node): boolean {
  return (
    UNSEEN.test(tag) ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    /line-through/.test(`${styles.get('text-decoration')} ${styles.get('text-decoration-line')}`) ||
    node.attrs?.some(({ name }) => name === 'hidden') === true
  )
}

/** All text below a node; raised digits stay apart from the others. */
export function textIn(node: Node, high = false): string {
  if (node.nodeName === '#text') return raised(node.value ?? '', high)
  const tag = tagOf(node)
  if (isUnseen(tag, stylesOf(node), node) && tag !== 'title') return ''
  if (tag === 'br') return '\n'
  return childrenOf(node)
    .map(child => textIn(child, high || tag === 'sup' || tag === 'sub'))
    .join('')
}
