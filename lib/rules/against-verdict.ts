import type { Claim } from './against-reading'
import type { Statement } from './against-statements'
import { leastOf, type Sum, sumOf, told } from './against-sums'
import type { AgainstId } from './against-ways'
import { countOf, type Quantity } from './quantities'
import { exact } from './quantities-exact'
import type { Found, Look } from './rule'

export interface Judged {
  readonly rule: AgainstId
  readonly found: Found
}

/** Holds a claim against the tables. Silent where it is right, and where a blank could make it right. */
export function judged(look: Look, statement: Statement, claim: Claim): Judged | undefined {
  const { figure, sentence, phrase, teller } = statement
  if (figure && !isSaid(figure)) return undefined
  const fits = (sum: Sum) => {
    const value = sumOf(look, sum)
    return value === undefined ? isPossible(figure, leastOf(look, sum)) : agrees(figure, value)
  }
  if (claim.means.some(fits)) return undefined
  const asked = claim.asks.find(sum => sumOf(look, sum) !== undefined && fits(sum))
  const different = claim.means.filter((sum, at) => claim.means.findIndex(one => same(look, one, sum)) === at)
  const sums = different.map(sum => told(look, sum)).join('，')
  const asking = asked && `；${told(look, asked)}与它相等，如果指的是这个，请在文字里说明`
  const doubtful = asked !== undefined || claim.unsure || teller === 'perhaps'
  return {
    rule: claim.rule,
    found: {
      ...(doubtful && { weight: 'note' }),
      addresses: [...new Set([...(asked ?? []), ...claim.means.flat()])],
      place: { section: sentence.section, quote: sentence.text },
      say: `文字写“${phrase}”，表中${sums}，${asked ? `直接比较不一致${asking}` : '两处不一致'}`,
    },
  }
}

function same(look: Look, one: Sum, other: Sum): boolean {
  return sumOf(look, one) === sumOf(look, other)
}

/** A figure that claims a number or comes near one; 10至15 and 十几 claim nothing. */
function isSaid({ kind, rough }: Quantity): boolean {
  return kind === 'amount' && (rough === undefined || rough === 'over' || rough === 'about')
}

function agrees(figure: Quantity | undefined, value: number): boolean {
  if (!figure) return value === 0
  const count = countOf(figure)
  if (count !== undefined && figure.step <= exact(1)) return count === value
  return isNear(figure, exact(value))
}

/** 约1200 is right within a tenth; 20余 is right up to 29. */
function isNear({ value, step, rough }: Quantity, actual: bigint): boolean {
  const distance = actual > value ? actual - value : value - actual
  if (distance * 10n <= value || distance < step) return true
  return rough === 'over' && actual > value && distance < roundness(value)
}

function roundness(value: bigint): bigint {
  let unit = exact(1)
  while (value % (unit * 10n) === 0n && value > 0n) unit *= 10n
  return unit
}

function isPossible(figure: Quantity | undefined, least: number): boolean {
  if (!figure) return least === 0
  return exact(least) <= figure.value || (countOf(figure) === undefined && isNear(figure, exact(least)))
}
