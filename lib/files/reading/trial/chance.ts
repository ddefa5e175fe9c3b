/** A repeatable source of chance for tests: the same seed always gives the same document. */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0 || 1
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1))
  }

  is(share: number): boolean {
    return this.next() < share
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.upTo(choices.length - 1)]
    if (chosen === undefined) throw new RangeError('nothing to choose from')
    return chosen
  }
}
