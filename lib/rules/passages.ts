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

/** A dot that stands for 。, tried at its place. */
const fullStop = /\.(?<=\p{Script=Han}\.)(?=\s*(?:\p{Script=Han}|$))/uy
const closers = '”』」）)"'
const longestAside = 300

/** A mark inside brackets ends no sentence; quotation marks and brackets that close after a mark belong before it. */
export function sentencesIn(paragraph: string): string[] {
  const sentences: string[] = []
  let from = 0
  let opened = -1
  for (let at = 0; at < paragraph.length; at++) {
    const sign = signs[paragraph.charCodeAt(at)]
    if (!sign) continue
    if (sign === OPENS) opened = at
    else if (sign === CLOSES) opened = -1
    else if (sign === ENDS || isFullStop(paragraph, at)) {
      const found = at
      while (sign === ENDS && signs[paragraph.charCodeAt(at + 1)] === ENDS) at++
      if (opened >= from && found - opened <= longestAside) continue
      let end = at + 1
      while (closers.includes(paragraph[end] ?? ' ')) end++
      add(sentences, paragraph.slice(from, end))
      from = end
    }
  }
  if (from === 0) return [paragraph]
  add(sentences, paragraph.slice(from))
  return sentences
}

function add(sentences: string[], words: string): void {
  const text = words.trim()
  if (text !== '') sentences.push(text)
}

const OPENS = 1
const CLOSES = 2
const ENDS = 3
const DOT = 4
/** What a letter may mean for the end of a sentence, by its code: every letter of every report is looked up here. */
const signs = new Uint8Array(0x10000)
for (const letter of '（(') signs[letter.charCodeAt(0)] = OPENS
for (const letter of '）)') signs[letter.charCodeAt(0)] = CLOSES
for (const letter of '。！？!?') signs[letter.charCodeAt(0)] = ENDS
signs['.'.charCodeAt(0)] = DOT

function isFullStop(text: string, at: number): boolean {
  fullStop.lastIndex = at
  return fullStop.test(text)
}
