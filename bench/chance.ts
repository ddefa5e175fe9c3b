/** Numbers by chance that are the same in every run. */
export interface Chance {
  /** A whole number from 0 below `limit`. */
  upTo(limit: number): number
  pick<Thing>(things: readonly Thing[]): Thing
}

/** Mulberry32: small, quick and good enough to vary a sample. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (limit: number) => Math.floor(next() * limit)
  return { upTo, pick: things => things[upTo(things.length)] as (typeof things)[number] }
}
