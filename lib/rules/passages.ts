import type { NarrativeKey } from '@/lib/report/format'
import type { Look } from './rule'

/** A sentence of the prose, with where it stands. */
export interface Sentence {
  readonly section: NarrativeKey
  /** The sentence with its closing mark, as typed. */
  readonly text: string
  /** Number of the paragraph in its section, from 0. */
  readonly paragraph: number
  /** A paragraph that is a heading, like “（一）主动公开情况”; it has no closing mark. */
  readonly heading: boolean
}

const order: readonly NarrativeKey[] = ['preface', 'overview', 'problems', 'other']
const known = new WeakMap<Look, readonly Sentence[]>()

/** All sentences of a report in reading order. Read once for each look. */
export function sentencesOf(look: Look): readonly Sentence[] {
  const before = known.get(look)
  if (before) return before
  const sentences = order.flatMap(section => split(section, look.report.narratives[section] ?? ''))
  known.set(look, sentences)
  return sentences
}

function split(section: NarrativeKey, text: string): Sentence[] {
  return text
    .split(/\n+/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .flatMap((paragraph, number) => {
      const heading =
        /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])[^。；！？]{0,30}$/.test(paragraph)
      const parts = heading ? [paragraph] : (paragraph.match(/[^。！？]+(?:[。！？]+[”’』」）)]*)?/g) ?? [])
      return parts
        .map(part => ({ section, text: part.trim(), paragraph: number, heading }))
        .filter(one => one.text !== '')
    })
}
