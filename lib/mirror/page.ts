import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5'
import { linkOf } from './addresses'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * A page of the portal as a page of the mirror: what only the portal can answer is taken out (elements that are marked
 * `data-live`, forms that post), links lead to files, and a script of the mirror's own may join.
 */
export function mirrored(html: string, script?: string): string {
  const page = parse(html)
  walk(page)
  if (script) addScript(page, script)
  return serialize(page)
}

function walk(node: Node): void {
  if (!('childNodes' in node)) return
  for (const child of [...node.childNodes]) {
    if (isElement(child) && isLive(child)) defaultTreeAdapter.detachNode(child)
    else {
      if (isElement(child)) relink(child)
      walk(child)
    }
  }
}

function isLive(element: Element): boolean {
  if (attribute(element, 'data-live')) return true
  return element.tagName === 'form' && attribute(element, 'method')?.value.toLowerCase() === 'post'
}

function relink(element: Element): void {
  for (const name of ['href', 'action']) {
    const link = attribute(element, name)
    if (!link || (element.tagName === 'link' && !link.value.endsWith('.xml'))) continue
    const to = linkOf(link.value)
    if (to === undefined) element.attrs = element.attrs.filter(one => one !== link)
    else link.value = to
  }
}

function addScript(page: DefaultTreeAdapterTypes.Document, src: string): void {
  const root = page.childNodes.find(isElement)
  const head = root?.childNodes.filter(isElement).find(child => child.tagName === 'head')
  if (!head) return
  const attrs = [
    { name: 'src', value: src },
    { name: 'type', value: 'module' },
  ]
  defaultTreeAdapter.appendChild(head, defaultTreeAdapter.createElement('script', head.namespaceURI, attrs))
}

function attribute(element: Element, name: string) {
  return element.attrs.find(one => one.name === name)
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
