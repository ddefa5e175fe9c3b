import type { OrganKind } from '@/lib/report/content'
import type { NarrativeSection } from '@/lib/report/format'
import { blockText, type NarrativeBlock } from '@/lib/report/narrative'
import { LEVEL_3, LEVEL_4, numberedHeading, renumber } from './numbering'

/** A heading that the notice asks for. `under` is the place, in the list, of the point that it belongs to. */
export interface Point {
  readonly title: string
  readonly level: 3 | 4
  readonly under?: number
}

/** The headings that a section should have; a government also reports what article 50 asks of it, under the last one. */
export function pointsOf(section: NarrativeSection, organ: OrganKind | undefined): Point[] {
  const own = section.points ?? []
  const further = organ === 'government' ? (section.governmentPoints ?? []) : []
  return [
    ...own.map((title): Point => ({ title, level: 3 })),
    ...further.map((title): Point => ({ title, level: 4, under: own.length - 1 })),
  ]
}

/** Where each point begins: at its heading, or at a paragraph that opens with it; -1 where it is missing. */
export function placesOf(points: readonly Point[], blocks: readonly NarrativeBlock[]): number[] {
  return points.map(({ title, level }) => blocks.findIndex(block => opensWith(block, title, level)))
}

/** The blocks with a missing point's heading in its order, all headings numbered anew; `at` is where it stands. */
export function withPoint(
  blocks: readonly NarrativeBlock[],
  points: readonly Point[],
  wanted: number,
): { blocks: NarrativeBlock[]; at: number } {
  const point = points[wanted]
  if (!point) return { blocks: [...blocks], at: 0 }
  if (point.under !== undefined && (placesOf(points, blocks)[point.under] ?? -1) < 0)
    return withPoint(withPoint(blocks, points, point.under).blocks, points, wanted)
  const at = placeFor(blocks, points, wanted, point)
  const put = numberedHeading(point.title, point.level)
  return { blocks: renumber([...blocks.slice(0, at), put, ...blocks.slice(at)]), at }
}

/** All points as headings, for an empty section. */
export function allPoints(points: readonly Point[]): NarrativeBlock[] {
  return renumber(points.map(({ title, level }) => numberedHeading(title, level)))
}

function placeFor(blocks: readonly NarrativeBlock[], points: readonly Point[], wanted: number, point: Point): number {
  const places = placesOf(points, blocks)
  const later = places.filter((place, at) => at > wanted && place >= 0 && points[at]?.level === point.level)
  if (later.length > 0) return Math.min(...later)
  if (point.under === undefined) return blocks.length
  const from = (places[point.under] ?? -1) + 1
  const end = blocks.findIndex((block, at) => at >= from && block.type === 'heading' && block.attrs.level === 3)
  return end < 0 ? blocks.length : end
}

function opensWith(block: NarrativeBlock, title: string, level: 3 | 4): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  const text = blockText(block)
  const number = (level === 3 ? LEVEL_3 : LEVEL_4).exec(text)?.[0]
  if (number === undefined && block.type === 'paragraph') return false
  return text.slice(number?.length ?? 0).startsWith(title)
}
