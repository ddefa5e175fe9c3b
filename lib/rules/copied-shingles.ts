import { formulas, nothing } from './copied-formulas'
import { sentencesIn } from './passages'
import type { SeenReport } from './rule'

/** Letters of a shingle: long enough that two writers do not meet by chance. */
const LENGTH = 8

export type Section = 'overview' | 'problems' | 'other'
export const sections: readonly Section[] = ['overview', 'problems', 'other']

/** A section as it is compared: sentences that have content of their own, and the shingles of all of them in a row. */
export interface Fingerprint {
  readonly sentences: readonly { readonly text: string; readonly from: number; readonly to: number }[]
  readonly shingles: Int32Array
}

const known = new WeakMap<SeenReport['narratives'], Partial<Record<Section, Fingerprint>>>()

/** The shingles of a section, formulas set aside. Read once for each report. */
export function fingerprintOf(report: SeenReport, section: Section): Fingerprint {
  const before = known.get(report.narratives) ?? {}
  const found = before[section] ?? read(report.narratives[section] ?? '', report.organ.name)
  known.set(report.narratives, { ...before, [section]: found })
  return found
}

function read(prose: string, organ: string): Fingerprint {
  const texts = prose
    .split('\n')
    .flatMap(paragraph => sentencesIn(paragraph.trim()))
    .filter(text => !isHeading(text))
  const content = contentOf(texts, organ)
  const shingles = new Int32Array(content.length)
  let [start, to] = [0, 0]
  const sentences = texts.map(text => {
    const from = to
    const end = content.indexOf('\n', start)
    to = addShingles(shingles, to, content, start, end < 0 ? content.length : end)
    start = end + 1
    return { text, from, to }
  })
  return { sentences: sentences.filter(({ from, to }) => from < to), shingles: shingles.subarray(0, to) }
}

const heading =
  /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])?[^。；，]{0,16}(?:情况|方面|工作|建设|管理|保障|公开|问题|措施)[。：:]?$/

/** Whether a sentence is a heading; most end in a letter that no heading ends in. */
function isHeading(text: string): boolean {
  const last = /[。：:]/.test(text.at(-1) ?? '') ? text.at(-2) : text.at(-1)
  return '况面作设理障开题施'.includes(last ?? ' ') && heading.test(text)
}

/**
 * What is each sentence's own, a line each: no titles, no formulas, numbers all alike; | where something was taken out.
 * All are read in one go: no pattern reaches over the end of a line.
 */
function contentOf(texts: readonly string[], organ: string): string {
  const lines = texts.join('\n').replace(/[^\S\n]+/g, '')
  const plain = (organ === '' ? lines : lines.replaceAll(organ, '我们'))
    .replaceAll('|', '，')
    .replace(/《[^》\n]{0,200}》|[〔[（(]\d{4}[〕\]）)]\d*号?/g, '，')
    .replace(/[\d０-９.,%]+/g, '0')
  const telling = nothing.test(plain) ? plain.split('\n').map(withoutNothing).join('\n') : plain
  return telling.replace(formulas, '|')
}

function withoutNothing(line: string): string {
  if (!nothing.test(line)) return line
  return line
    .split(/[，。；：！？;:]/)
    .filter(clause => !nothing.test(clause))
    .join('，')
}

/** What the letter that leaves a shingle weighs in its number. */
const LEAVING = 31 ** LENGTH
/** The latest letters, so that the one that leaves is known; marks between them do not count. */
const latest = new Int32Array(LENGTH)

/** Writes every run of letters of that length between two |, as a number, and tells where they end. */
function addShingles(shingles: Int32Array, from: number, content: string, start: number, end: number): number {
  let [to, run, hash] = [from, 0, 0]
  for (let at = start; at < end; at++) {
    const letter = content.charCodeAt(at)
    if (letter === BAR) run = hash = 0
    else if (isLetter(letter)) {
      const leaving = run < LENGTH ? 0 : (latest[run % LENGTH] ?? 0)
      hash = (Math.imul(hash, 31) + letter - Math.imul(leaving, LEAVING)) | 0
      latest[run % LENGTH] = letter
      if (++run >= LENGTH) shingles[to++] = hash
    }
  }
  return to
}

const BAR = '|'.charCodeAt(0)

/** A Chinese character, or a letter, digit or _ of ASCII. */
function isLetter(code: number): boolean {
  if (code > 0x7f) return code >= 0x4e00 && code <= 0x9fff
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  )
}
