import { normal } from './grams'

/** A piece of a text around the first place where a word was found, cut into what is plain and what was found. */
export type Excerpt = readonly { readonly text: string; readonly found: boolean }[]

const AROUND = 36

/** The passage of a text that holds the most of the words, or undefined where it holds none. Words are normalised. */
export function excerptOf(text: string, words: readonly string[], around = AROUND): Excerpt | undefined {
  const places = placesOf(text, words)
  const [first] = places
  if (!first) return undefined
  const from = Math.max(0, first.from - around)
  const to = Math.min(text.length, Math.max(first.to + around, from + 2 * around))
  const parts: { text: string; found: boolean }[] = []
  let at = from
  for (const place of places.filter(one => one.from >= from && one.to <= to)) {
    if (place.from < at) continue
    if (place.from > at) parts.push({ text: plain(text.slice(at, place.from)), found: false })
    parts.push({ text: plain(text.slice(place.from, place.to)), found: true })
    at = place.to
  }
  if (at < to) parts.push({ text: plain(text.slice(at, to)), found: false })
  if (from > 0) parts.unshift({ text: '…', found: false })
  if (to < text.length) parts.push({ text: '…', found: false })
  return parts
}

/** Where the words stand in a text, in order, as ranges of the text as it was typed. */
function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  const { folded, at } = foldedOf(text)
  const places: { from: number; to: number }[] = []
  for (const word of words)
    for (let found = folded.indexOf(word); found >= 0; found = folded.indexOf(word, found + word.length))
      places.push({ from: at[found] ?? 0, to: at[found + word.length] ?? text.length })
  return places.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The normalised text, and for each of its units the place in the typed text that it came from. */
function foldedOf(text: string): { folded: string; at: number[] } {
  let folded = ''
  const at: number[] = []
  let place = 0
  for (const character of text) {
    for (const unit of normal(character).split('')) {
      folded += unit
      at.push(place)
    }
    place += character.length
  }
  at.push(text.length)
  return { folded, at }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}
