import { acts, type Teller, tellerOf, timeOf, type When } from './against-scope'
import { type Subject, subjectOf, turnsTo } from './against-subjects'
import { withoutTitles, wordingOf } from './against-wording'
import { quantitiesIn, type Sentence, sentencesOf } from './passages'
import type { Quantity } from './quantities'
import type { Look } from './rule'

/** Some words of a sentence, with a figure that they lead to or without one, and all that their surroundings tell. */
export interface Statement {
  readonly sentence: Sentence
  /** The words before the figure, back to the last mark or figure, in the wording of the ways. */
  readonly left: string
  /** The words after it, as far as the next mark or figure; empty where there is no figure. */
  readonly right: string
  /** In “制定规章2件、规范性文件6件” the words before the earlier figure. */
  readonly lead: string
  readonly figure?: Quantity
  /** What is spoken about: named by these words themselves (`own`), or by those before. */
  readonly subject: Subject | undefined
  readonly own: boolean
  /** What was spoken about before, and what the paragraph’s opening announces. */
  readonly around: Subject | undefined
  readonly home: Subject | undefined
  /** Whether the sentence speaks of open government information. */
  readonly about: boolean
  /** After 其中 or inside brackets: part of the figure before. */
  readonly within: boolean
  readonly when: When
  readonly teller: Teller
  /** In “甲、乙分别为1件、2件” which of how many figures this is. */
  readonly turn?: { readonly at: number; readonly of: number }
  /** As typed: the words and the figure. */
  readonly phrase: string
}

interface Piece {
  words: string
  /** What stands before it: a mark, or `#` for a figure. */
  mark: string
  from: number
  figure?: Quantity
}

interface Context {
  subject: Subject | undefined
  within: boolean
  when: When
  teller: Teller
  /** The sentence before speaks of cases about open government information, and this one goes on. */
  about: boolean
}

const known = new WeakMap<Look, readonly Statement[]>()
const numbering = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])/
const item = /^(?:[一二三四五六七八九十]是|[①-⑩]|[（(]?\d[）)])/
const goesOn = /^(?:其中|在(?:上述|已|这些|全部|所有|办)|从|按|经|上述|这些|已)/

/** Everything that a report’s prose states, in reading order. Read once for each look; linear in its length. */
export function statementsOf(look: Look): readonly Statement[] {
  const before = known.get(look)
  if (before) return before
  const statements: Statement[] = []
  let home: Subject | undefined
  let place = ''
  let context: Context = { subject: undefined, within: false, when: 'this', teller: 'whole', about: false }
  for (const sentence of sentencesOf(look)) {
    const here = `${sentence.section} ${sentence.paragraph}`
    if (here.split(' ')[0] !== place.split(' ')[0]) home = undefined
    if (here !== place) {
      if (numbering.test(sentence.text)) home = subjectOf(wordingOf(sentence.text.slice(0, 24), look.report.year))
      context = { ...context, subject: home, about: false }
    }
    place = here
    if (sentence.heading) continue
    const subject = item.test(sentence.text) ? home : context.subject
    const teller = goesOn.test(sentence.text) ? context.teller : 'whole'
    const about = context.about && isCase(subject)
    context = read(look, sentence, home, { subject, within: false, when: 'this', teller, about }, statements)
  }
  known.set(look, statements)
  return statements
}

function read(
  look: Look,
  sentence: Sentence,
  home: Subject | undefined,
  start: Context,
  statements: Statement[],
): Context {
  const text = withoutTitles(sentence.text)
  const figures = quantitiesIn(sentence).filter(figure => counts(text, figure))
  const pieces = piecesOf(text, figures, look.report.year)
  const turns = turnsOf(text, figures)
  const outer: Context[] = []
  const about = /信息公开|依申请|公开.{0,4}申请/.test(text) || start.about
  const asking = about || start.subject === 'applications' || home === 'applications'
  let context = start
  for (const [index, piece] of pieces.entries()) {
    const { figure, mark } = piece
    if (/[（(]/.test(mark)) outer.push({ ...context })
    else if (/[）)]/.test(mark)) context = outer.pop() ?? context
    else if (/[；;]/.test(mark)) context = { ...context, within: false, when: 'this' }
    const around = context.subject
    const time = timeOf(piece.words)
    const who = tellerOf(piece.words, look)
    context = {
      subject: turnsTo(piece.words, figure !== undefined, asking) ?? context.subject,
      within: context.within || /其中|包括|包含/.test(piece.words) || /[（(]/.test(mark),
      when: time === 'this' || time === 'other' ? time : context.when,
      teller: who && acts(piece.words) ? who : context.teller,
      about,
    }
    if (piece.words === '' && !figure) continue
    const turn = figure && turns.get(figure)
    const head = turn ? headOf(pieces, turn.first) : leftOf(pieces, index)
    const right = figure ? (pieces[index + 1]?.mark === '#' ? upToComma(pieces[index + 1]?.words ?? '') : '') : ''
    const lead = /^[、和及与并]/.test(piece.words) && mark === '#' ? (pieces[index - 1]?.words ?? '') : ''
    const named = subjectOf(head.words, asking) ?? (figure && subjectOf(right, asking))
    statements.push({
      sentence,
      left: head.words,
      right,
      lead,
      ...(figure && { figure }),
      subject: named ?? context.subject,
      own: named !== undefined,
      around,
      home,
      about,
      within: context.within,
      when: time ?? context.when,
      teller: who ?? (lead ? statements.at(-1)?.teller : undefined) ?? context.teller,
      ...(turn && { turn: { at: turn.at, of: turn.of } }),
      phrase: sentence.text
        .slice(head.from, figure ? figure.end : head.from + 40)
        .replace(/^[、\s]+/, '')
        .slice(-40),
    })
  }
  return context
}

/** 近三年 is a time, 三类内部事务信息 a name, 无一例 none; “三个一” and 办一件、成一件 are slogans. */
function counts(text: string, { unit, start, text: figure }: Quantity): boolean {
  return (
    !(figure.startsWith('一') && text.indexOf(figure) !== text.lastIndexOf(figure)) &&
    !/^(?:类|年|个月|个季度)$/.test(unit) &&
    !/(?:[无“"每]|没有|未有|未发生|未收到)$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

function piecesOf(text: string, figures: readonly Quantity[], year: number): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let mark = ''
  const add = (to: number, figure?: Quantity) =>
    pieces.push({ words: wordingOf(shortened(text.slice(at, to)), year), mark, from: at, ...(figure && { figure }) })
  const marks = [...text.matchAll(/[，。；：！？,;:!?（）()]/g)]
  let next = 0
  for (const figure of [...figures, undefined]) {
    const until = figure?.start ?? text.length
    for (; next < marks.length && (marks[next]?.index ?? 0) < until; next++) {
      const [sign, index] = [marks[next]?.[0] ?? '', marks[next]?.index ?? 0]
      if (index < at) continue
      add(index)
      at = index + 1
      mark = sign
    }
    add(until, figure)
    if (figure) at = figure.end
    mark = '#'
  }
  return pieces
}

function isCase(subject: Subject | undefined): boolean {
  return subject === 'reconsideration' || subject === 'litigation'
}

/** Only what stands close to a figure tells what it counts. */
function shortened(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 60)}……${words.slice(-120)}`
}

const connecting = /^(?:申请|案件|件数|数量|总数|[共总合累]计|共有?|计|为|是|有|的|达到?|各|均|分别|[：“”])*$/

/** 予以公开（3件）, 收到政府信息公开申请，共26件: words that name nothing lean on those before the mark. */
function leftOf(pieces: readonly Piece[], index: number): { words: string; from: number } {
  const piece = pieces[index]
  const above = pieces[/[）)]/.test(piece?.mark ?? '') ? openingBefore(pieces, index) : index - 1]
  if (!piece) return { words: '', from: 0 }
  const leans =
    piece.figure !== undefined &&
    above !== undefined &&
    above.figure === undefined &&
    (above.mark !== '#' || (above.words.startsWith('、') && /[（()）]/.test(piece.mark))) &&
    /[，：:（(）),]/.test(piece.mark) &&
    !/其中|另|还|尚/.test(piece.words) &&
    subjectOf(piece.words) === undefined &&
    connecting.test(piece.words)
  return leans ? { words: above.words + piece.words, from: above.from } : { words: piece.words, from: piece.from }
}

/** The piece before the bracket that closes here. */
function openingBefore(pieces: readonly Piece[], index: number): number {
  let at = index - 1
  while (at > 0 && index - at < 12 && !/[（(]/.test(pieces[at]?.mark ?? '')) at--
  return at - 1
}

function headOf(pieces: readonly Piece[], first: Quantity): { words: string; from: number } {
  return leftOf(
    pieces,
    pieces.findIndex(piece => piece.figure === first),
  )
}

function upToComma(words: string): string {
  return words.split('、')[0] ?? ''
}

interface Turn {
  readonly at: number
  readonly of: number
  readonly first: Quantity
}

/** The runs of figures that answer a list of names one by one. */
function turnsOf(text: string, figures: readonly Quantity[]): Map<Quantity, Turn> {
  const turns = new Map<Quantity, Turn>()
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index]
    if (!first || !/分别(?:为|是|有|达)?[:：]?\s*$/.test(text.slice(Math.max(0, first.start - 8), first.start)))
      continue
    let end = index + 1
    while (end < figures.length && /^[、和及与，,以]{1,2}$/.test(between(text, figures[end - 1], figures[end]))) end++
    for (let at = index; at < end; at++) {
      const figure = figures[at]
      if (figure) turns.set(figure, { at: at - index, of: end - index, first })
    }
    index = end - 1
  }
  return turns
}

function between(text: string, one: Quantity | undefined, other: Quantity | undefined): string {
  return one && other ? text.slice(one.end, other.start).trim() : ''
}
