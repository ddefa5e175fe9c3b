import type { Cell } from '@/lib/report/cells'

/** Every way to cut digits without signs between them into one number for each cell. */
export interface Cuts {
  readonly ways: readonly (readonly string[])[]
  /** Whether more ways exist than were listed. */
  readonly more: boolean
}

const MOST = 200
const LONGEST = 9

/** No number begins with 0 but 0 itself; only a change carries a sign, only money a point or 元. */
const SHAPES: Readonly<Record<Cell['kindName'], RegExp>> = {
  count: /^(?:0|[1-9]\d{0,8})$/,
  change: /^[+-]?(?:0|[1-9]\d{0,8})$/,
  wan: /^(?:0|[1-9]\d{0,9})(?:\.\d{1,8})?(?:万?元)?$/,
  yuan: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?(?:万?元)?$/,
}

/** Every way, up to a bound, to cut a run of digits into one figure for each cell. */
export function cut(text: string, cells: readonly Cell[]): Cuts {
  const ways: string[][] = []
  let more = false
  const dead = new Set<string>()
  const go = (from: number, at: number, so: readonly string[]): boolean => {
    if (ways.length >= MOST) {
      more = true
      return true
    }
    const cell = cells[at]
    if (!cell) {
      if (from === text.length) ways.push([...so])
      return from === text.length
    }
    const key = `${from} ${at}`
    if (dead.has(key)) return false
    let some = false
    const room = text.length - from
    const longest = at === cells.length - 1 ? room : Math.min(room, cell.kindName === 'count' ? LONGEST : 20)
    for (let size = 1; size <= longest; size++) {
      const piece = text.slice(from, from + size)
      if (SHAPES[cell.kindName].test(piece) && go(from + size, at + 1, [...so, piece])) some = true
    }
    if (!some) dead.add(key)
    return some
  }
  if (text.length <= 120) go(0, 0, [])
  return { ways, more }
}

/**
 * Gives pieces of text to cells: as many pieces as cells, one each. A single run of digits is cut; where it can be cut
 * in one way only, that is what it says. Pieces like 00 can be no number and must be several.
 */
export function share(pieces: readonly string[], cells: readonly Cell[]): Cuts {
  if (pieces.length === cells.length && pieces.every(piece => !/^0\d/.test(piece)))
    return { ways: [[...pieces]], more: false }
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return cut(only, cells)
  const ways = splitForced(pieces, cells)
  return ways.length > 0 ? { ways, more: false } : cut(pieces.join(''), cells)
}

/** The ways that leave every piece whole that may be one number. */
function splitForced(pieces: readonly string[], cells: readonly Cell[]): string[][] {
  const ways: string[][] = []
  const go = (piece: number, so: readonly string[]) => {
    if (ways.length > MOST || so.length > cells.length) return
    const text = pieces[piece]
    if (text === undefined) {
      if (so.length === cells.length) ways.push([...so])
      return
    }
    if (!/^0\d/.test(text)) return go(piece + 1, [...so, text])
    for (let count = 2; count <= Math.min(text.length, cells.length - so.length); count++)
      for (const way of cut(text, cells.slice(so.length, so.length + count)).ways) go(piece + 1, [...so, ...way])
  }
  go(0, [])
  return ways
}
