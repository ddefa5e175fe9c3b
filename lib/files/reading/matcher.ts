import { likeness, within } from './likeness'
import { squeeze, unnumber } from './plain'

/** A label that was found, and whether the text says it in so many words or only nearly. */
export interface Match<T> {
  readonly of: T
  readonly near: boolean
}

interface Known<T> {
  readonly of: T
  readonly whole: string
  readonly bare: string
}

/** From so many letters on, a part of a label, or a label with something around it, tells which it is. */
const TELLING = 4
const ALIKE = 0.8
const MARGIN = 0.12

/**
 * Finds the label that a printed text means. The same words, with or without the number in front; else the one label
 * that the text begins or ends with, or is a telling part of; else the one label that is nearly the same, by far.
 * Undefined where none, or more than one, would do.
 */
export function matcher<T>(
  labels: readonly (readonly [label: string, of: T])[],
): (text: string) => Match<T> | undefined {
  const known: Known<T>[] = labels
    .filter(([label]) => label !== '')
    .map(([label, of]) => ({ of, whole: squeeze(label), bare: squeeze(unnumber(label)) }))
  const done = new Map<string, Match<T> | undefined>()
  return text => {
    if (text.length > 200) return undefined
    if (!done.has(text)) done.set(text, find(known, text))
    return done.get(text)
  }
}

function find<T>(known: readonly Known<T>[], text: string): Match<T> | undefined {
  const whole = squeeze(text)
  if (whole === '') return undefined
  const bare = squeeze(unnumber(text))
  const same =
    only(known.filter(one => one.whole === whole)) ?? only(known.filter(one => one.bare === bare && bare !== ''))
  if (same) return { of: same, near: false }
  if (known.some(one => one.bare === bare && bare !== '')) return undefined
  const plain = squeeze(unnumber(withoutRemark(text)))
  const remarked = only(known.filter(one => one.bare === plain && plain !== ''))
  if (remarked) return { of: remarked, near: false }
  if (bare.length < TELLING) return undefined
  const part = plain.length < TELLING ? undefined : only(known.filter(one => one.bare.includes(plain)))
  if (part) return { of: part, near: false }
  const ranked = known
    .filter(one => one.bare.length >= TELLING)
    .map(one => ({ one, score: Math.max(score(bare, one.bare), plain.length < TELLING ? 0 : score(plain, one.bare)) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  const rival = ranked.find(({ one }) => one.of !== best?.one.of) ?? next
  if (!best || best.score < ALIKE) return undefined
  return rival && rival.one.of !== best.one.of && best.score - rival.score < MARGIN
    ? undefined
    : { of: best.one.of, near: true }
}

/** A shortened label is judged by what is left of it; one with typing errors as a whole. */
function score(text: string, label: string): number {
  const whole = likeness(text, label)
  const part = text.length >= TELLING && text.length < label.length ? within(text, label) * 0.95 : 0
  return Math.max(whole, part)
}

/** Explanations that offices add behind a label. */
function withoutRemark(text: string): string {
  return text.replace(/[（(【[][^（(【[]*(?:[）)】\]]|$)/g, ' ').trim() || text
}

function only<T>(found: readonly Known<T>[]): T | undefined {
  return new Set(found.map(one => one.of)).size === 1 ? found[0]?.of : undefined
}
