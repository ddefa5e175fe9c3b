import type { Line, Spot } from '@/lib/compare/lines'
import { words } from '@/lib/words'
import { framed, legend, type Told, text } from './frame'
import { fine, SMALL, ticksFor, WIDTH, widthOf } from './measure'
import { fill, type Shape, stroke, type Tone } from './shape'

const HEIGHT = 190
const TOP = 16

/** Told apart by the form of the mark and of the line. */
const marks: readonly { tone: Tone; dash: string; d: string }[] = [
  { tone: 'accent', dash: 'none', d: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z' },
  { tone: 'ink', dash: '6 3', d: 'M-3.5-3.5h7v7h-7Z' },
  { tone: 'soft', dash: '2 3', d: 'M0-4.5 4.5 3.5h-9Z' },
  { tone: 'accent', dash: '8 3 2 3', d: 'M0-5 5 0 0 5-5 0Z' },
]
const markOf = (at: number) => marks[at % marks.length] as (typeof marks)[number]

/** Figures over years. A line breaks off where a year has no number that may be joined to the others. */
export function linesChart(told: Told, lines: readonly Line[]): Shape {
  const points = lines[0]?.spots.map(({ point }) => point) ?? []
  const key = legend(
    lines.map(({ name }) => name),
    2,
    (at, x, y) => [dashOf(at, `M${fine(x)} ${y + 6}h24`), markAt(at, x + 12, y + 6)],
    24,
  )
  const top = key.height + TOP
  const ticks = ticksFor(Math.max(...lines.flatMap(({ spots }) => spots.map(({ value = 0 }) => value)), 0))
  const most = ticks.at(-1) ?? 1
  const left = Math.max(...ticks.map(tick => widthOf(String(tick), SMALL))) + 10
  const step = points.length > 1 ? (WIDTH - left - 44) / (points.length - 1) : 0
  const xOf = (at: number) => left + 22 + at * step + (points.length > 1 ? 0 : (WIDTH - left - 44) / 2)
  const yOf = (value: number) => top + HEIGHT - (value / most) * HEIGHT
  const empty = points.flatMap((_, at) => (lines.every(({ spots }) => spots[at]?.value === undefined) ? [at] : []))
  return framed(told, top + HEIGHT + 30 + (empty.length > 0 ? 18 : 0), [
    ...key.shapes,
    ...ticks.flatMap(tick => scaleLine(tick, left, yOf(tick))),
    ...points.flatMap(({ label }, at) => yearAt(label, xOf(at), top + HEIGHT + 18, at, points.length)),
    ...empty.map(at => cross(xOf(at), top + HEIGHT - 8)),
    ...lines.flatMap((line, number) => lineShapes(line.spots, number, xOf, yOf)),
    ...valuesOf(lines, xOf, yOf),
    ...(empty.length > 0
      ? [
          cross(6, top + HEIGHT + 34),
          text(16, top + HEIGHT + 38, words().compare.chart.gap, { fontSize: SMALL, ...fill('soft') }),
        ]
      : []),
  ])
}

const scaleLine = (tick: number, left: number, y: number): Shape[] => [
  {
    name: 'path',
    attributes: { d: `M${fine(left)} ${fine(y)}H${WIDTH}`, fill: 'none', ...stroke('line', tick === 0 ? 1 : 0.4) },
  },
  text(left - 6, y + 4, String(tick), { textAnchor: 'end', fontSize: SMALL, ...fill('soft') }),
]

/** Every year's name where there is room, else every second or third, the last always. */
function yearAt(label: string, x: number, y: number, at: number, count: number): Shape[] {
  const every = Math.ceil(count / 6)
  if ((count - 1 - at) % every !== 0) return []
  return [text(x, y, label, { textAnchor: 'middle', fontSize: SMALL, ...fill('soft') })]
}

const cross = (x: number, y: number): Shape => ({
  name: 'path',
  attributes: { d: `M${fine(x - 4)} ${y - 4}l8 8m0-8-8 8`, fill: 'none', ...stroke('line', 1.5) },
})

const dashOf = (at: number, d: string): Shape => ({
  name: 'path',
  attributes: { d, fill: 'none', strokeDasharray: markOf(at).dash, ...stroke(markOf(at).tone, 2) },
})

const markAt = (at: number, x: number, y: number): Shape => ({
  name: 'path',
  attributes: {
    d: markOf(at).d,
    transform: `translate(${fine(x)} ${fine(y)})`,
    ...fill(markOf(at).tone),
    ...stroke('raised', 1.5),
  },
})

type Scale = (value: number) => number

function lineShapes(spots: readonly Spot[], number: number, xOf: Scale, yOf: Scale): Shape[] {
  return [
    ...stretchesOf(spots).map(stretch =>
      dashOf(number, `M${stretch.map(([at, value]) => `${fine(xOf(at))} ${fine(yOf(value))}`).join('L')}`),
    ),
    ...spots.flatMap(({ value }, at) => (value === undefined ? [] : [markAt(number, xOf(at), yOf(value))])),
  ]
}

/** The unbroken parts of a line of more than one year, as places and values. */
export function stretchesOf(spots: readonly Spot[]): (readonly [at: number, value: number])[][] {
  const stretches: (readonly [number, number])[][] = [[]]
  spots.forEach(({ value }, at) => {
    if (value === undefined) stretches.push([])
    else stretches.at(-1)?.push([at, value])
  })
  return stretches.filter(({ length }) => length > 1)
}

/** The numbers at their marks, above or else below; one that would cover another is left to the table. */
function valuesOf(lines: readonly Line[], xOf: Scale, yOf: Scale): Shape[] {
  const taken: { at: number; y: number }[] = lines.flatMap(({ spots }) =>
    spots.flatMap(({ value }, at) => (value === undefined ? [] : [{ at, y: yOf(value) }])),
  )
  const isFree = (at: number, y: number) => taken.every(one => one.at !== at || Math.abs(one.y - y) > 9)
  return lines.flatMap(({ spots }) =>
    spots.flatMap(({ value }, at) => {
      if (value === undefined) return []
      const y = [yOf(value) - 12, yOf(value) + 12].find(place => isFree(at, place) && place < yOf(0))
      if (y === undefined) return []
      taken.push({ at, y })
      const near = { textAnchor: 'middle', fontSize: SMALL, ...stroke('raised', 3), paintOrder: 'stroke' }
      return [text(xOf(at), y + 4, String(value), near)]
    }),
  )
}
