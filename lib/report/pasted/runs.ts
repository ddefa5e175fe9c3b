import type { Inline, Paragraph } from '../narrative'

/** A stretch of text that is bold or not. A line is a list of them. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu
/** Radicals that a PDF gives instead of characters: they look the same and are found by no search. */
const RADICALS = /[\u2f00-\u2fdf]/g
const SPACE = /[\s\u00a0\u3000]/
const WIDE = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\u2014\u2018-\u201d\u2026]/
/** The longest text that one node may hold. */
const LONGEST = 20_000
/** The most paragraphs that an item or a cell may hold. */
const MOST_LINES = 50

export const isWide = (char: string | undefined): boolean => char !== undefined && WIDE.test(char)

export const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('')

/**
 * A line without what only the source's layout needed: spaces at its ends, runs of spaces, line breaks of the markup
 * (which fall away beside a Chinese character), characters that nobody sees.
 */
export function tidy(runs: readonly Run[]): Run[] {
  const chars = runs.flatMap(({ text, bold }) => [...visible(text)].map(char => ({ text: char, bold })))
  const kept: Run[] = []
  for (let at = 0; at < chars.length; ) {
    const char = chars[at] as Run
    if (!SPACE.test(char.text)) {
      kept.push(char)
      at++
      continue
    }
    let end = at
    while (end < chars.length && SPACE.test(chars[end]?.text ?? '')) end++
    const space = spaceBetween(kept.at(-1), textOf(chars.slice(at, end)), chars[end])
    if (space) kept.push({ text: space, bold: char.bold })
    at = end
  }
  return merged(kept)
}

function visible(text: string): string {
  return text.replace(UNSEEN, '').replace(RADICALS, radical => radical.normalize('NFKC'))
}

function spaceBetween(before: Run | undefined, space: string, after: Run | undefined): string {
  if (!before || !after) return ''
  if (/[，。；：、！？]/.test(before.text)) return ''
  if (space.includes('\u3000')) return '\u3000'
  return /[\r\n]/.test(space) && (isWide(before.text) || isWide(after.text)) ? '' : ' '
}

/** Neighbouring runs of the same weight as one; empty ones fall away. */
export function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (!run.text) continue
    if (last?.bold === run.bold) result[result.length - 1] = { text: last.text + run.text, bold: run.bold }
    else result.push(run)
  }
  return result
}

/** The line without its first characters. */
export function dropStart(runs: readonly Run[], length: number): Run[] {
  let left = length
  return runs.flatMap(run => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text ? [{ ...run, text }] : []
  })
}

/** Runs as the text of a narrative, in pieces that one node may hold. */
export function inlineOf(runs: readonly Run[]): Inline[] {
  return runs.flatMap(({ text, bold }) =>
    pieces(text).map((part): Inline => ({ type: 'text', text: part, ...(bold && { marks: [{ type: 'bold' }] }) })),
  )
}

/** A line as a paragraph; one of no runs is empty. */
export function paragraphFrom(runs: readonly Run[]): Paragraph {
  return runs.length > 0 ? { type: 'paragraph', content: inlineOf(runs) } : { type: 'paragraph' }
}

/** As many lines as an item or a cell may hold; the rest runs on in the last one. */
export function atMost(lines: readonly (readonly Run[])[]): Run[][] {
  const kept = lines.slice(0, MOST_LINES - 1).map(line => [...line])
  const rest = lines
    .slice(MOST_LINES - 1)
    .flatMap((line, at) => [...(at > 0 ? [{ text: ' ', bold: false }] : []), ...line])
  return rest.length > 0 ? [...kept, merged(rest)] : kept
}

function pieces(text: string): string[] {
  const all: string[] = []
  for (let at = 0; at < text.length; at += LONGEST) all.push(text.slice(at, at + LONGEST))
  return all
}
