/** All charts are so wide: on a telephone one unit is about one pixel. */
export const WIDTH = 360
export const FONT = 12
export const SMALL = 11

/** About how wide a text is: a Chinese character is as wide as it is high, a digit half of it. */
export function widthOf(text: string, size = FONT): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 1 : 0.58), 0) * size
}

/** The text, cut with … where it is wider than it may be. */
export function cut(text: string, width: number, size = FONT): string {
  if (widthOf(text, size) <= width) return text
  const signs = [...text]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size) > width) signs.pop()
  return `${signs.join('')}…`
}

/** Where the lines of a scale stand: 0 and two to five round steps, the last not below the greatest value. */
export function ticksFor(greatest: number): number[] {
  if (greatest <= 0) return [0, 1]
  const rough = greatest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map(times => times * power).find(one => one >= rough) ?? power)
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, at) => at * step)
}

/** A measure in the drawing: tenths are fine enough. */
export const fine = (value: number) => Math.round(value * 10) / 10
