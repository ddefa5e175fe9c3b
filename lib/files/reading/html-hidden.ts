import { attributeOf, childrenOf, type Node, tagOf } from './html-node'

/** Whether a place of a page is not shown, by the classes of its style sheets. */
export type Hides = (node: Node) => boolean

/**
 * Reads the plain rules of a page's own style sheets: one class or id that hides, or shows again. Which classes a script
 * takes off later cannot be known, so that what is hidden this way is only doubted.
 */
export function hidesOf(document: Node): Hides {
  const shown = shownBy(stylesIn(document))
  if (![...shown.values()].includes(false)) return () => false
  const hidden = new WeakSet<Node>()
  const look = (node: Node, above: boolean) => {
    const own = namesOf(node).flatMap(name => shown.get(name) ?? [])
    const isHidden = above || (own.length > 0 && own.every(one => !one))
    if (isHidden) hidden.add(node)
    for (const child of childrenOf(node)) look(child, isHidden)
  }
  look(document, false)
  return node => hidden.has(node)
}

const RULE = /([^{}]{1,400})\{([^{}]{0,2000})\}/g

/** For each class and id that a rule of one name speaks of, whether the last of those rules shows it. */
function shownBy(css: string): ReadonlyMap<string, boolean> {
  const shown = new Map<string, boolean>()
  for (const [, selectors = '', body = ''] of withoutMedia(css).matchAll(RULE)) {
    const display = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i.exec(body)?.[1]?.toLowerCase()
    if (!display) continue
    for (const selector of selectors.split(','))
      if (/^\s*[a-z]*[.#][\w-]+\s*$/i.test(selector))
        shown.set(selector.trim().replace(/^[a-z]+/i, ''), display !== 'none')
  }
  return shown
}

/** Rules for other media, such as print or small screens, nest in braces of their own. */
function withoutMedia(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{};]{1,300}\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
}

function stylesIn(node: Node): string {
  if (tagOf(node) === 'style')
    return childrenOf(node)
      .map(child => child.value ?? '')
      .join('')
  return childrenOf(node).map(stylesIn).join('\n')
}

function namesOf(node: Node): string[] {
  const id = attributeOf(node, 'id').trim()
  const classes = attributeOf(node, 'class').split(/\s+/).filter(Boolean)
  return [...classes.map(name => `.${name}`), ...(id ? [`#${id}`] : [])]
}
