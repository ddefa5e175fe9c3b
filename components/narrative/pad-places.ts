import type { Node } from '@tiptap/pm/model'

/** A stretch of the editor's document. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a passage of the plain text stands in the document: one range for each line of it, every time it stands there. */
export function rangesOf(doc: Node, quote: string): Range[] {
  const lines = quote.split(/[\n\t]+/).map(line => line.trim())
  const wanted = lines.filter(line => line.length > 1 || lines.length === 1).filter(Boolean)
  if (wanted.length === 0) return []
  const found: Range[] = []
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true
    const { text, at } = readLine(node, start + 1)
    for (const line of wanted)
      for (let place = text.indexOf(line); place >= 0; place = text.indexOf(line, place + line.length))
        found.push({ from: at(place), to: at(place + line.length) })
    return false
  })
  return found
}

/** The stretch that some characters of a passage take, where the passage first stands. */
export function rangeWithin(doc: Node, quote: string, start: number, end: number): Range | undefined {
  let found: Range | undefined
  doc.descendants((node, offset) => {
    if (found || !node.isTextblock) return !found
    const { text, at } = readLine(node, offset + 1)
    const place = text.indexOf(quote)
    if (place >= 0) found = { from: at(place + start), to: at(place + end) }
    return false
  })
  return found
}

/** The text of a block, and the place in the document of each of its characters; a live figure's stand in one place. */
function readLine(block: Node, start: number): { text: string; at: (character: number) => number } {
  const places: number[] = []
  let text = ''
  block.forEach((child, offset) => {
    const shown = child.text ?? child.type.spec.leafText?.(child) ?? ''
    for (let at = 0; at < shown.length; at++) places.push(start + offset + (child.isText ? at : 0))
    text += shown
  })
  return { text, at: character => places[character] ?? start + block.content.size }
}
