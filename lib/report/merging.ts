import { bestPairs } from './alignment'
import { blockText, type NarrativeBlock } from './narrative'

/** One place where two people wrote: what stood there, what each made of it. */
export interface Clash {
  readonly base: readonly NarrativeBlock[]
  readonly mine: readonly NarrativeBlock[]
  readonly theirs: readonly NarrativeBlock[]
}

/** A prose of two hands: blocks that are settled, and places where a person must choose. */
export type Merged = readonly (readonly NarrativeBlock[] | Clash)[]

/** What took the place of the base's blocks from `from` up to `to`. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly put: readonly NarrativeBlock[]
}

/** Puts two changes of the same blocks together. They clash only where both touched the same block, or both inserted in the same place. */
export function mergeBlocks(
  base: readonly NarrativeBlock[],
  mine: readonly NarrativeBlock[],
  theirs: readonly NarrativeBlock[],
): Merged {
  const [ours, others] = [hunksBetween(base, mine), hunksBetween(base, theirs)]
  const parts: (readonly NarrativeBlock[] | Clash)[] = []
  let at = 0
  while (ours.length > 0 || others.length > 0) {
    const { from, to, left, right } = nextRegion(ours, others)
    parts.push(base.slice(at, from))
    const [here, there] = [apply(base, from, to, left), apply(base, from, to, right)]
    if (right.length === 0 || same(here, there)) parts.push(here)
    else if (left.length === 0) parts.push(there)
    else parts.push({ base: base.slice(from, to), mine: here, theirs: there })
    at = to
  }
  parts.push(base.slice(at))
  return parts.filter(part => isClash(part) || part.length > 0)
}

/** Whether a part of a merge waits for a person's choice. */
export const isClash = (part: Merged[number]): part is Clash => 'theirs' in part

/** All blocks of a merge without clashes; undefined when someone must choose. */
export function settled(merged: Merged): NarrativeBlock[] | undefined {
  const parts = merged.map(part => (isClash(part) ? undefined : part))
  return parts.every(part => part !== undefined) ? parts.flat() : undefined
}

/** The blocks after a person chose, clash by clash. */
export function choose(merged: Merged, choices: readonly ('mine' | 'theirs' | 'both')[]): NarrativeBlock[] {
  let clash = 0
  return merged.flatMap(part => {
    if (!isClash(part)) return part
    const choice = choices[clash++]
    return choice === 'both' ? [...part.mine, ...part.theirs] : choice === 'theirs' ? part.theirs : part.mine
  })
}

/** Takes the hunks of both sides that touch each other, and the stretch of the base they cover together. */
function nextRegion(ours: Hunk[], others: Hunk[]): { from: number; to: number; left: Hunk[]; right: Hunk[] } {
  const first = !others[0] || (ours[0] && startsBefore(ours[0], others[0])) ? ours : others
  const { from } = first[0] as Hunk
  let { to } = first[0] as Hunk
  const taken = new Map<Hunk[], Hunk[]>([
    [ours, []],
    [others, []],
  ])
  const take = (side: Hunk[]) => {
    const hunk = side.shift() as Hunk
    taken.get(side)?.push(hunk)
    to = Math.max(to, hunk.to)
  }
  take(first)
  for (;;) {
    const next = [ours, others].find(side => side[0] && touches(side[0], from, to))
    if (!next) return { from, to, left: taken.get(ours) ?? [], right: taken.get(others) ?? [] }
    take(next)
  }
}

function startsBefore(a: Hunk, b: Hunk): boolean {
  return a.from < b.from || (a.from === b.from && a.to <= b.to)
}

/** Whether a later hunk shares a block with a stretch, is inserted inside it, or both are inserted in one place. */
function touches(hunk: Hunk, from: number, to: number): boolean {
  return hunk.from < to || (from === to && hunk.from === from && hunk.to === to)
}

function apply(base: readonly NarrativeBlock[], from: number, to: number, hunks: readonly Hunk[]): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = []
  let at = from
  for (const hunk of hunks) {
    blocks.push(...base.slice(at, hunk.from), ...hunk.put)
    at = hunk.to
  }
  return [...blocks, ...base.slice(at, to)]
}

/** What changed, as the smallest stretches: a block that was only reworded is a stretch of its own. */
function hunksBetween(base: readonly NarrativeBlock[], after: readonly NarrativeBlock[]): Hunk[] {
  const [old, now] = [base.map(text), after.map(text)]
  const kept = bestPairs(old.length, now.length, (a, b) => (old[a] === now[b] ? 1 : 0))
  const hunks: Hunk[] = []
  let [from, start] = [0, 0]
  for (const [at, place] of [...kept, [base.length, after.length] as const]) {
    hunks.push(...reworded(base.slice(from, at), after.slice(start, place), from))
    ;[from, start] = [at + 1, place + 1]
  }
  return hunks
}

/** Blocks that still resemble each other are one change each; what stands between them was added or taken away. */
function reworded(before: readonly NarrativeBlock[], after: readonly NarrativeBlock[], offset: number): Hunk[] {
  if (before.length === after.length)
    return after.map((block, at) => ({ from: offset + at, to: offset + at + 1, put: [block] }))
  const [old, put] = [before.map(pairsOfLetters), after.map(pairsOfLetters)]
  const pairs = bestPairs(old.length, put.length, (a, b) => resemblance(old[a] ?? [], put[b] ?? []))
  const hunks: Hunk[] = []
  let [from, start] = [0, 0]
  for (const [at, place] of [...pairs, [before.length, after.length] as const]) {
    if (at > from || place > start) hunks.push({ from: offset + from, to: offset + at, put: after.slice(start, place) })
    if (at < before.length) hunks.push({ from: offset + at, to: offset + at + 1, put: after.slice(place, place + 1) })
    ;[from, start] = [at + 1, place + 1]
  }
  return hunks
}

function pairsOfLetters(block: NarrativeBlock): string[] {
  const letters = ['', ...blockText(block), '']
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** Dice's measure; below two fifths it is another text. */
function resemblance(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  const shared = a.filter(pair => {
    const found = left.indexOf(pair)
    if (found >= 0) left.splice(found, 1)
    return found >= 0
  })
  const measure = (2 * shared.length) / (a.length + b.length)
  return measure < 0.4 ? 0 : measure
}

const text = (block: NarrativeBlock): string => JSON.stringify(block)

const same = (a: readonly NarrativeBlock[], b: readonly NarrativeBlock[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
