import { namesRest, type PartList } from './prose-sums-lists'
import { type Reading, readingsOf } from './prose-sums-readings'
import type { Group, Term } from './prose-sums-terms'
import { addsUp, isNear, isVague } from './prose-sums-weighing'
import { exact, largestOf } from './quantities-exact'

/** What is wrong with a list. */
export type Verdict =
  | { readonly fault: 'sum'; readonly whole: Term; readonly parts: readonly Term[]; readonly sum: bigint }
  | { readonly fault: 'part'; readonly whole: Term; readonly part: Term }

/** Judges one list; undefined where it holds, or where it may be meant in a way in which it holds. */
export function verdictOn(list: PartList): Verdict | undefined {
  const { parts, wholes } = list
  if ([...parts, ...wholes.slice(0, 1)].some(term => isVague(term.quantity))) return undefined
  const over = greaterThanWhole(list)
  if (list.partial) return over
  const runs = runsOf(parts)
  if (runs.length > 1) {
    for (const run of runs) {
      const found = judged({ ...list, parts: run, inner: [], further: [], weak: true })
      if (found) return found
    }
    return over
  }
  return judged(list) ?? over
}

function judged(list: PartList): Verdict | undefined {
  const { parts, inner, wholes } = list
  const readings = list.kind === 'before' ? backwards(parts, inner) : readingsOf(parts, inner)
  const extended = extendedReading(list)
  const holds = (reading: Reading) =>
    reading.parts.length > 1 && valuesOf(wholes).some(whole => addsUp(reading.sum, whole, figures(reading, wholes)))
  if (readings.some(holds) || (extended && holds(extended))) return undefined
  if (list.kind === 'before' && parts.some(part => part.quantity.value === wholes[0]?.quantity.value)) return undefined
  const meant = readings.filter(one => one.complete && one.innerHolds && one.parts.length > 1)
  const readable = extended && isParallel(list) ? [extended] : meant
  const found = readable.flatMap(reading => wholes.map(whole => ({ whole, reading })))
  const [best] = found.sort((a, b) => gap(a) - gap(b))
  if (!best) return undefined
  const { whole, reading } = best
  const { value } = whole.quantity
  const rough = [whole, ...reading.parts].some(term => term.quantity.rough !== undefined)
  if (rough && reading.sum < value) return undefined
  const weak = list.weak || reading === extended
  if (
    weak
      ? !isNear(reading.sum, value, 75n, 134n)
      : !namesRest(reading.parts) && !isNear(reading.sum, value, 50n, exact(1))
  )
    return undefined
  return { fault: 'sum', whole, parts: reading.parts, sum: reading.sum }
}

/** The amounts that the list may be about, and what two of them make together: newly received and carried over. */
function valuesOf(wholes: readonly Term[]): bigint[] {
  const values = wholes.slice(0, 8).map(term => term.quantity.value)
  return [...values, ...values.slice(1).map((value, at) => value + (values[at] ?? 0n))]
}

function figures(reading: Reading, wholes: readonly Term[]) {
  return [...wholes.slice(0, 1), ...reading.parts].map(term => term.quantity)
}

function gap({ whole, reading }: { whole: Term; reading: Reading }): number {
  return Math.abs(Number(reading.sum - whole.quantity.value))
}

/** Parts in front of their whole may begin anywhere. */
function backwards(parts: readonly Term[], inner: readonly number[]): Reading[] {
  const all = readingsOf(parts, inner)
  const suffixes = parts.slice(0, -1).map((_, at) => {
    const behind = parts.slice(at)
    const sum = behind.reduce((sum, part) => sum + part.quantity.value, 0n)
    return { parts: behind, sum, innerHolds: true, complete: false }
  })
  return [...all.filter(one => one.complete), ...suffixes]
}

/** A list whose parts each have a list of their own goes on behind the semicolon: the first of each segment count. */
function extendedReading({ parts, inner, further }: PartList): Reading | undefined {
  if (further.length === 0) return undefined
  const own = parts.slice(0, inner[0] ?? parts.length)
  const all = [...own, ...further.flatMap(segment => segment.slice(0, 1))]
  return { parts: all, sum: all.reduce((sum, part) => sum + part.quantity.value, 0n), innerHolds: true, complete: true }
}

/** Whether every segment tells of one part in the same manner. */
function isParallel({ parts, inner, further, paired }: PartList): boolean {
  if (paired && further.length > 0) return true
  const sizes = [parts.length, ...further.map(segment => segment.length)]
  if (further.some(segment => segment.length === 0)) return false
  if (inner[0] === 1) return sizes.every(size => size > 1)
  const firsts = [parts[0], ...further.map(segment => segment[0])]
  const enumerated = firsts.every(term => term && /[一二三四五六七八九]是|[①-⑳]|\d[.、]/.test(term.gap))
  const alike = firsts.every(term => term?.group !== undefined && term.group === firsts[0]?.group)
  return sizes.every(size => size === 1) && firsts.length > 2 && (enumerated || alike)
}

/** Parts of different classifications (自然人 and 网络申请) make lists of their own. */
function runsOf(parts: readonly Term[]): Term[][] {
  const runs: Term[][] = []
  let group: Group | undefined
  for (const part of parts) {
    const own = part.group === 'platform' ? undefined : part.group
    if (runs.length === 0 || (own && group && own !== group)) runs.push([])
    group = own ?? group
    runs.at(-1)?.push(part)
  }
  return runs
}

function greaterThanWhole(list: PartList): Verdict | undefined {
  if (list.weak || !['among', 'consists'].includes(list.kind)) return undefined
  const [nearest] = list.wholes
  const most = largestOf(valuesOf(list.wholes))
  const part = list.parts.find(
    one =>
      one.quantity.value > most && !(nearest && addsUp(one.quantity.value, most, [nearest.quantity, one.quantity])),
  )
  return nearest && part ? { fault: 'part', whole: nearest, part } : undefined
}
