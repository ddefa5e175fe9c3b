import type { Quantity } from './quantities'
import { distance, exact, largestOf, nearest, ONE, percentOf, shown } from './quantities-exact'

const point = exact('0.1')

/**
 * Whether a printed percentage is that of part and whole. A tenth of a point, or half a unit of the precision that is
 * printed, may be missing; a figure in 万 or with decimals may hide its rounding, one with 余 or 约 a tenth.
 */
export function isPercent(part: bigint, whole: bigint, printed: Quantity, figures: readonly Quantity[]): boolean {
  if (whole === 0n) return false
  const percent = percentOf(part, whole)
  const magnitude = percent < 0n ? -percent : percent
  const hidden = figures.reduce((sum, one) => sum + hiddenIn(one, magnitude), 0n)
  return distance(percent, printed.value) <= largestOf([point, printed.step / 2n]) + hidden
}

/** How far a percentage can be off because one of its figures is rounded or rough. */
function hiddenIn(figure: Quantity, percent: bigint): bigint {
  if (figure.value === 0n) return 0n
  if (figure.rough !== undefined) return percent / 10n
  return figure.step === ONE ? 0n : nearest(percent * figure.step, figure.value * 2n)
}

/** A percentage as precise as the printed one. */
export function percentLike(part: bigint, whole: bigint, printed: Quantity): string {
  const finer = printed.step > exact('0.01') ? printed.step / 10n : printed.step
  const percent = percentOf(part, whole)
  const told = shown(percent < 0n ? -percent : percent, largestOf([finer, exact('0.01')]))
  return `${told}%`
}
