/** Exact decimals as text: money is never a float. Six places are the most that any figure of the report carries. */
const PLACES = 6
const SCALE = 10n ** BigInt(PLACES)

/** A decimal string or whole number as an integer count of millionths. Throws on anything else. */
export function toScaled(value: string | number): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(String(value))
  if (!parts) throw new RangeError(`not a decimal: ${value}`)
  const [, sign, whole = '0', fraction = ''] = parts
  const scaled = BigInt(whole) * SCALE + BigInt(fraction.padEnd(PLACES, '0'))
  return sign ? -scaled : scaled
}

/** The shortest decimal string of an integer count of millionths: 12500000n is "12.5". */
export function fromScaled(scaled: bigint): string {
  const sign = scaled < 0n ? '-' : ''
  const digits = scaled < 0n ? -scaled : scaled
  const fraction = (digits % SCALE).toString().padStart(PLACES, '0').replace(/0+$/, '')
  return `${sign}${digits / SCALE}${fraction && `.${fraction}`}`
}
