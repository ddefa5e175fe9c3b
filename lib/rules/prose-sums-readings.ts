import type { Term } from './prose-sums-terms'
import { addsUp, slackOf } from './prose-sums-weighing'

/** One way to read which terms are the parts of a whole, when some of them belong to a list inside the list. */
export interface Reading {
  readonly parts: () => readonly Term[]
  readonly count: number
  readonly sum: bigint
  /** Whether the lists inside hold in this reading. */
  readonly innerHolds: boolean
  /** Whether it uses all terms; else those behind belong to something else. */
  readonly complete: boolean
}

const mostInner = 2
const longest = 24

/** The reading that takes the terms as they are. */
export function readingOf(terms: readonly Term[]): Reading {
  const sum = terms.reduce((all, term) => all + term.quantity.value, 0n)
  return { parts: () => terms, count: terms.length, sum, innerHolds: true, complete: true }
}

/** Every way to read a row of terms; `inner` holds the places where a list about the term before begins. */
export function readingsOf(terms: readonly Term[], inner: readonly number[] = []): Reading[] {
  if (inner.length === 0) return prefixesOf(terms)
  if (inner.length > mostInner || terms.length > longest) return []
  const readings: Reading[] = []
  const walk = (at: number, parts: readonly Term[], sum: bigint, innerHolds: boolean) => {
    const complete = at === terms.length
    if (parts.length > 0) readings.push({ parts: () => parts, count: parts.length, sum, innerHolds, complete })
    const term = terms[at]
    if (!term) return
    const head = parts.at(-1)
    if (!inner.includes(at) || !head) return walk(at + 1, [...parts, term], sum + term.quantity.value, innerHolds)
    for (let end = at; end < terms.length; end++)
      walk(end + 1, parts, sum, innerHolds && isWithin(head, terms.slice(at, end + 1)))
  }
  walk(0, [], 0n, true)
  return readings
}

/** A list may end before something else of its unit is told, but not between two parts of one row. */
function prefixesOf(terms: readonly Term[]): Reading[] {
  let sum = 0n
  return terms.flatMap((term, at) => {
    sum += term.quantity.value
    const next = terms[at + 1]
    const complete = next === undefined
    if (next && /^[^，,；;。]{0,8}、[^，,；;。]*$/.test(next.gap)) return []
    return [{ parts: () => terms.slice(0, at + 1), count: at + 1, sum, innerHolds: true, complete }]
  })
}

function isWithin(head: Term, parts: readonly Term[]): boolean {
  const { sum } = readingOf(parts)
  if (parts.length === 1) return sum <= head.quantity.value
  return addsUp(sum, head.quantity.value, slackOf([head.quantity, ...parts.map(part => part.quantity)]))
}
