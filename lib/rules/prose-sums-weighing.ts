import type { Quantity } from './quantities'
import { distance, ONE, shown } from './quantities-exact'

/** How a value is told in the manner of a figure that is printed beside it: 9.5万条, 477件. */
export function told(value: bigint, like: Quantity, unit = like.unit): string {
  const scale = /亿/.test(like.text) ? 100_000_000n : /万/.test(like.text) ? 10_000n : 1n
  return `${shown(value / scale)}${scale === 1n ? '' : scale === 10_000n ? '万' : '亿'}${unit}`
}

/** Whether a figure is so vague that nothing can be said of it. */
export function isVague(quantity: Quantity): boolean {
  return quantity.rough === 'vague' || quantity.rough === 'range'
}

/** How far a sum of figures may miss. */
export interface Slack {
  readonly rough: boolean
  readonly rounding: bigint
}

/** Exact counts must meet; figures in 万 or with decimals may miss by their rounding, at the finest place shown. */
export function slackOf(figures: readonly Quantity[]): Slack {
  const rounded = figures.filter(one => one.step !== ONE)
  let finest = rounded[0]?.step ?? 0n
  for (const { step } of rounded) if (step < finest) finest = step
  const rounding = rounded.length === 1 ? finest / 2n : rounded.length <= 5 ? finest : finest * 2n
  return { rough: figures.some(one => one.rough !== undefined), rounding }
}

/** Whether parts can add up to a whole. With 余 or 约 only parts that exceed it by more than a tenth cannot. */
export function addsUp(sum: bigint, whole: bigint, { rough, rounding }: Slack): boolean {
  return rough ? sum * 10n <= whole * 11n : distance(sum, whole) <= rounding
}

/** Whether a sum comes so near to a whole that it must have been meant to meet it, in hundredths of the whole. */
export function isNear(sum: bigint, whole: bigint, from: bigint, to: bigint): boolean {
  return sum * 100n >= whole * from && sum * 100n <= whole * to
}
