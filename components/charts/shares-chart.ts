import type { Line } from '@/lib/compare/lines'
import { words } from '@/lib/words'
import { framed, legend, onPart, part, type Told, text } from './frame'
import { cut, FONT, SMALL, WIDTH, widthOf } from './measure'
import { fill, type Shape } from './shape'

const BAR = 24
const ROW = BAR + 28

/** For each report one bar, cut into what it consists of; as long as the whole, so that shares can be compared. */
export function sharesChart(told: Told, lines: readonly Line[]): Shape {
  const key = legend(
    lines.map(({ name }) => name),
    2,
    (at, x, y) => [part(told.id, at, { x: x + 0.5, y: y + 0.5, width: 14, height: 10 })],
    15,
  )
  const top = key.height + 10
  const points = lines[0]?.spots.map(({ point }) => point) ?? []
  const rows = points.flatMap((point, at) => {
    const values = lines.map(({ spots }) => spots[at]?.value)
    return rowOf(told.id, point.label, values, top + at * ROW)
  })
  return framed(told, top + points.length * ROW, [...key.shapes, ...rows])
}

function rowOf(id: string, label: string, values: readonly (number | undefined)[], y: number): Shape[] {
  const said = words().compare.chart
  const known = values.filter(value => value !== undefined)
  const total = known.reduce((sum, value) => sum + value, 0)
  const note = known.length < values.length ? said.none : said.total(total)
  const head = [
    text(0, y + FONT, cut(label, WIDTH - widthOf(note, SMALL) - 12), { fontWeight: 600 }),
    text(WIDTH, y + FONT, note, { textAnchor: 'end', fontSize: SMALL, ...fill('soft') }),
  ]
  if (known.length < values.length || total === 0) return head
  let x = 0.5
  const parts = values.flatMap((value = 0, at) => {
    if (value === 0) return []
    const width = (value / total) * (WIDTH - 1)
    const box = part(id, at, { x, y: y + 19, width, height: BAR - 2 })
    const words = String(value)
    const middle = x + width / 2
    x += width
    if (widthOf(words, SMALL) + 6 > width) return [box]
    return [box, text(middle, y + 34, words, { textAnchor: 'middle', fontSize: SMALL, ...onPart(at) })]
  })
  return [...head, ...parts]
}
