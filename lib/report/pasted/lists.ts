import type { NarrativeBlock, Paragraph } from '../narrative'
import { isBullet, numberOf } from './markers'
import { atMost, isWide, merged, paragraphFrom, type Run, textOf } from './runs'

/** A tidied paragraph that belongs to a list. */
export interface ListLine {
  readonly runs: readonly Run[]
  readonly level: number
  readonly marker: string
  readonly begins: boolean
}

interface Entry {
  readonly marker: string
  readonly lines: Run[][]
}

const MOST_ITEMS = 300
const TYPED_BULLET = /^[•●▪◆■·◦]\s+/

/** The bullet that someone typed before a paragraph, with its space. */
export const typedBullet = (text: string): string | undefined => TYPED_BULLET.exec(text)?.[0]

/**
 * Items that stand together, as real lists where the list will draw the same marks: bullets, and numbers that count
 * from 1. Every other numbering (（一） ① 3. a.) stays in the text, so that no number changes.
 */
export function listBlocks(lines: readonly ListLine[], paragraph: (runs: readonly Run[]) => NarrativeBlock) {
  const blocks: NarrativeBlock[] = []
  for (const group of groupsOf(entriesOf(lines))) {
    const drawn = drawnAs(group)
    if (drawn) blocks.push({ type: drawn, content: group.map(itemOf) })
    else for (const { marker, lines: own } of group) blocks.push(...withMarker(marker, own).map(paragraph))
  }
  return blocks
}

/** Marks of deeper levels stay as text inside the item: a report's lists have one level. */
function entriesOf(lines: readonly ListLine[]): Entry[] {
  const base = lines[0]?.level ?? 1
  const entries: Entry[] = []
  for (const line of lines) {
    const last = entries.at(-1)
    if (!last || (line.begins && line.level <= base)) entries.push({ marker: line.marker, lines: [[...line.runs]] })
    else last.lines.push(...withMarker(line.begins ? line.marker : '', [line.runs]))
  }
  return entries
}

function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group?.[0] && group.length < MOST_ITEMS && kindOf(group[0].marker) === kindOf(entry.marker)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

function kindOf(marker: string): 'bullet' | 'number' | 'text' {
  if (isBullet(marker)) return 'bullet'
  return numberOf(marker) === undefined ? 'text' : 'number'
}

function drawnAs(group: readonly Entry[]): 'bulletList' | 'orderedList' | undefined {
  if (group.every(entry => isBullet(entry.marker))) return 'bulletList'
  const counts = group.length > 1 && group.every((entry, at) => numberOf(entry.marker) === at + 1)
  return counts ? 'orderedList' : undefined
}

function itemOf({ lines }: Entry): { type: 'listItem'; content: Paragraph[] } {
  return { type: 'listItem', content: atMost(lines).map(paragraphFrom) }
}

/** A number stands close to a Chinese character and apart from a Latin word. */
export function withMarker(marker: string, [first = [], ...more]: readonly (readonly Run[])[]): Run[][] {
  if (!marker) return [[...first], ...more.map(line => [...line])]
  const sign = isBullet(marker) ? '•' : marker
  const apart = isBullet(marker) || !isWide(textOf(first).at(0)) ? ' ' : ''
  const bold = first[0]?.bold ?? false
  return [merged([{ text: sign + apart, bold }, ...first]), ...more.map(line => [...line])]
}
