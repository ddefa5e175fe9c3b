import type { Term } from './prose-sums-terms'
import { addsUp } from './prose-sums-weighing'

/** One way to read which terms are the parts of a whole, when some of them belong to a list inside the list. */
export interface Reading {
  readonly parts: readonly Term[]
  readonly sum: bigint
  /** Whether the lists inside hold in this reading. */
  readonly innerHolds: boolean
  /** Whether it uses all terms; else those behind belong to something else. */
  readonly complete: boolean
}

const mostInner = 2
const longest = 24

/** Every way to read a row of terms; `inner` holds the places where a list about the term before begins. */
export function readingsOf(terms: readonly Term[], inner: readonly number[] = []): Reading[] {
  if (inner.length > mostInner || (inner.length > 0 && terms.length > longest)) return []
  const readings: Reading[] = []
  const walk = (at: number, parts: readonly Term[], sum: bigint, innerHolds: boolean) => {
    if (parts.length > 0 && (at === terms.length || inner.length > 0))
      readings.push({ parts, sum, innerHolds, complete: at === terms.length })
    const term = terms[at]
    if (!term) return
    const head = parts.at(-1)
    if (!inner.includes(at) || !head) return walk(at + 1, [...parts, term], sum + term.quantity.value, innerHolds)
    let swallowed = 0n
    for (let end = at; end < terms.length; end++) {
      swallowed += terms[end]?.quantity.value ?? 0n
      const within = terms.slice(at, end + 1)
      walk(end + 1, parts, sum, innerHolds && isWithin(head, within, swallowed))
    }
  }
  if (inner.length > 0) walk(0, [], 0n, true)
  else readings.push(...prefixesOf(terms))
  return readings
}

function prefixesOf(terms: readonly Term[]): Reading[] {
  let sum = 0n
  return terms.map((term, at) => {
    sum += term.quantity.value
    const complete = at === terms.length - 1
    return { parts: complete ? terms : terms.slice(0, at + 1), sum, innerHolds: true, complete }
  })
}

function isWithin(head: Term, parts: readonly Term[], sum: bigint): boolean {
  const whole = head.quantity.value
  if (parts.length === 1) return sum <= whole
  return addsUp(sum, whole, [head.quantity, ...parts.map(part => part.quantity)])
}
