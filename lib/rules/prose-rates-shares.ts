import { quantitiesIn, type Sentence } from './passages'
import { isPercent, percentLike } from './prose-rates-weighing'
import { listsOf } from './prose-sums-lists'
import { family, type Term, termsOf } from './prose-sums-terms'
import { isVague } from './prose-sums-weighing'
import type { Quantity } from './quantities'
import { distance, exact, percentOf } from './quantities-exact'

/** A percentage that a passage gives to one of its figures. */
export interface Share {
  readonly percent: Quantity
  readonly part: Term
  /** What it is a share of; the likeliest first. */
  readonly wholes: readonly Term[]
  /** `listed`: the whole of a list; `beside`: the figure before it; `told`: only known from the sentence before. */
  readonly ground: 'listed' | 'beside' | 'told'
}

/** A share or rate that its own figures contradict, as one sentence. */
export interface Contradiction {
  readonly say: string
  readonly terms: readonly Term[]
}

/**
 * Shares that no part and whole of their sentence, or of the one before, give at the precision they state. Of nothing
 * there is no share.
 */
export function wrongShares(sentence: Sentence, before: readonly Sentence[]): Contradiction[] {
  const shares = sharesOf(sentence, before)
  const sound = shares.filter(share => share.wholes.some(whole => fits(share, [whole])))
  return shares.flatMap(share => {
    const { percent, part, ground } = share
    const agreed = (one: Term) => sound.filter(other => fits(other, [one])).length > 1
    const whole = ground === 'told' ? share.wholes.find(agreed) : share.wholes[0]
    if (
      !whole ||
      whole.quantity.value === 0n ||
      percent.rough !== undefined ||
      narrowed.test(sentence.text.slice(percent.end, percent.end + 12)) ||
      isVague(part.quantity) ||
      isVague(whole.quantity)
    )
      return []
    if (fits(share, share.wholes) || fitsAnything(share)) return []
    if (ground === 'beside' && !isClose(share, whole)) return []
    const is = percentLike(part.quantity.value, whole.quantity.value, percent)
    return [
      { say: `${part.quantity.text}占${whole.quantity.text}的${is}，写的是${percent.text}`, terms: [whole, part] },
    ]
  })
}

/** 纠错率5.7%（不含未审结案件）: of fewer than are told. */
const narrowed = /^[（(][^（）()]{0,4}(?:不含|不包括|扣除|剔除|不计)/

const longest = 200

/** Every share and rate of a sentence whose part can be named. */
export function sharesOf(sentence: Sentence, before: readonly Sentence[]): Share[] {
  const quantities = quantitiesIn(sentence).slice(0, longest)
  if (!quantities.some(one => one.kind === 'percent')) return []
  const terms = termsOf(sentence)
  const heads = headsOf(sentence, before)
  const parts = new Set<Term>()
  return quantities.flatMap((percent, at): Share[] => {
    if (percent.kind !== 'percent') return []
    const previous = quantities[at - 1]
    const gap = sentence.text.slice(previous?.end ?? 0, percent.start)
    const earlier = terms.filter(term => term.quantity.end <= percent.start).slice(-30)
    const [counted, basis] = earlier.slice(-2)
    if (counted && basis && basis.quantity === previous && /^\s*的$/.test(gap) && of.test(basis.quantity.before))
      return counted.role === undefined && family(counted.quantity.unit) === family(basis.quantity.unit)
        ? [{ percent, part: counted, wholes: [basis], ground: 'listed' }]
        : []
    const rate = rateBefore(percent, isOfTimely(percent, earlier.at(-1)))
    const row = rate ? undefined : rowOf(quantities, at, sentence.text, earlier)
    const part = rate
      ? previous?.kind === 'amount' && isOwnRate(gap, rate, earlier.at(-1))
        ? earlier.at(-1)
        : earlier.findLast(term => term.role === undefined && isCounted(rate, term))
      : (row?.terms[at - row.first] ??
        (previous?.kind === 'amount' && isShare(gap, sentence.text.slice(percent.end, percent.end + 1))
          ? earlier.at(-1)
          : undefined))
    if (!part || part.role !== undefined || (rate && isOfAll(rate, earlier))) return []
    const unit = family(part.quantity.unit)
    const alike = (term: Term) =>
      term !== part &&
      term.role === undefined &&
      family(term.quantity.unit) === unit &&
      term.quantity.value >= part.quantity.value
    const listed = heads.get(part)?.filter(alike)
    if (listed && listed.length > 0 && !named(gap, listed[0])) return []
    if (listed && listed.length > 0) return [{ percent, part, wholes: listed, ground: 'listed' }]
    const beside = earlier
      .filter(
        term =>
          term.index < Math.min(part.index, row?.terms[0]?.index ?? part.index) &&
          alike(term) &&
          term.bracket === 0 &&
          !parts.has(term),
      )
      .reverse()
    parts.add(part)
    if (beside.length > 0 && named(gap, beside[0])) return [{ percent, part, wholes: beside, ground: 'beside' }]
    if (rate || beside.length > 0) return []
    const told = before.slice(0, 1).flatMap(one => termsOf(one).filter(term => term.bracket === 0 && alike(term)))
    return told.length > 0 ? [{ percent, part, wholes: told, ground: 'told' }] : []
  })
}

function headsOf(sentence: Sentence, before: readonly Sentence[]): Map<Term, readonly Term[]> {
  const heads = new Map<Term, readonly Term[]>()
  for (const list of listsOf(sentence, before))
    for (const part of [...list.parts, ...list.further.flat()]) if (!heads.has(part)) heads.set(part, list.wholes)
  return heads
}

const share = /^[^，。；、（(\d]{0,10}[，、,（(：:]*\s*(?:约|大约|共|合计)?占(?:比|到|了)?[^，。；、\d]{0,16}$/
const percentageAlone = /^[^，。；、\d]{0,6}[（(]\s*$/

function isShare(gap: string, behind: string): boolean {
  return share.test(gap) || (percentageAlone.test(gap) && /[）)，,]/.test(behind))
}

/** 317天，占全年365天的86.8%. */
const of = /占[^，。；、\d]{0,10}$/
const base = /占(?:比|到|了)?([^，。；、\d]{0,16})$/
const general = /^(?:[总全其]|当年|本年|所有|申请|为|达|约|的|比|$)/

/** Whether the figure can be what the words behind 占 name. */
function named(gap: string, whole: Term | undefined): boolean {
  const name = base.exec(gap)?.[1] ?? ''
  if (general.test(name)) return true
  const label = whole ? whole.gap + whole.quantity.after : ''
  for (let at = 0; at + 1 < name.length; at++) if (label.includes(name.slice(at, at + 2))) return true
  return false
}

/**
 * 自然人108件、法人17件，分别占86.4%和13.6%: the percentages of a row belong to the last amounts, one to one, and none
 * of those is what another is a share of.
 */
function rowOf(
  quantities: readonly Quantity[],
  at: number,
  text: string,
  earlier: readonly Term[],
): { first: number; terms: readonly Term[] } | undefined {
  let first = at
  while (first > 0 && quantities[first - 1]?.kind === 'percent' && isJoined(quantities, first, text)) first--
  let last = at
  while (quantities[last + 1]?.kind === 'percent' && isJoined(quantities, last + 1, text)) last++
  const lead = text.slice(quantities[first - 1]?.end ?? 0, quantities[first]?.start ?? 0)
  if (last === first || !/^[，,]?\s*(?:分别占|占比分别[为是达])[^，。；\d]{0,10}$/.test(lead)) return undefined
  const terms = earlier.slice(-(last - first + 1))
  return terms.length === last - first + 1 ? { first, terms } : undefined
}

function isJoined(quantities: readonly Quantity[], at: number, text: string): boolean {
  return /^\s*[、，,和及与]\s*$/.test(text.slice(quantities[at - 1]?.end ?? 0, quantities[at]?.start ?? 0))
}

const timely = /按时|按期|及时|如期|限时|到期|法定|准时|时限|当场|即时/
const plain = /总|综合|平均|群众|整体|全年|其|均|的|已|可/g

/** 办结 of 办结率98.3%; undefined where the percentage is no rate, or one of several, or one of those in time. */
function rateBefore(percent: Quantity, inTime: boolean): string | undefined {
  const found = /(\p{Script=Han}{2,10})(?:率|(?<=满意)度)(?:[为是达到约]|均为|分别为|高达)*$/u.exec(percent.before)
  if (!found?.[1] || (timely.test(percent.before) && !inTime) || /率.*率|同比|增长率|增幅/.test(percent.before))
    return undefined
  return found[1].replace(plain, '').slice(-4)
}

/** Whether the figure counts what the rate is about: 可网上办理661项 for 网办率. */
function isCounted(rate: string, term: Term): boolean {
  const label = `${term.quantity.before}${term.quantity.after}`
  const letters = [...rate]
  if (new RegExp(`[未不没非](?:予|能|被|有|再)?${rate.slice(0, 2)}`).test(label)) return false
  return letters.length > 1 && letters.filter(letter => label.includes(letter)).length * 3 >= letters.length * 2
}

/** 按时办结171件，按时办结率97%: counted in the same words; 100% is said of those that fell due. */
function isOfTimely(percent: Quantity, part: Term | undefined): boolean {
  const word = timely.exec(percent.before)?.[0]
  return word !== undefined && percent.value < exact(100) && (part?.quantity.before.includes(word) ?? false)
}

/** 文字解读9份、图片解读8份、视频解读4份，解读率100%: the rate is of none of them alone. */
function isOfAll(rate: string, earlier: readonly Term[]): boolean {
  const [one, last] = earlier.slice(-2)
  return one !== undefined && last?.gap.startsWith('、') === true && isCounted(rate, one) && isCounted(rate, last)
}

const foreign = /满意|好评|合格|知晓|准确|参与|覆盖|增长|点击|转化|利用|使用|优良|认可|差错/

/** 网上可办675项，可办理率90.6%: the rate stands right behind its figure and shares a word with it. */
function isOwnRate(gap: string, rate: string, term: Term | undefined): boolean {
  const label = `${term?.quantity.before}${term?.quantity.after}`
  return (
    !foreign.test(rate) &&
    /^[，,]?[^，。；、\d]{1,12}$/.test(gap) &&
    ([...rate].some(letter => label.includes(letter)) ||
      (/执行|完成|到位/.test(rate) && /支出|支付|拨付|使用|到账/.test(label)))
  )
}

function fits({ percent, part }: Share, wholes: readonly Term[]): boolean {
  return wholes.some(whole =>
    isPercent(part.quantity.value, whole.quantity.value, percent, [part.quantity, whole.quantity]),
  )
}

/** Whether any other reading of the sentence gives the percentage: two bases added, one less what is carried forward. */
function fitsAnything({ percent, part, wholes }: Share): boolean {
  const unit = family(part.quantity.unit)
  const all = [...new Set([...termsOf(part.sentence), ...wholes])]
    .filter(term => term !== part && family(term.quantity.unit) === unit)
    .slice(0, 16)
  const { value } = part.quantity
  const bases = all.flatMap((one, at) => [
    one.quantity.value,
    ...all.slice(at + 1).flatMap(other => [one.quantity.value + other.quantity.value]),
    ...all
      .filter(other => /结转|未到期|在办|撤回|撤销/.test(other.gap + other.quantity.after))
      .map(other => one.quantity.value - other.quantity.value),
    one.quantity.value + value,
  ])
  return bases.some(base => base > 0n && isPercent(value, base, percent, [part.quantity])) || fitsTogether()

  /** 被市级采用48篇、省级采用9篇，采用率26.9%: the rate of both together. */
  function fitsTogether(): boolean {
    const before = all.find(term => term.sentence === part.sentence && term.index === part.index - 1)
    if (!before || !part.gap.startsWith('、')) return false
    const sum = before.quantity.value + value
    return all.some(term => term !== before && isPercent(sum, term.quantity.value, percent, [part.quantity]))
  }
}

function isClose({ percent, part }: Share, whole: Term): boolean {
  return distance(percentOf(part.quantity.value, whole.quantity.value), percent.value) <= exact(25)
}
