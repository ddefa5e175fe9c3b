/** Why a figure may have been typed for another; the weightier, the less likely by chance. */
export interface Ground {
  readonly weight: 1 | 2 | 3
  readonly say: string
}

/** What the hand may have done to type `typed` where `meant` was right; undefined when nothing of the kind. */
export function groundOf(typed: number, meant: number, neighbours: readonly number[]): Ground | undefined {
  if (typed < 0 || meant < 0) return undefined
  const [has, had] = [String(typed), String(meant)]
  if (transposed(has, had)) return { weight: 3, say: '相邻两位数字颠倒' }
  if (typed > 1 && neighbours.includes(typed)) return { weight: 2, say: '与相邻一格的数相同' }
  const [short, long] = has.length < had.length ? [has, had] : [had, has]
  const more = leftOut(short, long)
  if (more) return { weight: more, say: short === has ? '少了一位数字' : '多了一位数字' }
  return Math.abs(typed - meant) >= 10 && oneWrong(has, had) ? { weight: 1, say: '有一位数字不同' } : undefined
}

function transposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  if (at < 0) return false
  const turned = one.slice(0, at) + (one[at + 1] ?? '') + one[at] + one.slice(at + 2)
  return turned === other
}

/** A digit left out: a 0 or a doubled one easily so, another only of a number of three or more. */
function leftOut(short: string, long: string): 1 | 2 | undefined {
  if (short.length + 1 !== long.length || short === '0') return undefined
  const digits = [...long].filter((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  const easily = digits.some(digit => digit === '0') || (/(\d)\1/.test(long) && digits.length > 1)
  return easily ? 2 : digits.length > 0 && long.length > 2 ? 1 : undefined
}

function oneWrong(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1
}
