/** Hundred-millionths: figures of the prose are added and compared as whole numbers of these, never as floats. */
export const ONE = 100_000_000n

const places = 8
const tens = Array.from({ length: 25 }, (_, power) => 10n ** BigInt(power))

/** A number written in half-width digits, like `12` or `3.26`, times 10 to the power given. */
export function exact(digits: string | number, power = 0): bigint {
  const scale = tens[places + power]
  if (scale !== undefined && (typeof digits === 'number' ? Number.isInteger(digits) : !digits.includes('.')))
    return BigInt(digits) * scale
  const [whole = '', part = ''] = String(digits).split('.')
  const negative = whole.startsWith('-')
  const shift = places + power
  const kept = part.slice(0, shift).padEnd(shift, '0')
  const value = BigInt(`${whole.replace('-', '') || '0'}${kept}`)
  return negative ? -value : value
}

/** How a person reads a value: `3.2`, `12460`. With a step the value is rounded to it first. */
export function shown(value: bigint, step = 1n): string {
  const rounded = step > 1n ? nearest(value, step) * step : value
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '')
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, -places)}${part ? `.${part}` : ''}`
}

/** The share of one value in another, in per cent, exact to the last of eight places. */
export function percentOf(part: bigint, whole: bigint): bigint {
  return nearest(part * 100n * ONE, whole)
}

/** The quotient, half away from zero. */
export function nearest(value: bigint, by: bigint): bigint {
  const half = (by < 0n ? -by : by) / 2n
  return (value < 0n === by < 0n ? value + (by < 0n ? -half : half) : value - (by < 0n ? -half : half)) / by
}

/** How far two exact numbers lie apart. */
export function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one
}

/** The largest of some exact numbers; 0 of none. */
export function largestOf(values: readonly bigint[]): bigint {
  let largest = 0n
  for (const value of values) if (value > largest) largest = value
  return largest
}
