import type { Cell } from '@/lib/report/cells'
import type { Entry } from './entries'
import { share } from './glued'
import type { Reading } from './grids'
import type { Lexicon, Line } from './lexicon'
import type { Paragraph } from './material'
import { squeeze, unnumber } from './plain'
import { type Squeezed, squeezed } from './squeezed'

/** Between the cells of a table that lost its rows. */
const CELL = '\u241f'

interface Place {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** Finds labels in running text and takes what stands behind each: glued digits, or one figure a line. */
export function readGlued(reading: Reading, paragraphs: readonly Paragraph[]): void {
  const { lexicon } = reading
  const text = paragraphs
    .map(({ text, cell }) => (cell ? `${CELL}${text}` : text.replace(/[ \u3000]{2,}/g, ' ')))
    .join('\n')
  const flat = squeezed(text)
  noteHeads(reading, flat.text)
  const known = new Set(reading.rows.map(row => row.line))
  const stops = stopsOf(lexicon)
  for (const place of placesOf(lexicon, flat)) {
    if (known.has(place.line) || (place.line.section === 'proactive' && reading.heads.size === 0)) continue
    const until = nextStop(flat, stops, place.end)
    const said = valueText(text.slice((flat.from[place.end - 1] ?? 0) + 1, flat.from[until] ?? text.length), lexicon)
    const told = entriesIn(said, place.line.cells)
    const entries = /[件项]/.test(said) ? told.map(inProse) : told
    if (entries.length > 0) {
      known.add(place.line)
      reading.entries.push(...entries)
    }
  }
  if (!reading.entries.some(entry => entry.cell.section === 'litigation')) readOutcomes(reading, text, flat)
}

/** Heads of section two that stand in the text tell the format. */
function noteHeads(reading: Reading, flat: string): void {
  const cells = reading.lexicon.lines.filter(line => line.section === 'proactive').flatMap(line => line.cells)
  for (const cell of cells) {
    const label = squeeze(cell.columnLabels.at(-1) ?? '')
    if (flat.includes(label)) reading.heads.add(`${cell.column} ${label}`)
  }
}

/** Where each line's label stands: in the order of the form, one after the other; out of order where it must be. */
function placesOf(lexicon: Lexicon, flat: Squeezed): Place[] {
  const places: Place[] = []
  let from = 0
  for (const line of lexicon.lines.filter(one => !one.group)) {
    const start = find(lexicon, flat, line, from)
    if (start < 0) continue
    const end = start + squeeze(unnumber(line.label)).length
    places.push({ line, start, end })
    from = end
  }
  for (const line of lexicon.lines.filter(one => one.group)) {
    const start = find(lexicon, flat, line, 0)
    if (start >= 0) places.push({ line, start, end: start + squeeze(unnumber(line.label)).length })
  }
  return places
}

/** The first place where the label begins a word and is followed by a figure. */
function find(lexicon: Lexicon, flat: Squeezed, line: Line, from: number): number {
  const label = squeeze(unnumber(line.label))
  const number = squeeze(line.label).slice(0, -label.length)
  const strict = label.length < 4 ? number + label : label
  for (let at = flat.text.indexOf(strict, from); at >= 0; at = flat.text.indexOf(strict, at + 1)) {
    const end = at + strict.length
    const begins = strict.length >= 4 || number !== '' || startsFresh(lexicon, flat, at)
    if (begins && isFollowed(flat, end)) return end - label.length
  }
  return -1
}

/** Whether a figure, or a stroke in its place, comes next. */
function isFollowed({ original, from }: Squeezed, end: number): boolean {
  const behind = original.slice((from[end - 1] ?? 0) + 1, (from[end - 1] ?? 0) + 12).replace(/^[^\p{L}\d/／—-]+/u, '')
  return /^[\d０-９/／—-]/.test(behind)
}

/** Whether a short label is a word of its own: not the end of a longer one, unless of a head. */
function startsFresh(lexicon: Lexicon, flat: Squeezed, at: number): boolean {
  const gap = (flat.from[at] ?? 0) - (flat.from[at - 1] ?? -1)
  if (at === 0 || gap > 1) return true
  const before = flat.text.slice(Math.max(0, at - 20), at)
  const heads = lexicon.lines.flatMap(line => line.cells.map(cell => squeeze(cell.columnLabels.at(-1) ?? '')))
  return heads.some(head => before.endsWith(head))
}

/** Words that end a line's figures: the next label, group, head or section. */
function stopsOf(lexicon: Lexicon): readonly string[] {
  const labels = lexicon.lines.flatMap(line => [line.label, ...line.cells.flatMap(cell => cell.rowLabels)])
  return [...new Set(labels.map(label => squeeze(unnumber(label))))].filter(label => label.length > 1)
}

const LONGEST_VALUES = 120

function nextStop(flat: Squeezed, stops: readonly string[], from: number): number {
  const ahead = flat.text.slice(from, from + LONGEST_VALUES)
  const found = stops.map(stop => ahead.indexOf(stop)).filter(at => at >= 0)
  return from + Math.min(ahead.length, ...found)
}

const UNITS = /^[\d\s.,，+\-－−﹣/／—–|:：()（）\u241f万元件项]+/

/** The figures at the beginning of a text, without the number of the label that comes next. */
function valueText(text: string, lexicon: Lexicon): string {
  const run = UNITS.exec(text.replace(/^[^\d\p{Script=Han}+\-/／—–\u241f]+/u, ''))?.[0] ?? ''
  const rest = text.slice(text.indexOf(run) + run.length)
  const goesOn = /^[\u4e00-\u9fff]/.test(rest) || lexicon.isGroup(rest.slice(0, 8))
  return run
    .replace(/[（(]\s*$/, '')
    .replace(goesOn || rest === '' ? /\d\s*[.．、]\s*$/ : /$^/, '')
    .replace(/[（(]\s*$/, '')
}

function entriesIn(said: string, cells: readonly Cell[]): Entry[] {
  if (said.includes(CELL)) return cellEntries(said, cells)
  const pieces = said.split(/[\s|,，:：]+/).filter(Boolean)
  if (pieces.length === 0 || (pieces.join('').length < cells.length && /[件项]/.test(said))) return []
  return sharedEntries(pieces, cells)
}

/** A figure with its measure word may as well be part of a sentence. */
function inProse(entry: Entry): Entry {
  return { ...entry, why: entry.why ?? '印在文字里，不能确定是表格里的数' }
}

/** One cell after the other, blanks included. */
function cellEntries(said: string, cells: readonly Cell[]): Entry[] {
  const values = said
    .split(CELL)
    .slice(1)
    .map(text => text.trim())
  if (values.length < cells.length) return []
  return cells.flatMap((cell, at) => [{ cell, printed: values[at] ?? '', head: '' }])
}

/** Figures that a text runs together, shared out over the cells of a row where the digits allow one way only. */
export function sharedEntries(pieces: readonly string[], cells: readonly Cell[]): Entry[] {
  const { ways, more } = share(pieces, cells)
  const [way] = ways
  const printed = pieces.join(' ')
  const isWhole = pieces.length === cells.length
  if (way && ways.length === 1 && !more && (isWhole || isCertain(way, cells)))
    return cells.map((cell, at) => ({ cell, printed: way[at] ?? '', head: '' }))
  const balanced = ways.filter(one => addsUp(one, cells))
  const likely = balanced.length > 0 ? balanced : ways
  return cells.map((cell, at) => ({
    cell,
    printed,
    head: '',
    why:
      ways.length === 0
        ? `印的是“${printed}”，分不成 ${cells.length} 个数`
        : `数字连在一起（${printed}），可以有不止一种分法`,
    guesses: [...new Set(likely.map(one => one[at] ?? ''))].slice(0, 5),
  }))
}

/** Digits cut apart are believed where their sum says so, or where there is nothing but zeros. */
function isCertain(way: readonly string[], cells: readonly Cell[]): boolean {
  const isSummed = cells.some(cell => cell.sums?.some(one => one.of === 'columns'))
  return way.every(one => one === '0') || (isSummed && addsUp(way, cells))
}

/** Whether the totals among the cells are the sums of the others; true where there are none. */
function addsUp(way: readonly string[], cells: readonly Cell[]): boolean {
  return cells.every((cell, at) => {
    const sum = cell.sums?.find(one => one.of === 'columns')
    if (!sum) return true
    const parts = sum.parts.map(part => cells.findIndex(one => one.address === part))
    if (parts.some(index => index < 0)) return true
    return parts.reduce((total, index) => total + Number(way[index]), 0) === Number(way[at])
  })
}

/** Section four: all of its figures stand behind the last of its heads. */
function readOutcomes(reading: Reading, text: string, flat: Squeezed): void {
  const { lexicon } = reading
  const cells = lexicon.outcomes.flatMap(outcome => outcome.cells)
  const labels = [...new Set(cells.map(cell => squeeze(cell.columnLabels.at(-1) ?? '')))]
  const group = squeeze(lexicon.outcomes.at(-1)?.label ?? '')
  const begin = flat.text.lastIndexOf(group)
  if (begin < 0) return
  const ends = labels.map(label => flat.text.lastIndexOf(label) + label.length)
  const last = Math.max(begin + group.length, ...ends)
  const head = /[^\d]*/.exec(flat.text.slice(last, last + 60))?.[0].length ?? 0
  const start = last + head
  const said = UNITS.exec(text.slice(flat.from[start] ?? text.length))?.[0] ?? ''
  if (said.includes(CELL)) {
    reading.entries.push(...cellEntries(`${CELL}${said}`, cells))
    return
  }
  const pieces = said
    .replace(/\d[.．、]\s*$/, '')
    .split(/[\s|,，]+/)
    .filter(Boolean)
  if (pieces.join('').length >= cells.length) reading.entries.push(...sharedEntries(pieces, cells))
}
