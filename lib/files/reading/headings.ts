import type { Format, Section } from '@/lib/report/format'
import { likeness } from './likeness'
import { limits, refuse } from './limits'
import { type Paragraph, type Piece, paragraph } from './material'
import { squeeze, unnumber } from './plain'

/** A piece of a document, or the heading of a section of the form. */
export type Marked = { readonly kind: 'heading'; readonly section: Section; readonly text: string } | Piece

/** A heading is short; a sentence that happens to begin like one is not. */
const LONGEST = 45
const ALIKE = 0.78

/** Puts headings in the place of the paragraphs, or the parts of paragraphs, that are titles of sections. */
export function markHeadings(format: Format, pieces: readonly Piece[]): Marked[] {
  const titles = titlesOf(format)
  const marked = pieces.flatMap((piece): Marked[] => {
    if (piece.kind !== 'paragraph' || piece.sheet) return [piece]
    if (piece.cell) return [piece]
    const section = headingOf(titles, piece.text, piece.heading)
    if (section) return [{ kind: 'heading', section, text: piece.text }]
    const begun = beginsWith(titles, piece.text)
    if (begun)
      return [{ kind: 'heading', section: begun.section, text: '' }, ...splitInside(titles, paragraph(begun.rest))]
    return piece.text.length > 200 ? splitInside(titles, piece) : [piece]
  })
  if (marked.filter(one => one.kind === 'heading').length > limits.headings) refuse('标题太多，不是一份年报')
  return marked
}

interface Title {
  readonly section: Section
  readonly plain: string
}

function titlesOf(format: Format): Title[] {
  return format.sections.filter(section => section.number).map(section => ({ section, plain: squeeze(section.title) }))
}

/** The section that a short paragraph is the title of: the same words, or, behind a number, nearly the same. */
export function headingOf(titles: readonly Title[], text: string, styled = false): Section | undefined {
  const line = text.replace(/[.…·\s]*\d{0,3}\s*$/, '').trim()
  if (line.length > LONGEST || line === '') return undefined
  const bare = unnumber(line)
  const plain = squeeze(bare)
  const same = titles.find(title => title.plain === plain)
  if (same) return same.section
  const numbered = bare !== line && /^\s*[（(]?[一二三四五六七八九]/.test(line) && !/^\s*[（(]/.test(line)
  if (!(numbered || styled) || /[。；]/.test(line)) return undefined
  const ranked = titles
    .filter(title => title.plain.length >= 6)
    .map(title => ({ title, score: Math.max(likeness(plain, title.plain), contains(plain, title.plain)) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  return best && best.score >= ALIKE && best.score - (next?.score ?? 0) > 0.1 ? best.title.section : undefined
}

/** A title with words before it, such as the organ's or the year. */
function contains(text: string, title: string): number {
  return text.includes(title) && text.length <= title.length + 14 ? 0.95 : 0
}

/** A paragraph that goes on after the title in the same line. */
function beginsWith(titles: readonly Title[], text: string): { section: Section; rest: string } | undefined {
  const found = /^\s*[一二三四五六][、.．,，]\s*/.exec(text)
  if (!found) return undefined
  for (const { section } of titles) {
    const at = found[0].length
    if (!text.startsWith(section.title, at)) continue
    const rest = text.slice(at + section.title.length)
    if (/^[的和及与等、，,；;]/.test(rest)) return undefined
    return { section, rest: rest.replace(/^[。：:\s]+/, '') }
  }
  return undefined
}

/** Numbered titles inside one long paragraph that lost its line breaks; a mere list of the titles is none. */
function splitInside(titles: readonly Title[], piece: Paragraph): Marked[] {
  const { text } = piece
  if (!text) return []
  const places = titles
    .flatMap(({ section }) =>
      [...text.matchAll(insideOf(section))].map(found => ({
        section,
        start: found.index,
        end: found.index + found[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .filter((place, at, all) => at === 0 || place.start >= (all[at - 1]?.end ?? 0))
  if (places.length > limits.headings) refuse('标题太多，不是一份年报')
  const listed = places.map(
    (place, at) =>
      gapAfter(places, at) < 8 ||
      (at > 0 && gapAfter(places, at - 1) < 8 && place.start - (places[at - 1]?.end ?? 0) < 8),
  )
  const real = places.filter((_, at) => !listed[at])
  if (real.length < 2) return [piece]
  const marked: Marked[] = [paragraph(text.slice(0, real[0]?.start))]
  for (const [at, place] of real.entries()) {
    marked.push({ kind: 'heading', section: place.section, text: text.slice(place.start, place.end) })
    marked.push(paragraph(text.slice(place.end, real[at + 1]?.start ?? text.length).trim()))
  }
  return marked.filter(one => one.kind !== 'paragraph' || one.text.trim())
}

/** The title behind its number; one letter more or less inside it is a misprint. */
function insideOf(section: Section): RegExp {
  const letters = [...section.title].map(letter => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`[一二三四五六]\\s*[、.．]\\s*(?:政府信息公开工作)?${letters.join('[^。，；\\d]?')}`, 'g')
}

function gapAfter(places: readonly { start: number; end: number }[], at: number): number {
  const next = places[at + 1]
  return next ? next.start - (places[at]?.end ?? 0) : Number.POSITIVE_INFINITY
}

export { titlesOf as sectionTitles }
