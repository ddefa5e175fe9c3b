import { lineOf, linesOf } from '@/lib/compare/lines'
import { cellsOfRow, columnName, has, nameOf, rowName } from '@/lib/compare/places'
import type { Point } from '@/lib/compare/points'
import { type Topic, topics } from '@/lib/compare/topics'
import { formats } from '@/lib/formats'
import { words } from '@/lib/words'

/** What is compared: one organ over years or several in one year, and where its files lie. */
export interface Comparison {
  readonly points: readonly Point[]
  readonly years: boolean
  /** Whose figures these are, in the titles of the charts. */
  readonly of: string
  /** The address of a file of this comparison. */
  readonly fileAt: (file: string) => string
  /** Where one figure is defined and told over the years; absent where there is no such place. */
  readonly figureAt?: (address: string) => string
}

/** A part of a comparison: a topic of the list, or one figure or row that was asked for. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly say?: string
  readonly drawing: Pick<Topic, 'way' | 'charted' | 'ownScales'>
  readonly lines: ReturnType<typeof linesOf>
}

export function partsOf(points: readonly Point[]): Part[] {
  const said = words().compare
  return topics.map(topic => ({
    id: topic.id,
    title: said.topics[topic.id],
    say: said.topicSay[topic.id],
    drawing: topic,
    lines: linesOf(topic, points),
  }))
}

/** The part for one figure, group or row; undefined for an address that no form knows. */
export function partOf(asked: string, points: readonly Point[]): Part | undefined {
  const row = cellsOfRow(asked)
  if (row.length > 1) {
    const lines = row.map(address => lineOf(address, points, columnName(address)))
    const mixed = new Set(lines.map(({ unit }) => unit)).size > 1
    return { id: 'figure', title: rowName(asked), drawing: { way: 'bars', ...(mixed && { ownScales: true }) }, lines }
  }
  const [address = asked] = row
  if (!formats.some(format => has(format, address))) return undefined
  const lines = [lineOf(address, points)]
  return { id: 'figure', title: nameOf(address), drawing: { way: 'lines' }, lines }
}
