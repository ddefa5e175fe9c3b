import { FONT, fine, WIDTH, widthOf } from './measure'
import { fill, type Shape, stroke, type Tone } from './shape'

/** What a chart is called and what it shows, for those who hear it. */
export interface Told {
  /** Names the chart on its page, and its patterns. */
  readonly id: string
  readonly title: string
  readonly say: string
}

export function framed({ id, title, say }: Told, height: number, children: readonly Shape[]): Shape {
  return {
    name: 'svg',
    attributes: {
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      width: WIDTH * 2,
      height: Math.ceil(height) * 2,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-say`,
      className: 'chart',
      fontFamily: 'sans-serif',
      fontSize: FONT,
      ...fill('ink'),
    },
    children: [
      { name: 'title', attributes: { id: `${id}-title` }, children: [title] },
      { name: 'desc', attributes: { id: `${id}-say` }, children: [say] },
      { name: 'defs', children: LOOKS.flatMap((look, at) => look.pattern?.(patternId(id, at)) ?? []) },
      ...children,
    ],
  }
}

export function text(x: number, y: number, said: string, more: Shape['attributes'] = {}): Shape {
  return { name: 'text', attributes: { x: fine(x), y: fine(y), ...more }, children: [said] }
}

interface Look {
  readonly fill?: Tone
  /** What is written upon it. */
  readonly on?: Tone
  readonly pattern?: (id: string) => Shape
}

const tile = (id: string, size: number, mark: Shape): Shape => ({
  name: 'pattern',
  attributes: { id, patternUnits: 'userSpaceOnUse', width: size, height: size },
  children: [{ name: 'rect', attributes: { width: size, height: size, ...fill('raised') } }, mark],
})

const lined = (d: string, tone: Tone, size: number) => (id: string) =>
  tile(id, size, { name: 'path', attributes: { d, fill: 'none', ...stroke(tone, 1.6) } })

/** How the parts of a whole are told apart: by pattern first, so that no colour is needed. */
const LOOKS: readonly Look[] = [
  { fill: 'accent', on: 'raised' },
  { pattern: lined('M-1 7 7 -1M-1 1 1 -1M5 7 7 5', 'accent', 6) },
  { fill: 'ink', on: 'raised' },
  {
    pattern: id => tile(id, 5, { name: 'circle', attributes: { cx: 2.5, cy: 2.5, r: 1.2, ...fill('ink') } }),
  },
  { pattern: lined('M0 2.5H5', 'soft', 5) },
  { fill: 'raised' },
]

const patternId = (id: string, at: number) => `${id}-look-${at}`

/** A box in the look of the nth part. */
export function part(id: string, at: number, box: { x: number; y: number; width: number; height: number }): Shape {
  const look = LOOKS[at % LOOKS.length] ?? {}
  return {
    name: 'rect',
    attributes: {
      x: fine(box.x),
      y: fine(box.y),
      width: fine(box.width),
      height: box.height,
      ...(look.fill ? fill(look.fill) : { fill: `url(#${patternId(id, at % LOOKS.length)})` }),
      ...stroke('line'),
    },
  }
}

/** What is written on the nth part: on a pattern it keeps the ground clear around itself. */
export function onPart(at: number): Shape['attributes'] {
  const { on } = LOOKS[at % LOOKS.length] ?? {}
  return on ? fill(on) : { ...fill('ink'), ...stroke('raised', 4), paintOrder: 'stroke', strokeLinejoin: 'round' }
}

/** Names beside their marks, in as many lines as they need; gives the height too. */
export function legend(
  names: readonly string[],
  top: number,
  mark: (at: number, x: number, y: number) => readonly Shape[],
  markWidth: number,
): { shapes: Shape[]; height: number } {
  let [x, y] = [0, top]
  const shapes = names.flatMap((name, at) => {
    const width = markWidth + 5 + widthOf(name) + 14
    if (x > 0 && x + width - 14 > WIDTH) [x, y] = [0, y + 20]
    const here = [...mark(at, x, y), text(x + markWidth + 5, y + 10, name)]
    x += width
    return here
  })
  return { shapes, height: y - top + 20 }
}
