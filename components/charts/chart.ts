import type { Line } from '@/lib/compare/lines'
import { isThere } from '@/lib/compare/points'
import type { Topic } from '@/lib/compare/topics'
import { words } from '@/lib/words'
import { barsChart } from './bars-chart'
import type { Told } from './frame'
import { linesChart } from './lines-chart'
import type { Shape } from './shape'
import { sharesChart } from './shares-chart'

/** How a topic wants to be drawn. */
export type Drawing = Pick<Topic, 'way' | 'charted' | 'ownScales'>

/** The chart of a topic. Only years make a line: several organs beside each other are bars. */
export function chartOf(
  { way, charted, ownScales }: Drawing,
  lines: readonly Line[],
  told: Omit<Told, 'say'>,
  years: boolean,
): Shape {
  const shown = charted ? lines.filter(({ address }) => charted.some(one => one === address)) : lines
  const labels = lines[0]?.spots.map(({ point }) => point.label) ?? []
  const { say } = words().compare.chart
  if (way === 'lines' && years)
    return linesChart({ ...told, say: say.lines(labels[0] ?? '', labels.at(-1) ?? '') }, shown)
  const there = shown.map(line => ({ ...line, spots: line.spots.filter(({ point }) => isThere(point)) }))
  const count = there[0]?.spots.length ?? 0
  if (way === 'shares') return sharesChart({ ...told, say: say.shares(count) }, there)
  return barsChart({ ...told, say: say.bars(count) }, there, ownScales)
}
