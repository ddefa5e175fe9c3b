import { isKnown } from '@/lib/report/figure'
import { groundOf } from './grounds'
import { gapOf, webOf } from './relations'
import type { Found, Look } from './rule'
import { type Slip, slipsOf } from './slips'

/** What is probably wrong where a relation fails: the cells, and the ground as the end of a sentence. */
interface Suspicion {
  readonly cells: readonly string[]
  readonly say: string
}

/** A slip that would explain failing relations, all of which hold once it is undone. */
interface Explanation {
  readonly cells: Slip['cells']
  readonly mends: readonly number[]
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
  const { relations } = webOf(look.form)
  const gaps = relations.map(relation => gapOf(look, relation))
  const explanations = gaps.some(gap => gap) ? explain(look, gaps) : []
  const all = relations.flatMap(({ id }, relation): [string, Suspicion][] => {
    const suspicion =
      gaps[relation] &&
      suspicionOf(
        look,
        explanations.filter(({ mends }) => mends.includes(relation)),
      )
    return suspicion ? [[id, suspicion]] : []
  })
  const suspicions = new Map(all)
  known.set(look, suspicions)
  return suspicions
}

function suspicionOf(look: Look, explanations: readonly Explanation[]): Suspicion | undefined {
  const most = Math.max(...explanations.map(({ weight }) => weight))
  const best = explanations.filter(({ weight }) => weight === most)
  const cells = [...new Set(best.flatMap(one => one.cells))]
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

type Gaps = readonly (number | undefined)[]

function explain(look: Look, gaps: Gaps): Explanation[] {
  const { neighbours } = webOf(look.form)
  const explanations: Explanation[] = []
  for (const slip of slipsOf(look.form)) {
    const [first, second] = slip.cells
    const change = mending(slip, gaps)
    const typed = change === undefined ? undefined : countAt(look, first)
    if (change === undefined || typed === undefined || !stays(look, slip, change)) continue
    const meant = typed + change
    if (second !== undefined && (countAt(look, second) !== meant || Math.abs(change) < CHANCE)) continue
    const mends = slip.effects.flatMap(([relation]) => (gaps[relation] === undefined ? [] : relation))
    const crossing = second === undefined && !slip.followed && mends.length > 1
    const around = (neighbours.get(first) ?? []).flatMap(address => countAt(look, address) ?? [])
    const ground = second === undefined ? groundOf(typed, meant, around) : undefined
    const exchange = second === undefined ? 0 : look.cells.get(first)?.sums ? EXCHANGE - 1 : EXCHANGE
    const weight = (crossing ? CROSSING : 0) + (ground?.weight ?? 0) + exchange
    if (weight === 0) continue
    const say =
      second === undefined
        ? `可能是${look.name(first)}填错：${typed}应为${meant}（${ground?.say ?? '改后行和列都对得上'}）`
        : `可能是${look.name(first)}${typed}与${look.name(second)}${meant}填反了`
    explanations.push({ cells: slip.cells, mends, say, weight: mendsTable(look, gaps, mends) ? weight + ALL : weight })
  }
  return explanations
}

function countAt(look: Look, address: string): number | undefined {
  const figure = look.at(address)
  return isKnown(figure) ? Number(figure) : undefined
}

/** By how much the first cell must change so that every relation it moves, all failing now, holds. */
function mending({ effects }: Slip, gaps: Gaps): number | undefined {
  let change: number | undefined
  for (const [relation, by] of effects) {
    const gap = gaps[relation]
    if (gap === undefined) continue
    if (gap === 0 || (change !== undefined && change !== -gap / by)) return undefined
    change = -gap / by
  }
  return change
}

/** Whether no cell is blank or falls below 0 when the slip is undone. */
function stays(look: Look, { moves }: Slip, change: number): boolean {
  for (const [address, move] of moves) if ((countAt(look, address) ?? -1) + move * change < 0) return false
  return true
}

/** Whether nothing fails any more in the table; sections three and four share no relation. */
function mendsTable(look: Look, gaps: Gaps, mends: readonly number[]): boolean {
  const { relations } = webOf(look.form)
  const tableOf = (relation: number) => look.cells.get(relations[relation]?.signs.keys().next().value ?? '')?.section
  const table = tableOf(mends[0] ?? 0)
  return gaps.every((gap, relation) => !gap || mends.includes(relation) || tableOf(relation) !== table)
}
