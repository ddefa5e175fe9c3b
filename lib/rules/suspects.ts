import { isKnown } from '@/lib/report/figure'
import { groundOf } from './grounds'
import { gapOf, type Relation, webOf } from './relations'
import type { Found, Look } from './rule'
import { type Slip, slipsOf } from './slips'

/** What is probably wrong where a relation fails: the cells, and the ground as the end of a sentence. */
interface Suspicion {
  readonly cells: readonly string[]
  readonly say: string
}

/** A slip that would explain failing relations, all of which hold once it is undone. */
interface Explanation {
  readonly slip: Slip
  readonly mends: readonly Relation[]
  readonly weight: number
  readonly say: string
}

/** Naming more cells than this helps nobody. */
const MOST = 3

const known = new WeakMap<Look, ReadonlyMap<string, Suspicion>>()

/** Adds to a finding which cell is probably wrong, where there is a ground to say so. */
export function suspecting(look: Look, relation: string, found: Found): Found {
  const suspicion = suspicions(look).get(relation)
  return suspicion ? { ...found, say: `${found.say}；${suspicion.say}`, suspect: suspicion.cells } : found
}

/** For each failing relation the best grounded slip that mends it; the one that mends all of its table comes first. */
function suspicions(look: Look): ReadonlyMap<string, Suspicion> {
  const before = known.get(look)
  if (before) return before
  const gaps = new Map<Relation, number>()
  for (const relation of webOf(look.form).relations) {
    const gap = gapOf(look, relation)
    if (gap !== undefined) gaps.set(relation, gap)
  }
  const failing = [...gaps].filter(([, gap]) => gap !== 0).map(([relation]) => relation)
  const explanations = failing.length > 0 ? explain(look, gaps, failing) : []
  const suspicions = new Map<string, Suspicion>()
  for (const relation of failing) {
    const suspicion = suspicionOf(
      look,
      explanations.filter(({ mends }) => mends.includes(relation)),
    )
    if (suspicion) suspicions.set(relation.id, suspicion)
  }
  known.set(look, suspicions)
  return suspicions
}

function suspicionOf(look: Look, explanations: readonly Explanation[]): Suspicion | undefined {
  const most = Math.max(...explanations.map(({ weight }) => weight))
  const best = explanations.filter(({ weight }) => weight === most)
  const cells = [...new Set(best.flatMap(({ slip }) => slip.cells))]
  const [first] = best
  if (!first || cells.length > MOST || (most % ALL === 1 && cells.length > 1)) return undefined
  return { cells, say: best.length === 1 ? first.say : `请先核对${cells.map(cell => look.name(cell)).join('、')}` }
}

/** Weights of what speaks for a slip; a ground of the digits adds 1 to 3, an exchange 4, one of totals 3. */
const CROSSING = 10
const ALL = 100
const EXCHANGE = 4
/** An exchange that moves less than this explains too much by chance. */
const CHANCE = 2

function explain(look: Look, gaps: ReadonlyMap<Relation, number>, failing: readonly Relation[]): Explanation[] {
  const { touching, neighbours } = webOf(look.form)
  const explanations: Explanation[] = []
  for (const slip of slipsOf(look.form)) {
    const [first, second] = slip.cells
    const typed = countAt(look, first)
    if (typed === undefined || !touching.get(first)) continue
    const change = second === undefined ? amiss(slip, gaps, touching) : (countAt(look, second) ?? typed) - typed
    if (!change || (second !== undefined && Math.abs(change) < CHANCE)) continue
    const changes = changesOf(slip, change)
    if ([...changes].some(([address, by]) => (countAt(look, address) ?? -1) + by < 0)) continue
    const mends = mended(changes, gaps, touching)
    if (mends.length === 0) continue
    const meant = typed + change
    const around = (neighbours.get(first) ?? []).flatMap(address => countAt(look, address) ?? [])
    const ground = second === undefined ? groundOf(typed, meant, around) : undefined
    const crossing = second === undefined && slip.followers.length === 0 && mends.length > 1
    const exchange = look.cells.get(first)?.sums ? EXCHANGE - 1 : EXCHANGE
    const weight = (crossing ? CROSSING : 0) + (second === undefined ? (ground?.weight ?? 0) : exchange)
    if (weight === 0) continue
    const all = failing.every(relation => mends.includes(relation) || !sameTable(relation, mends))
    const why = ground?.say ?? (crossing ? '改后行和列都对得上' : '')
    const say =
      second === undefined
        ? `可能是${look.name(first)}填错：${typed}应为${meant}（${why}）`
        : `可能是${look.name(first)}${typed}与${look.name(second)}${meant}填反了`
    explanations.push({ slip, mends, weight: weight + (all ? ALL : 0), say })
  }
  return explanations
}

type Touching = ReadonlyMap<string, readonly Relation[]>

function countAt(look: Look, address: string): number | undefined {
  const figure = look.at(address)
  return isKnown(figure) ? Number(figure) : undefined
}

/** By how much the slip's cell is off, judged by the first failing relation that it reaches. */
function amiss(slip: Slip, gaps: ReadonlyMap<Relation, number>, touching: Touching): number | undefined {
  for (const [relation, effect] of effectsOf(changesOf(slip, 1), touching)) {
    const gap = gaps.get(relation)
    if (effect !== 0 && gap !== undefined) return gap === 0 ? undefined : -gap / effect
  }
  return undefined
}

function changesOf({ cells: [first, second], followers }: Slip, change: number): Map<string, number> {
  const changes = new Map([[first, change]])
  if (second !== undefined) changes.set(second, -change)
  for (const { address, after } of followers) changes.set(address, after === 0 ? change : -change)
  return changes
}

function effectsOf(changes: ReadonlyMap<string, number>, touching: Touching): Map<Relation, number> {
  const effects = new Map<Relation, number>()
  for (const [address, by] of changes)
    for (const relation of touching.get(address) ?? [])
      effects.set(relation, (effects.get(relation) ?? 0) + by * (relation.signs.get(address) ?? 0))
  return effects
}

/** The relations that hold once the changes are made; none when a change would break one, or not mend one it reaches. */
function mended(
  changes: ReadonlyMap<string, number>,
  gaps: ReadonlyMap<Relation, number>,
  touching: Touching,
): Relation[] {
  const mends: Relation[] = []
  for (const [relation, effect] of effectsOf(changes, touching)) {
    const gap = gaps.get(relation)
    if (effect === 0 || gap === undefined) continue
    if (gap === 0 || gap + effect !== 0) return []
    mends.push(relation)
  }
  return mends
}

/** Sections three and four share no relation. */
function sameTable(relation: Relation, mends: readonly Relation[]): boolean {
  const tableOf = ({ signs }: Relation) => String(signs.keys().next().value).startsWith('applications.')
  return mends.some(mend => tableOf(mend) === tableOf(relation))
}
