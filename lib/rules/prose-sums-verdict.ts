import { quantitiesIn } from './passages'
import { isPercent } from './prose-rates-weighing'
import { namesRest, type PartList } from './prose-sums-lists'
import { type Reading, readingOf, readingsOf } from './prose-sums-readings'
import type { Group, Term } from './prose-sums-terms'
import { addsUp, isNear, isVague, slackOf } from './prose-sums-weighing'
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
  const slack = slackOf([...wholes.slice(0, 1), ...parts].map(term => term.quantity))
  const values = valuesOf(wholes)
  const holds = ({ count, sum }: Reading) => count > 1 && values.some(whole => addsUp(sum, whole, slack))
  if ([...readings, ...continuedReadings(list)].some(holds) || (extended && holds(extended))) return undefined
  if (areOverlapping(parts, wholes[0])) return undefined
  if (list.kind === 'before' && parts.some(part => part.quantity.value === values[0])) return undefined
  const parallel = extended && isParallel(list)
  const meant = parallel ? [extended] : readings.filter(one => one.complete && one.innerHolds && one.count > 1)
  const found = meant.flatMap(reading => wholes.map(whole => ({ whole, reading })))
  const [best] = found.sort((one, other) => gap(one) - gap(other))
  if (!best) return undefined
  const { whole, reading } = best
  const named = reading.parts()
  if (slack.rough && reading.sum < whole.quantity.value) return undefined
  // 涉及民生的305条，原创的288条，被采用的47条: told of the same ones from several sides.
  if (reading.sum > whole.quantity.value && named.some(part => /^被[^，。；]*的$/.test(part.quantity.before)))
    return undefined
  const [least, most] = parallel ? direct : windowOf(list, named)
  if (!isNear(reading.sum, whole.quantity.value, least, most)) return undefined
  return { fault: 'sum', whole, parts: named, sum: reading.sum }
}

type Window = readonly [least: bigint, most: bigint]
const direct: Window = [50n, 200n]

/** Between which hundredths of the whole a sum must lie before it is called wrong and not another thing altogether. */
function windowOf(list: PartList, parts: readonly Term[]): Window {
  if (list.kind === 'topic' && parts.length > 2) return [25n, 400n]
  if (list.kind === 'across' || list.kind === 'colon') return direct
  if (list.weak) return [75n, 134n]
  if (list.kind === 'before') return direct
  return [namesRest(parts) ? 0n : 50n, exact(1)]
}

/** The amounts that the list may be about, and what two of them make together: newly received and carried over. */
function valuesOf(wholes: readonly Term[]): bigint[] {
  const values = wholes.slice(0, 8).map(term => term.quantity.value)
  return [...values, ...values.slice(1).map((value, at) => value + (values[at] ?? 0n))]
}

function gap({ whole, reading }: { whole: Term; reading: Reading }): number {
  return Math.abs(Number(reading.sum - whole.quantity.value))
}

/** Parts in front of their whole may begin anywhere. */
function backwards(parts: readonly Term[], inner: readonly number[]): Reading[] {
  let sum = parts.reduce((all, part) => all + part.quantity.value, 0n)
  const suffixes = parts.slice(0, -1).map((part, at) => {
    const reading = { parts: () => parts.slice(at), count: parts.length - at, sum, innerHolds: true, complete: false }
    sum -= part.quantity.value
    return reading
  })
  return [...readingsOf(parts, inner).filter(one => one.complete), ...suffixes]
}

/** A list that a semicolon merely interrupts. */
function continuedReadings({ parts, further }: PartList): Reading[] {
  const all = [...parts]
  return further.slice(0, 8).map(segment => {
    all.push(...segment)
    return readingOf([...all])
  })
}

/**
 * Whether the parts are told one by one with a rate of their own (675项，网办率90.6%；597项，占80.1%), so that they
 * need not exclude one another.
 */
function areOverlapping(parts: readonly Term[], whole: Term | undefined): boolean {
  const rates = parts.flatMap(part => {
    const percent = quantitiesIn(part.sentence).find(one => one.start >= part.quantity.end)
    const gap = percent?.kind === 'percent' && part.sentence.text.slice(part.quantity.end, percent.start)
    return gap && gap.length < 16 ? [{ percent, part, isRate: gap.includes('率') }] : []
  })
  if (rates.length < 2 || !whole) return false
  const right = rates.filter(({ percent, part }) =>
    isPercent(part.quantity.value, whole.quantity.value, percent, [whole.quantity, part.quantity]),
  )
  return rates.every(rate => rate.isRate) || (right.length === rates.length && rates.length === parts.length)
}

/** A list whose parts each have a list of their own goes on behind the semicolon: the first of each segment count. */
function extendedReading({ parts, inner, further }: PartList): Reading | undefined {
  if (further.length === 0) return undefined
  const own = parts.slice(0, inner[0] ?? parts.length)
  return readingOf([...own, ...further.flatMap(segment => segment.slice(0, 1))])
}

/** Whether every segment tells of one part in the same manner. */
function isParallel({ kind, parts, inner, further, paired }: PartList): boolean {
  if (paired && further.length > 0) return true
  const sizes = [parts.length, ...further.map(segment => segment.length)]
  if (further.some(segment => segment.length === 0)) return false
  if (inner[0] === 1) return sizes.every(size => size > 1)
  const firsts = [parts[0], ...further.map(segment => segment[0])]
  const announced = kind === 'colon' || /其中[，,]?[：:]/.test(parts[0]?.gap ?? '')
  const enumerated = firsts.every(term => term && /[一二三四五六七八九]是|[①-⑳]|\d[.、]/.test(term.gap))
  const alike = firsts.every(term => term?.group !== undefined && term.group === firsts[0]?.group)
  return sizes.every(size => size === 1) && firsts.length > 2 && (enumerated || alike || announced)
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
      one.quantity.value > most &&
      !(nearest && addsUp(one.quantity.value, most, slackOf([nearest.quantity, one.quantity]))),
  )
  return nearest && part ? { fault: 'part', whole: nearest, part } : undefined
}
