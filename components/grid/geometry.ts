import type { Line } from '@/lib/report/pasted-form'

export interface Place {
  readonly line: number
  readonly at: number
}

export type Way = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'top' | 'bottom' | 'first' | 'last'

/** Where the value cells stand, line by line as printed. Lines may differ in length. */
export interface Geometry {
  readonly lines: readonly (readonly string[])[]
  place(address: string): Place
  /** The cell that a key leads to; at an edge it is the cell itself. */
  step(from: string, way: Way): string
  /** The cells between two corners, line by line. */
  block(one: string, other: string): string[][]
}

export function geometryOf(printed: readonly Line[]): Geometry {
  const lines = printed.map(line => line.cells.map(cell => cell.address))
  const places = new Map(
    lines.flatMap((line, down) => line.map((address, at): [string, Place] => [address, { line: down, at }])),
  )
  const nowhere: Place = { line: 0, at: 0 }
  const place = (address: string) => places.get(address) ?? nowhere
  const atPlace = (down: number, along: number) => {
    const line = lines[Math.min(Math.max(down, 0), lines.length - 1)] ?? []
    return line[Math.min(Math.max(along, 0), line.length - 1)] ?? ''
  }
  const END = Number.MAX_SAFE_INTEGER
  const steps: Record<Way, (from: Place) => string> = {
    up: ({ line, at }) => atPlace(line - 1, at),
    down: ({ line, at }) => atPlace(line + 1, at),
    left: ({ line, at }) => atPlace(line, at - 1),
    right: ({ line, at }) => atPlace(line, at + 1),
    home: ({ line }) => atPlace(line, 0),
    end: ({ line }) => atPlace(line, END),
    top: ({ at }) => atPlace(0, at),
    bottom: ({ at }) => atPlace(END, at),
    first: () => atPlace(0, 0),
    last: () => atPlace(END, END),
  }
  return {
    lines,
    place,
    step: (from, way) => steps[way](place(from)),
    block(one, other) {
      const [a, b] = [place(one), place(other)]
      return lines
        .slice(Math.min(a.line, b.line), Math.max(a.line, b.line) + 1)
        .map(line => line.slice(Math.min(a.at, b.at), Math.max(a.at, b.at) + 1))
        .filter(line => line.length > 0)
    },
  }
}
