import { subjectOf } from './against-subjects'
import { residueOf, wordingOf } from './against-wording'
import type { Quantity } from './quantities'

/** Some words of a sentence between marks and figures. */
export interface Piece {
  readonly words: string
  /** What stands before it: a mark, or `#` for a figure. */
  readonly mark: string
  readonly from: number
  readonly to: number
  /** The figure that they lead to. */
  readonly figure?: Quantity
}

/** 近三年 is a time, 三类内部事务信息 a name, 无一例 none; “三个一” and 办一件、成一件 are slogans. */
export function counts(text: string, { unit, start, text: figure }: Quantity): boolean {
  return (
    !(figure.startsWith('一') && text.indexOf(figure) !== text.lastIndexOf(figure)) &&
    !/^(?:类|年|个月|个季度)$/.test(unit) &&
    !/(?:[无“"每]|没有|未有|未发生|未收到)$/.test(text.slice(Math.max(0, start - 4), start))
  )
}

const signs = /[，。；：！？,;:!?（）()]/g

/** The pieces of a sentence in order; 、 divides only where a figure stands before it. */
export function piecesOf(text: string, figures: readonly Quantity[], year: number): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let mark = ''
  const add = (to: number, figure?: Quantity) =>
    pieces.push({
      words: wordingOf(shortened(text.slice(at, to)), year),
      mark,
      from: at,
      to: figure?.end ?? to,
      ...(figure && { figure }),
    })
  const marks: number[] = []
  signs.lastIndex = 0
  while (signs.test(text)) marks.push(signs.lastIndex - 1)
  let next = 0
  for (const figure of [...figures, undefined]) {
    const until = figure?.start ?? text.length
    for (; next < marks.length && (marks[next] ?? 0) < until; next++) {
      const index = marks[next] ?? 0
      if (index < at) continue
      add(index)
      at = index + 1
      mark = text[index] ?? ''
    }
    add(until, figure)
    if (figure) at = figure.end
    mark = '#'
  }
  return pieces
}

/** Only what stands close to a figure tells what it counts. */
function shortened(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 60)}……${words.slice(-120)}`
}

const connecting = /^(?:申请|案件|件数|数量|总数|[共总合累]计|共有?|计|为|是|有|的|达到?|各|均|分别|[：“”])*$/

/** 予以公开（3件）, 收到政府信息公开申请，共26件: words that name nothing lean on those before the mark. */
export function leftOf(pieces: readonly Piece[], index: number): { words: string; from: number } {
  const piece = pieces[index]
  const above = pieces[/[）)]/.test(piece?.mark ?? '') ? openingBefore(pieces, index) : index - 1]
  if (!piece) return { words: '', from: 0 }
  if (/[：:]/.test(piece.mark) && above && !above.figure && /^(?:均|都)?(?:为)?(?:无|零|没有)$/.test(piece.words))
    return { words: above.words + piece.words, from: above.from }
  const shared = pieces[index - 2]
  if (
    piece.figure &&
    above?.words === '' &&
    shared?.figure?.kind === 'percent' &&
    /^[，,]$/.test(piece.mark) &&
    connecting.test(piece.words)
  )
    return { words: shared.words.replace(/占(?:比|总数|全部)?(?:为|达)?$/, ''), from: shared.from }
  const leans =
    piece.figure !== undefined &&
    above !== undefined &&
    above.figure === undefined &&
    (above.mark !== '#' || (above.words.startsWith('、') && /[（()）]/.test(piece.mark))) &&
    /[，：:（(）),]/.test(piece.mark) &&
    !/其中|另|还|尚/.test(piece.words) &&
    subjectOf(piece.words) === undefined &&
    !(/[，,]/.test(piece.mark) && subjectOf(rightOf(pieces, index)) !== undefined && residueOf(above.words) !== '') &&
    connecting.test(piece.words)
  if (leans) return { words: above.words + piece.words, from: above.from }
  const own = piece.mark === '#' && piece.figure ? Math.max(piece.words.indexOf('、'), 0) : 0
  return { words: piece.words.slice(own), from: piece.from }
}

/** The piece before the bracket that closes here. */
function openingBefore(pieces: readonly Piece[], index: number): number {
  let at = index - 1
  while (at > 0 && index - at < 12 && !/[（(]/.test(pieces[at]?.mark ?? '')) at--
  return at - 1
}

/** 有3件申请因临近年底收到，结转至下年办理: what became of them stands behind the next mark. */
const carried = /^(?:将|需|已|均|依[法规]|按规定)*(?:结转|转入|转至|转到|顺延|延至|留待)/

/** The words after a figure, as far as the next mark or figure. */
export function rightOf(pieces: readonly Piece[], index: number): string {
  const next = pieces[index + 1]
  if (next?.mark !== '#') return ''
  const goesOn = pieces[index + 2]
  const ends = goesOn && !next.figure && !goesOn.figure && /[，,]/.test(goesOn.mark) && carried.test(goesOn.words)
  return ends ? next.words + goesOn.words : (next.words.split('、')[0] ?? '')
}

interface Turn {
  readonly at: number
  readonly of: number
  readonly first: Quantity
}

/** The runs of figures that answer a list of names one by one. */
export function turnsOf(text: string, figures: readonly Quantity[]): Map<Quantity, Turn> {
  const turns = new Map<Quantity, Turn>()
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index]
    if (!first || !/分别[^，。；、\d]{0,10}$/.test(text.slice(Math.max(0, first.start - 12), first.start))) continue
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
