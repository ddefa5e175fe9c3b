import { bestPairs } from '@/lib/report/alignment'
import type { NarrativeDoc } from '@/lib/report/narrative'
import { type NamedSentence, namedSentences } from '@/lib/report/sentences'

/** A sentence of the later text and what became of it, or one that only the earlier text has. */
export type Marked =
  | { readonly kind: 'kept'; readonly sentence: NamedSentence }
  | { readonly kind: 'added'; readonly sentence: NamedSentence }
  | { readonly kind: 'renewed'; readonly sentence: NamedSentence; readonly before: string }
  | { readonly kind: 'removed'; readonly sentence: Pick<NamedSentence, 'text' | 'block' | 'heading'> }

/** From this likeness on, a sentence is the old one reworded. */
const ALIKE = 0.5
/** Beyond so many pairs only equal sentences are matched: likeness would cost too much. */
const MOST_PAIRS = 40_000

/** A section beside its earlier version, sentence by sentence in reading order. */
export function redline(before: NarrativeDoc, after: NarrativeDoc, anchor: string): Marked[] {
  const [old, now] = [namedSentences(before, anchor), namedSentences(after, anchor)]
  const [oldTexts, nowTexts] = [new Set(old.map(plain)), new Set(now.map(plain))]
  const pairs = bestPairs(old.length, now.length, likeness(old, now))
  const marked: Marked[] = []
  let [from, start] = [0, 0]
  for (const [a, b] of [...pairs, [old.length, now.length] as const]) {
    const block = now[start]?.block ?? now.at(-1)?.block ?? 0
    for (const gone of old.slice(from, a))
      if (!nowTexts.has(plain(gone))) marked.push({ kind: 'removed', sentence: { ...gone, block } })
    for (const sentence of now.slice(start, b))
      marked.push({ kind: oldTexts.has(plain(sentence)) ? 'kept' : 'added', sentence })
    const [was, is] = [old[a], now[b]]
    if (was && is)
      marked.push(
        plain(was) === plain(is) ? { kind: 'kept', sentence: is } : { kind: 'renewed', sentence: is, before: was.text },
      )
    ;[from, start] = [a + 1, b + 1]
  }
  return marked
}

/** How many sentences were kept, renewed, added and removed. */
export function countMarked(marked: readonly Marked[]): Record<Marked['kind'], number> {
  const count = (kind: Marked['kind']) => marked.filter(one => one.kind === kind).length
  return { kept: count('kept'), renewed: count('renewed'), added: count('added'), removed: count('removed') }
}

const plain = ({ text }: Pick<NamedSentence, 'text'>) => text.trim()

function likeness(old: readonly NamedSentence[], now: readonly NamedSentence[]) {
  const [was, is] = [old.map(pairsOfSigns), now.map(pairsOfSigns)]
  const close = old.length * now.length <= MOST_PAIRS
  return (a: number, b: number): number => {
    const [one, other] = [old[a], now[b]]
    if (!one || !other || one.heading !== other.heading) return 0
    const length = plain(other).length
    if (plain(one) === plain(other)) return 2 * length
    if (!close) return 0
    const alike = dice(was[a] ?? new Set(), is[b] ?? new Set())
    return alike >= ALIKE ? alike * length : 0
  }
}

function pairsOfSigns({ text }: NamedSentence): Set<string> {
  const signs = text.replace(/[\s\d]/g, '')
  return new Set(Array.from({ length: Math.max(signs.length - 1, 0) }, (_, at) => signs.slice(at, at + 2)))
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  if (small.size * 3 < large.size || small.size === 0) return 0
  let both = 0
  for (const pair of small) if (large.has(pair)) both++
  return (2 * both) / (small.size + large.size)
}
