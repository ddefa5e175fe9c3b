import type { Sentence } from './passages'
import { type Term, termsOf } from './prose-sums-terms'
import { keptWith } from './remembering'

/**
 * What begins a list of parts: `among` 其中, `bracket` （…）, `consists` 包括 分为, `colon`, `view` 从受理方式看,
 * `each` 分别, `topic` 网站信息包括, `halves` 自然人8件、法人2件 without a word that says so.
 */
export type OpeningKind = 'among' | 'bracket' | 'consists' | 'colon' | 'view' | 'each' | 'topic' | 'halves'

export interface Opening {
  readonly kind: OpeningKind
  /** The first term of the list. */
  readonly at: number
  /** The list names only the weightiest parts: 主要, 重点, 最多. */
  readonly partial: boolean
  /** What a topic list is about. */
  readonly topic?: string
}

const near = /^[^，。；、：（）()]{0,12}[，,]?\s*$/
const consists =
  /^[^，。；、：（）()]{0,12}[，,：:]?\s*(?:具体|主要|内容)?(?:包括|包含|含|分为|分别[为是]|涉及|涵盖|覆盖|由|即)/
/** 涉及规划许可的11件 is a part beside others. */
const concerning = /^[，,、]?涉及[^，。；]*的$/
const view =
  /(?:(?:按|从|依|分)[^，。；：\d]{1,14}(?:看|来说|而言|划分|统计|区分)|按[^，。；：\d]{2,8}分)[，：,:、]?|(?:办理|处理|答复)结果(?:分别)?[为是：:]|在[^，。；\d]{2,16}(?<!其)中[，,]/
const other = /^\s*(?:较|比|同比|环比|与|上年|去年|20\d\d|不含|不包括|另|截至|每|平均|占|约合|合计|共)/
const partial = /主要|重点|尤其|特别|最多|居首|居前|次之|前[三五十]|为主|排名|突出/

/** For each term of a sentence the list that begins with it. Read once for each sentence. */
export const openingsOf = keptWith((sentence: Sentence): readonly (Opening | undefined)[] => {
  const terms = termsOf(sentence)
  return terms.map((_, at) => openingAt(terms, at))
})

/** Judged by the words in front of the term. */
function openingAt(terms: readonly Term[], at: number): Opening | undefined {
  const term = terms[at]
  const before = terms[at - 1]
  if (!term || term.role === 'average') return undefined
  const { gap } = term
  const of = (kind: OpeningKind, words: string, topic?: string): Opening => ({
    kind,
    at,
    partial: partial.test(words),
    ...(topic !== undefined && { topic }),
  })
  if (term.opens) {
    const sign = Math.max(gap.lastIndexOf('（'), gap.lastIndexOf('('))
    const inside = gap.slice(sign + 1)
    if (/其中/.test(inside)) return of('among', inside)
    if (!before || !near.test(gap.slice(0, sign)) || other.test(inside)) return undefined
    return of('bracket', inside)
  }
  const among = gap.lastIndexOf('其中')
  if (among >= 0) return of('among', gap.slice(among))
  if (view.test(gap)) return of('view', gap)
  if (before && before.bracket === term.bracket) {
    const lead = term.sentence.text.slice(Math.max(0, term.quantity.start - 24), term.quantity.start)
    if (consists.test(gap) && !concerning.test(gap)) return of('consists', /分别/.test(gap) ? lead : gap)
    if (/^[^，。；、：:\d]{0,12}[，；]一是/.test(gap)) return of('consists', gap)
    if (/^[^，。；、：:\d]{0,12}[：:]/.test(gap)) return of('colon', gap)
    if (/^[^，。；、：（）()\d]{0,8}中[，,]/.test(gap)) return of('consists', gap)
    if (/^[^，。；、：（）()\d]{0,12}[，,][^；;]*$/.test(gap) && (isHalf(terms, at) || isRow(terms, at)))
      return of('halves', gap)
    if (/分别[^，。；、]{0,10}$/.test(gap) && partial.test(lead)) return of('each', lead)
    if (/分别[^，。；、]{0,10}$/.test(gap) && !/20\d\d/.test(gap) && !/[。；]/.test(gap)) return of('each', gap)
  }
  const topic =
    /(?:^|[；;。，,])\s*([^，。；、：（）()\d]{2,14}?)(?:主要|分别)?(?:包括|包含|分为|涵盖)[：:]?[^，。；、\d]{0,16}$/.exec(
      gap,
    )
  return topic?.[1] ? of('topic', gap, topic[1]) : undefined
}

/** 工作动态类64条、公示公告类28条、其他8条: a row of kinds, three at least, or one that ends with the rest. */
function isRow(terms: readonly Term[], at: number): boolean {
  const first = terms[at]
  let end = at + 1
  while (end < terms.length && /^[^，。；、\d]{0,4}、[^，。；、：（）()]{2,14}$/.test(terms[end]?.gap ?? '')) end++
  if (isRemainder(terms, at)) return true
  const row = terms.slice(at, end)
  if (row.length < 2 || row.some(term => term.quantity.unit !== first?.quantity.unit)) return false
  const kinds = row.map(term => term.quantity.before)
  return /^(?:其他|其余|其它)/.test(kinds.at(-1) ?? '') || areKinds(kinds)
}

/** What was done with some of them need not be done with all. */
const done = /(?:采用|采纳|录用|刊发|转发|整改|办结|完成|通过|获奖|表彰|推广|入选|受理|立案)$/

const level = /^(?:国家|中央|省|市|州|县|区|旗|乡镇?|镇|街道|村|社区)(?:[级本直]|[（(])?[^，。；、\d]{0,3}$/

/** 工作动态类、公示公告类, 县级、乡镇、村级, 国道、省道、县道: names of one row. */
function areKinds(kinds: readonly string[]): boolean {
  const alike = (letters: number) => new Set(kinds.map(kind => kind.slice(-letters))).size === 1
  if (kinds.every(kind => kind.length > 3) && alike(2) && !done.test(kinds[0] ?? '')) return true
  if (kinds.length < 3) return false
  if (kinds.every(kind => /类$/.test(kind)) || kinds.every(kind => level.test(kind))) return true
  return alike(1) && kinds.every(kind => kind.length > 1 && kind.length < 5)
}

/** 提问128个，当场答复117个，其余11个书面答复. */
function isRemainder(terms: readonly Term[], at: number): boolean {
  const [first, second, third] = terms.slice(at, at + 3)
  const alike = (term: Term | undefined) => term !== undefined && term.quantity.unit === first?.quantity.unit
  const sibling = terms[at - 2]
  // 甲16件，乙14件，丙9件，其余8件: a row without a whole.
  if (
    sibling &&
    alike(sibling) &&
    terms[at - 1]?.segment === sibling.segment &&
    /^[，,、]/.test(terms[at - 1]?.gap ?? '')
  )
    return false
  const left = (term: Term | undefined) =>
    alike(term) &&
    /^[^，。；、\d]{0,6}(?:[，,][^，。；、\d]{0,8}[\d.]+%)?[，,、](?:其余|其他|其它|剩余)的?$/.test(term?.gap ?? '')
  return left(second) || (alike(second) && /^[，,、]/.test(second?.gap ?? '') && left(third))
}

const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/自然人|公民/, /法人|组织|企业/],
  [/(?<![未不]|不予)采纳/, /未采纳|不予?采纳|未予采纳/],
  [/原创/, /转发|转载/],
  [/线上/, /线下/],
  [/保留|继续有效/, /废止|失效/],
  [/上半年/, /下半年/],
  [/(?<!不)同意/, /不同意/],
  [/(?<![未不]|不予)通过/, /退回|退改|[未不]通过|不予通过/],
  [/(?<!不)属实/, /不属实|失实/],
  [/(?<!不)合格/, /不合格/],
  [/电脑端|PC端/i, /移动端|手机端/],
]

/** 线索62件，已办结58件，正在办理4件; applications may have been carried over and are held against their table. */
function isAccounted(terms: readonly Term[], at: number): boolean {
  const [whole, done, open] = terms.slice(Math.max(0, at - 1), at + 2)
  if (at === 0 || !whole || /申请|结转/.test(whole.sentence.text)) return false
  return (
    /^已?(?:全部)?(?:办结|办理完毕|完成|解决|整改|答复)(?:到位|完毕)?$/.test(done?.quantity.before ?? '') &&
    /^(?:正在|尚在|仍在)?(?:办理|整改|推进|核查|处理)中?$|^(?:未|尚未|还未)(?:办结|完成|解决|整改)(?:到位)?$|^在办$/.test(
      open?.quantity.before ?? '',
    )
  )
}

/** 已采纳5条, or 5家同意公开. */
function labelOf(term: Term | undefined): string {
  return term?.quantity.before || term?.quantity.after || ''
}

/** Whether this and a term close behind it name two kinds that are all there are. */
function isHalf(terms: readonly Term[], at: number): boolean {
  const label = labelOf(terms[at])
  if (isAccounted(terms, at)) return true
  const behind = terms.slice(at + 1, at + 4).map(labelOf)
  return halves.some(
    ([one, other]) =>
      (one.test(label) && behind.some(next => other.test(next))) ||
      (other.test(label) && behind.some(next => one.test(next))),
  )
}
