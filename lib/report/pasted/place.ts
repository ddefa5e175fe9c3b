import { orderedMarker } from './markers'
import { attribute, isBold, type MarkupNode, type Styles } from './markup'
import type { Item } from './pieces'

/** Where in the markup the walk stands: what the elements around a text say about it. */
export interface Place {
  readonly bold: boolean
  readonly preformatted: boolean
  readonly level: number
  readonly heading?: 3 | 4
  readonly item?: Item
  /** The outermost list around it. */
  readonly root?: unknown
  readonly list?: { readonly style?: string; next: number }
}

export const start: Place = { bold: false, preformatted: false, level: 0 }

/** The place inside an element, seen from the place around it. */
export function enter(tag: string, node: MarkupNode, styles: Styles, place: Place): Place {
  const inner = {
    ...place,
    bold: isBold(tag, styles, place.bold),
    preformatted: place.preformatted || tag === 'pre' || /^pre/.test(styles.get('white-space') ?? ''),
  }
  if (/^h[1-6]$/.test(tag)) return { ...inner, bold: false, heading: tag < 'h4' ? 3 : 4 }
  if (tag === 'ul' || tag === 'ol') return enterList(tag, node, styles, inner)
  if (tag === 'li' && place.list) return { ...inner, item: nextItem(node, place) }
  const word = /^(l\d+)\s+level(\d+)/.exec(styles.get('mso-list') ?? '')
  if (word) return { ...inner, item: { list: word[1], level: Number(word[2]), marker: '', started: false } }
  return inner
}

function enterList(tag: string, node: MarkupNode, styles: Styles, place: Place): Place {
  const first = Number.parseInt(attribute(node, 'start'), 10)
  const style = tag === 'ul' ? 'disc' : styles.get('list-style-type') || attribute(node, 'type') || 'decimal'
  const list = { style, next: Number.isNaN(first) ? 1 : first }
  return { ...place, list, root: place.root ?? node, level: place.level + 1, item: undefined }
}

function nextItem(node: MarkupNode, { list, root, level }: Place): Item {
  const own = Number.parseInt(attribute(node, 'value'), 10)
  const number = Number.isNaN(own) ? (list?.next ?? 1) : own
  if (list) list.next = number + 1
  return { list: root, level, marker: orderedMarker(number, list?.style), started: false }
}
