import type { Format } from '@/lib/report/format'
import { headingOf, type Marked, markHeadings, sectionTitles } from './headings'
import { limits, refuse } from './limits'
import type { Material, Piece } from './material'
import { isChrome } from './prose'
import { looksLikeOrgan, type Title, titleIn } from './title'

/** One report of a document: its title, and its pieces with the headings of its sections. */
export interface Slice {
  readonly title?: Title
  /** Text right before the title: it may name the organ. */
  readonly above: readonly string[]
  readonly marked: readonly Marked[]
}

/** Cuts a document into the reports that it holds; the menus and lists around them are left out. */
export function slicesOf(format: Format, material: Material): Slice[] {
  const marked = withoutContents(markHeadings(format, material.pieces))
  const starts = titlesIn(format, marked)
  if (starts.length > limits.headings) refuse('标题太多，不是一份年报')
  const slices = starts.map(({ at, end, title }, index): Slice => {
    const until = starts[index + 1]?.at ?? marked.length
    const above = marked.slice(Math.max(0, at - 2), at).flatMap(one => (one.kind === 'paragraph' ? [one.text] : []))
    return { title, above, marked: marked.slice(end, until) }
  })
  const full = slices.filter(slice => sectionsIn(slice) >= 2)
  if (full.length > 0) return full
  const first = starts.at(-1)
  return first && sectionsIn({ above: [], marked: marked.slice(first.end) }) > 0
    ? [{ title: first.title, above: [], marked: marked.slice(first.end) }]
    : [{ ...(first && { title: first.title }), above: [], marked }]
}

/** How many sections of the form have their heading here; a long table stands for those whose headings are missing. */
function sectionsIn({ marked }: Slice): number {
  const headings = new Set(marked.flatMap(one => (one.kind === 'heading' ? [one.section.key] : [])))
  const hasTable = marked.some(one => one.kind === 'grid' && one.rows.length >= LONG_TABLE)
  return headings.size + (hasTable ? 2 : 0)
}

const LONG_TABLE = 15

interface Start {
  readonly at: number
  readonly end: number
  readonly title: Title
}

const LONGEST_LINE = 45

/** Titles in the text; one that was broken into two or three lines too. */
function titlesIn(format: Format, marked: readonly Marked[]): Start[] {
  const sections = sectionTitles(format)
  const starts: Start[] = []
  for (let at = 0; at < marked.length; at++) {
    for (const size of [1, 2, 3]) {
      const lines = marked.slice(at, at + size)
      const texts = lines.flatMap(one =>
        (one.kind === 'paragraph' && !one.cell && !one.sheet) || (one.kind === 'grid' && size === 1)
          ? [lineOf(one)]
          : [],
      )
      if (texts.length < size || (size > 1 && texts.some(text => text.length > LONGEST_LINE))) break
      if (texts.some(text => isChrome(text) && !/^标题/.test(text))) break
      const title = titleIn(texts.join(''))
      if (!title || headingOf(sections, texts.join(''))) continue
      if (size > 1 && (title.year === undefined || !goesOn(texts))) continue
      starts.push({ at, end: at + size, title })
      at += size - 1
      break
    }
  }
  return starts
}

const PLACE = /(?:省|市|区|县|州|盟|旗|镇|乡|街道|自治区)$/

/** Whether the first line belongs to the title: without it the organ would be missing or cut. */
function goesOn([first = '', ...rest]: readonly string[]): boolean {
  const shorter = titleIn(rest.join(''))
  if (!shorter) return titleIn(rest.at(-1) ?? '') === undefined
  if (shorter.organ === '') return looksLikeOrgan(first)
  return (
    (shorter.organ !== '' && shorter.organ.length < 4) ||
    (shorter.organ !== '' && PLACE.test(first.trim()) && first.length < 20)
  )
}

/** A title may stand in the first row of a table. Only the row with it is looked at. */
function lineOf(piece: Piece): string {
  if (piece.kind === 'paragraph') return piece.text
  return ''
}

/** Without a table of contents: headings that nothing follows and that come again later. */
function withoutContents(marked: readonly Marked[]): Marked[] {
  const isHeading = (at: number) => marked[at]?.kind === 'heading'
  const dropped = new Set<number>()
  for (let at = 0; at < marked.length; at++) {
    const one = marked[at]
    if (one?.kind !== 'heading') continue
    const again = marked.some((other, later) => later > at && other.kind === 'heading' && other.section === one.section)
    const listed = isHeading(at + 1) || (isHeading(at - 1) && dropped.has(at - 1))
    if (again && listed) dropped.add(at)
  }
  return marked.filter((_, at) => !dropped.has(at))
}
