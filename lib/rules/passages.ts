import type { NarrativeKey } from '@/lib/report/format'
import { type Quantity, quantitiesOf } from './quantities'
import { keptWith, memoryOf } from './remembering'
import type { Look } from './rule'

/** A sentence of the prose, with where it stands. */
export interface Sentence {
  readonly section: NarrativeKey
  /** The sentence with its closing mark, as typed. Line breaks inside it are left out. */
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
  const sentences = order.flatMap(section =>
    paragraphsOf(look.report.narratives[section] ?? '').flatMap((paragraph, number) =>
      sentencesAt(section, paragraph, number),
    ),
  )
  known.set(look, sentences)
  return sentences
}

/** At each stroke of a key all paragraphs but one are as they were, and so are their sentences and quantities. */
const remembered = memoryOf<readonly Sentence[]>(1_000)

function sentencesAt(section: NarrativeKey, paragraph: string, number: number): readonly Sentence[] {
  return remembered.recall(`${section} ${number} ${paragraph}`, () => {
    const heading = headingLike.test(paragraph)
    const texts = heading ? [paragraph] : sentencesIn(paragraph)
    return texts.map(text => ({ section, text, paragraph: number, heading }))
  })
}

const lines = new WeakMap<Look, string>()

/**
 * Whether any of the patterns may be found in some sentence: all sentences are asked at once, a line each, which costs
 * far less than asking hundreds of them. Where one is found, it may still reach over the end of a line.
 */
export function mayHold(look: Look, patterns: readonly RegExp[], as = (text: string) => text): boolean {
  const before = lines.get(look)
  const all = before ?? joined(sentencesOf(look))
  if (before === undefined) lines.set(look, all)
  const text = as(all)
  return patterns.some(pattern => lineWise(pattern).test(text))
}

/** Sentences as lines of one text. */
export function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('\n')
}

const lineWises = new WeakMap<RegExp, RegExp>()

/** The pattern with ^ and $ at the ends of lines, built once. */
function lineWise(pattern: RegExp): RegExp {
  const found = lineWises.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace('g', '')}m`)
  lineWises.set(pattern, found)
  return found
}

/** The quantities of a sentence. Read once for each sentence. */
export const quantitiesIn = keptWith((sentence: Sentence): readonly Quantity[] => quantitiesOf(sentence.text))

const headingLike = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])[^。；！？]{0,30}$/
const numbered = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+[、是]|\d+[.．、](?!\d)|[①-⑳·•●-])/

/** Paragraphs; a line that breaks off in the middle of a sentence goes on in the next one. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (words === '') open = false
    else if (open && !numbered.test(words)) paragraphs[paragraphs.length - 1] += words
    else paragraphs.push(words)
    if (words !== '') open = words.length > 15 && !/[。；！？：…”）)]$/.test(words) && !headingLike.test(words)
  }
  return paragraphs
}

const ends = /[。！？!?]|\.(?<=\p{Script=Han}\.)(?=\s*(?:\p{Script=Han}|$))/u
/** A dot that stands for 。, tried at its place. */
const fullStop = /\.(?<=\p{Script=Han}\.)(?=\s*(?:\p{Script=Han}|$))/uy
const closers = '”』」）)"'
const longestAside = 300

/** A mark inside brackets ends no sentence; quotation marks and brackets that close after a mark belong before it. */
export function sentencesIn(paragraph: string): string[] {
  if (!ends.test(paragraph)) return [paragraph]
  const sentences: string[] = []
  let from = 0
  let opened = -1
  for (let at = 0; at < paragraph.length; at++) {
    const letter = paragraph.charCodeAt(at)
    const mark = isHan(letter) ? undefined : signs.get(letter)
    if (mark === undefined) continue
    if (mark === 'opens') opened = at
    else if (mark === 'closes') opened = -1
    else if (mark === 'dot' && !isFullStop(paragraph, at)) continue
    else {
      const found = at
      while (mark === 'ends' && signs.get(paragraph.charCodeAt(at + 1)) === 'ends') at++
      if (opened >= from && found - opened <= longestAside) continue
      let end = at + 1
      while (closers.includes(paragraph[end] ?? ' ')) end++
      sentences.push(paragraph.slice(from, end).trim())
      from = end
    }
  }
  return [...sentences, paragraph.slice(from).trim()].filter(text => text !== '')
}

const signs = new Map(
  (
    [
      ['（(', 'opens'],
      ['）)', 'closes'],
      ['。！？!?', 'ends'],
      ['.', 'dot'],
    ] as const
  ).flatMap(([letters, sign]) => [...letters].map(letter => [letter.charCodeAt(0), sign] as const)),
)

function isHan(letter: number): boolean {
  return letter >= 0x4e00 && letter <= 0x9fff
}

function isFullStop(text: string, at: number): boolean {
  fullStop.lastIndex = at
  return fullStop.test(text)
}
