import type { Quantity } from './quantities'
import { distance, largestOf, ONE, shown } from './quantities-exact'

/** How a value is told in the manner of a figure that is printed beside it: 9.5万条, 477件. */
export function told(value: bigint, like: Quantity, unit = like.unit): string {
  const scale = /亿/.test(like.text) ? 100_000_000n : /万/.test(like.text) ? 10_000n : 1n
  return `${shown(value / scale)}${scale === 1n ? '' : scale === 10_000n ? '万' : '亿'}${unit}`
}

/** Whether a figure is so vague that nothing can be said of it. */
export function isVague(quantity: Quantity): boolean {
  return quantity.rough === 'vague' || quantity.rough === 'range'
}

/**
 * Whether parts can add up to a whole. Exact counts must meet; decimals and 万 may miss by their rounding; with 余 or 约
 * only parts that exceed the whole by more than a tenth cannot be.
 */
export function addsUp(sum: bigint, whole: bigint, figures: readonly Quantity[]): boolean {
  if (figures.some(one => one.rough !== undefined)) return sum * 10n <= whole * 11n
  return distance(sum, whole) <= roundingOf(figures)
}

function roundingOf(figures: readonly Quantity[]): bigint {
  const steps = figures.map(one => (one.step === ONE ? 0n : one.step))
  const largest = largestOf(steps)
  const count = steps.filter(step => step === largest).length
  return count === 1 ? largest / 2n : count <= 5 ? largest : largest * 2n
}

/** Whether a sum comes so near to a whole that it must have been meant to meet it, in hundredths of the whole. */
export function isNear(sum: bigint, whole: bigint, from: bigint, to: bigint): boolean {
  return sum * 100n >= whole * from && sum * 100n <= whole * to
}
