import { counts, leftOf, piecesOf, rightOf, turnsOf } from './against-pieces'
import { acts, ranked, type Teller, tellerOf, timeOf, type When } from './against-scope'
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

interface Context {
  subject: Subject | undefined
  within: boolean
  when: When
  teller: Teller
  /** The sentence before speaks of cases about open government information, and this one goes on. */
  about: boolean
}

const known = new WeakMap<Look, readonly Statement[]>()
const numbering =
  /^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、]|[一二三四五]是[^，。：]{2,14}[。：])/
const item = /^(?:[一二三四五六七八九十]是|[①-⑩]|[（(]?\d[）)])/
const goesOn = /^(?:其中|在(?:上述|已|这些|全部|所有|办)|从|按|经|上述|这些|已)/

/** Words without which nothing that a table knows can be told, unless they stood before. */
const telling = /申请|案件|复议|诉|规章|规范性|许可|处罚|强制|决定|结转|费|收取/

/** The last section tells of fees in few words. */
function tells({ section, text }: Sentence): boolean {
  return section === 'other' || telling.test(text)
}

function idle(subject: Subject | undefined): boolean {
  return subject === undefined || subject === 'other'
}

const denying = /[未没无不零免否]/

/** Everything that a report’s prose states, in reading order. Read once for each look; linear in its length. */
export function statementsOf(look: Look): readonly Statement[] {
  const had = known.get(look)
  if (had) return had
  const statements: Statement[] = []
  let home: Subject | undefined
  let before: Sentence | undefined
  let context: Context = { subject: undefined, within: false, when: 'this', teller: 'whole', about: false }
  const sentences = sentencesOf(look)
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section !== before?.section) home = undefined
    if (sentence.section !== before?.section || sentence.paragraph !== before.paragraph) {
      if (numbering.test(sentence.text)) home = subjectOf(wordingOf(sentence.text.slice(0, 24), look.report.year))
      context = { ...context, subject: home, about: false }
    }
    before = sentence
    if (sentence.heading) continue
    const subject = item.test(sentence.text) ? home : context.subject
    const teller = goesOn.test(sentence.text) ? context.teller : 'whole'
    const about = context.about && isCase(subject)
    context = { subject, within: false, when: 'this', teller, about }
    if (idle(subject) && idle(home) && !tells(sentence) && !goesOn.test(sentences[at + 1]?.text ?? '')) continue
    context = read(look, sentence, home, context, statements)
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
  // A sentence without a figure and without a denial states nothing; only what it speaks about, and who acts, go on to
  // the next.
  const states = figures.length > 0 || denying.test(text)
  let context = start
  for (const [index, piece] of pieces.entries()) {
    const { figure, mark } = piece
    const owner = pieces[index - 1]
    // 市政府本级（含办公室）收到…: what stands before the bracket tells on behind it.
    const named =
      /[（(]/.test(mark) && owner && !owner.figure && (ranked.test(owner.words) || !acts(owner.words))
        ? tellerOf(owner.words, look)
        : undefined
    if (/[（(]/.test(mark)) outer.push({ ...context, ...(named && { teller: named }) })
    else if (/[）)]/.test(mark)) context = outer.pop() ?? context
    else if (/[；;]/.test(mark)) context = { ...context, within: false, when: 'this' }
    const around = context.subject
    const acting = acts(piece.words)
    const time = states ? timeOf(piece.words) : undefined
    const told = states || acting ? tellerOf(piece.words, look) : undefined
    const who = told === 'perhaps' && /[）)]/.test(mark) && context.teller === 'part' ? 'part' : told
    context = {
      subject: turnsTo(piece.words, figure !== undefined, asking) ?? context.subject,
      within: context.within || /其中|包括|包含/.test(piece.words) || /[（(]/.test(mark),
      when: time === 'this' || time === 'other' ? time : context.when,
      teller: who && acting ? who : context.teller,
      about,
    }
    if (!states || (piece.words === '' && !figure)) continue
    const turn = figure && turns.get(figure)
    const head = leftOf(pieces, turn ? pieces.findIndex(one => one.figure === turn.first) : index)
    const right = figure ? rightOf(pieces, index) : ''
    const lead = /^[、和及与并]/.test(piece.words) && mark === '#' ? (pieces[index - 1]?.words ?? '') : ''
    const spoken =
      subjectOf(head.words, asking) ?? (figure && (subjectOf(right.slice(0, 8), asking) ?? subjectOf(right, asking)))
    statements.push({
      sentence,
      left: head.words,
      right,
      lead,
      ...(figure && { figure }),
      subject: spoken ?? context.subject,
      own: spoken !== undefined,
      around,
      home,
      about,
      within: context.within,
      when: time ?? context.when,
      teller: who ?? (lead ? statements.at(-1)?.teller : undefined) ?? context.teller,
      ...(turn && { turn: { at: turn.at, of: turn.of } }),
      phrase: phraseOf(sentence.text.slice(head.from, piece.to)),
    })
  }
  return context
}

function isCase(subject: Subject | undefined): boolean {
  return subject === 'reconsideration' || subject === 'litigation'
}

function phraseOf(words: string): string {
  const typed = words.replace(/^[、\s]+/, '').trim()
  return typed.length > 40 ? `…${typed.slice(-40)}` : typed
}
