/** How many letters of one text stand in the other in the same order. */
export function shared(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const letter of one) {
    const next = [0]
    for (let at = 1; at <= other.length; at++)
      next[at] = other[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[other.length] ?? 0
}

/** How alike two short texts are, from 0 to 1: letters in common order, of both. */
export function likeness(one: string, other: string): number {
  const long = one.length + other.length
  return long === 0 ? 0 : (2 * shared(one.slice(0, 120), other.slice(0, 120))) / Math.min(long, 240)
}

/** How much of a short text stands, in order, within a longer one, from 0 to 1. */
export function within(short: string, long: string): number {
  return short.length === 0 ? 0 : shared(short.slice(0, 120), long.slice(0, 240)) / Math.min(short.length, 120)
}
