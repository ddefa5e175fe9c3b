import { mendLetters } from './plain'

/** A run of text on a page; x and y in points from the top left, y at the foot of the letters. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A printed line; `end` is where its last letter ends. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
  readonly end: number
}

export type Matrix = readonly number[]

/** The product of two transformations, each [a, b, c, d, e, f]. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const MOST = 200_000

/** Words of a page with the letters mended that PDF fonts disguise. */
export function wordsOf(items: readonly object[], page: Matrix): Word[] {
  return items.slice(0, MOST).flatMap((item): Word[] => {
    if (!('str' in item) || !('transform' in item) || !('width' in item)) return []
    const { str, transform, width } = item as { str: string; transform: Matrix; width: number }
    if (!str.trim()) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(page, transform)
    if (isSlanted(a, b)) return []
    return [{ text: mendLetters(str), x, y, width, height: Math.hypot(c, d) }]
  })
}

/** Watermarks run across a page at a slant and belong to no line of it. */
function isSlanted(a: number, b: number): boolean {
  return Math.min(Math.abs(a), Math.abs(b)) > 0.2 * Math.max(Math.abs(a), Math.abs(b))
}

/** How much room a letter takes beside others. */
export function roomOf(letter: string): number {
  return letter.charCodeAt(0) < 256 ? 0.5 : 1
}

/** The words that stand in one place, as lines from top to bottom; what is far apart in a line keeps a space. */
export function linesOf(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: Word[][] = []
  for (const word of sorted) {
    const line = lines.at(-1)
    const [leader] = line ?? []
    if (line && leader && Math.abs(leader.y - word.y) <= Math.max(2, Math.min(leader.height, word.height) * 0.45))
      line.push(word)
    else lines.push([word])
  }
  return lines.map(line => {
    const across = line.sort((a, b) => a.x - b.x)
    const last = across.at(-1)
    return {
      text: joined(across),
      x: across[0]?.x ?? 0,
      y: Math.max(...across.map(word => word.y)),
      height: Math.max(...across.map(word => word.height)),
      end: last ? last.x + last.width : 0,
    }
  })
}

function joined(words: readonly Word[]): string {
  let text = ''
  let before: Word | undefined
  for (const word of words) {
    if (before) {
      const gap = word.x - (before.x + before.width)
      const size = Math.min(before.height, word.height)
      const figures = /[\d/／—-]$/.test(before.text) || /^[\d/／—-]/.test(word.text)
      if (gap > size * (figures ? 0.22 : 0.9)) text += ' '
    }
    text += word.text
    before = word
  }
  return text
}
