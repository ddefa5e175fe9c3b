import { type Matrix, times } from './pdf-words'

/** A straight line along a page's edges: at one coordinate, from and to along the other. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Drawn {
  readonly across: readonly Ruling[]
  readonly down: readonly Ruling[]
  readonly pictures: readonly { readonly y: number; readonly width: number; readonly height: number }[]
}

interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A filled box thinner than this is a line. */
const THIN = 3
const MOST = 12_000

/** The lines and pictures that a page paints, in the page's own coordinates. */
export function rulingsOf(list: Operations, ops: Readonly<Record<string, number>>, page: Matrix): Drawn {
  const across: Ruling[] = []
  const down: Ruling[] = []
  const pictures: { y: number; width: number; height: number }[] = []
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const fills = new Set([ops.fill, ops.eoFill])
  const images = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject])
  const saved: Matrix[] = []
  let matrix: Matrix = page
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    if (across.length + down.length > MOST) return
    const wide = Math.abs(x2 - x1)
    const high = Math.abs(y2 - y1)
    if (high <= THIN && wide > THIN) across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (wide <= THIN && high > THIN) down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }
  for (const [index, fn] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    if (fn === ops.save) saved.push(matrix)
    else if (fn === ops.restore) matrix = saved.pop() ?? page
    else if (fn === ops.transform && isNumbers(args)) matrix = times(matrix, args)
    else if (fn === ops.paintFormXObjectBegin) {
      saved.push(matrix)
      const [inner] = Array.isArray(args) ? args : []
      if (isNumbers(inner)) matrix = times(matrix, inner)
    } else if (fn === ops.paintFormXObjectEnd) matrix = saved.pop() ?? page
    else if (images.has(fn)) {
      const [a = 0, b = 0, c = 0, d = 0, , f = 0] = matrix
      pictures.push({ y: f - Math.abs(d), width: Math.hypot(a, b), height: Math.hypot(c, d) })
    } else if (fn === ops.constructPath && Array.isArray(args)) {
      const [paint, data] = args
      const path: unknown = Array.isArray(data) ? data[0] : undefined
      if (!(path instanceof Float32Array)) continue
      for (const points of subpaths(path, matrix))
        if (strokes.has(paint)) for (const [at, [x, y]] of points.entries()) strokeTo(points[at + 1], x, y, add)
        else if (fills.has(paint)) fill(points, add)
    }
  }
  return { across, down, pictures: pictures.filter(one => one.width > 80 && one.height > 30) }
}

type Point = readonly [number, number]
type Add = (x1: number, y1: number, x2: number, y2: number) => void

function strokeTo(next: Point | undefined, x: number, y: number, add: Add): void {
  if (next) add(x, y, next[0], next[1])
}

/** A thin box is one line; the edges of larger ones are seen only when they are stroked. */
function fill(points: readonly Point[], add: Add): void {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right - left <= THIN || bottom - top <= THIN) {
    const middle = right - left <= THIN
    if (middle) add((left + right) / 2, top, (left + right) / 2, bottom)
    else add(left, (top + bottom) / 2, right, (top + bottom) / 2)
  }
}

/** The corners of each part of a path: 0 moves, 1 draws a line, 2 and 3 draw curves, 4 closes. */
function subpaths(path: Float32Array, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  const place = (x: number, y: number): Point => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
    return [a * x + c * y + e, b * x + d * y + f]
  }
  for (let at = 0; at < path.length && parts.length < MOST; ) {
    const kind = path[at++]
    const here = parts.at(-1)
    if (kind === 0) parts.push([place(path[at++] ?? 0, path[at++] ?? 0)])
    else if (kind === 1) here?.push(place(path[at++] ?? 0, path[at++] ?? 0))
    else if (kind === 2) at += 6
    else if (kind === 3) at += 4
    else if (kind === 4 && here?.[0]) here.push(here[0])
  }
  return parts.filter(part => part.length <= 500)
}

function isNumbers(value: unknown): value is number[] {
  return (
    (Array.isArray(value) || ArrayBuffer.isView(value)) &&
    Array.from(value as ArrayLike<unknown>).every(one => typeof one === 'number')
  )
}
