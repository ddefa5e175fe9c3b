import type { Line, Spot } from '@/lib/compare/lines'
import { showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'
import { framed, type Told, text } from './frame'
import { cut, FONT, fine, SMALL, WIDTH, widthOf } from './measure'
import { fill, type Shape, stroke } from './shape'

const BAR = 12
const ROW = 18
const GAP = 14

/** Item by item a bar for each report. Items in which nothing was counted are only named in a line below. */
export function barsChart(told: Told, lines: readonly Line[], ownScales = false): Shape {
  const counted = lines.filter(({ spots }) => spots.some(({ value = 0 }) => value > 0))
  const labels = counted[0]?.spots.map(({ point }) => point.label) ?? []
  const start = Math.min(Math.max(...labels.map(label => widthOf(label, SMALL)), 30), 112) + 8
  const greatestOf = (some: readonly Line[]) => Math.max(...some.flatMap(({ spots }) => spots.map(spotValue)), 1)
  const ofAll = greatestOf(counted)
  let y = 2
  const shapes = counted.flatMap(line => {
    const greatest = ownScales ? greatestOf([line]) : ofAll
    const head = text(0, y + FONT, cut(ownScales ? `${line.name}（${line.unit}）` : line.name, WIDTH), {
      fontWeight: 600,
    })
    const bars = line.spots.flatMap((spot, at) => barOf(spot, start, y + 20 + at * ROW, greatest))
    y += 20 + line.spots.length * ROW + GAP
    return [head, ...bars]
  })
  const rest = lines.length - counted.length
  const { chart } = words().compare
  const note = counted.length === 0 ? chart.allZero : rest > 0 ? chart.rest(rest) : ''
  if (!note) return framed(told, y - GAP, shapes)
  return framed(told, y + 18, [...shapes, text(0, y + FONT, note, { fontSize: SMALL, ...fill('soft') })])
}

const spotValue = ({ value = 0 }: Spot) => value

function barOf({ point, figure, value, why }: Spot, start: number, y: number, greatest: number): Shape[] {
  const label = text(start - 8, y + BAR - 2, cut(point.label, start - 8, SMALL), {
    textAnchor: 'end',
    fontSize: SMALL,
    ...fill('soft'),
  })
  if (value === undefined) {
    const say = words().compare.why[why ?? 'blank']
    return [label, text(start + 4, y + BAR - 2, say, { fontSize: SMALL, ...fill('soft') })]
  }
  const room = WIDTH - start - 46
  const width = fine((value / greatest) * room)
  const axis: Shape = {
    name: 'path',
    attributes: { d: `M${fine(start)} ${y - 2}v${ROW - 2}`, fill: 'none', ...stroke('line') },
  }
  const bar: Shape = {
    name: 'rect',
    attributes: { x: fine(start), y, width: Math.max(width, value > 0 ? 1 : 0), height: BAR, ...fill('accent') },
  }
  return [label, bar, axis, text(start + width + 5, y + BAR - 2, showFigure(figure), { fontSize: SMALL })]
}
