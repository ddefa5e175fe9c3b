import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Line, Spot } from '@/lib/compare/lines'
import { chartOf } from './chart'
import { Drawn } from './drawn'
import { stretchesOf } from './lines-chart'
import { cut, ticksFor, WIDTH, widthOf } from './measure'
import { type Shape, svgText } from './shape'

const point = (label: string) => ({
  organ: 'jia',
  organName: '甲',
  year: 2024,
  label,
  content: null,
  withdrawn: true,
})
const spot = (value: number | undefined, label = ''): Spot =>
  value === undefined
    ? { point: point(label), figure: null, why: 'form' }
    : { point: point(label), figure: value, value }
const line = (name: string, ...values: (number | undefined)[]): Line => ({
  address: name,
  name,
  unit: '件',
  spots: values.map((value, at) => spot(value, `${2020 + at}年`)),
})
const told = { id: 'x', title: '标题 <1>' }
const all = (shape: Shape, name: Shape['name']): Shape[] => [
  ...(shape.name === name ? [shape] : []),
  ...(shape.children ?? []).flatMap(child => (typeof child === 'string' ? [] : all(child, name))),
]
const numberOf = (shape: Shape, name: string) => Number(shape.attributes?.[name])

describe('a scale', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [27, [0, 10, 20, 30]],
    [3607, [0, 1000, 2000, 3000, 4000]],
  ])('up to %i is cut into round steps', (greatest, ticks) => {
    expect(ticksFor(greatest)).toEqual(ticks)
  })

  test('text that is too wide is cut, other text is not', () => {
    expect(cut('市场监管局', 100)).toBe('市场监管局')
    expect(cut('市场监督管理局', 60)).toMatch(/^市场.*…$/)
    expect(widthOf(cut('市场监督管理局', 60))).toBeLessThanOrEqual(60)
  })
})

describe('a chart', () => {
  test('breaks a line where there is no number, and draws no line to a lonely one', () => {
    const { spots } = line('a', 3, undefined, 4, 5)
    expect(stretchesOf(spots)).toEqual([
      [
        [2, 4],
        [3, 5],
      ],
    ])
  })

  test('cuts a bar in proportion, over its whole width', () => {
    const shape = chartOf({ way: 'shares' }, [line('a', 30), line('b', 10), line('c', 0)], told, false)
    const boxes = all(shape, 'rect').filter(box => numberOf(box, 'height') === 22)
    expect(boxes).toHaveLength(2)
    const [first, second] = boxes.map(box => numberOf(box, 'width'))
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(3, 1)
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(WIDTH - 1, 0)
  })

  test('draws bars on one scale, or each item on its own', () => {
    const lines = [line('a', 100, 50), line('b', 2, 1)]
    const widths = (ownScales?: true) =>
      all(chartOf({ way: 'bars', ...(ownScales && { ownScales }) }, lines, told, false), 'rect')
        .filter(box => box.attributes?.['data-fill'] === 'accent' && numberOf(box, 'height') === 12)
        .map(box => numberOf(box, 'width'))
    const [a = 0, , b = 0] = widths()
    expect(b / a).toBeLessThan(0.03)
    const [c = 0, d = 0, e = 0] = widths(true)
    expect([d / c, e / c]).toEqual([0.5, 1].map(share => expect.closeTo(share, 1)))
  })

  test('says where there is no number, and that items of 0 are left out', () => {
    const text = svgText(chartOf({ way: 'bars' }, [line('有', 1, undefined), line('没有的', 0, 0)], told, false))
    expect(text).toContain('口径不同')
    expect(text).toContain('另有 1 项是 0')
    expect(text).not.toContain('没有的')
  })

  test.each(['lines', 'shares', 'bars'] as const)(
    'of %s is told, keeps its colours in attributes, names what it uses',
    way => {
      const shape = chartOf({ way }, [line('甲', 1, undefined, 3), line('乙', 2, 2, 2)], told, true)
      const page = renderToStaticMarkup(<Drawn shape={shape} />)
      const file = svgText(shape)
      for (const text of [page, file]) {
        expect(text).toContain('标题 &lt;1&gt;')
        expect(text).toMatch(/role="img" aria-labelledby="x-title x-say"/)
        expect(text).not.toMatch(/style|NaN|Infinity|undefined/)
        const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
      }
      expect(file).toMatch(/^<\?xml[^>]*>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 360 \d+"/)
      expect(file.match(/<text/g)).toHaveLength(page.match(/<text/g)?.length ?? 0)
    },
  )
})
