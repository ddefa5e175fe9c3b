import { quantitiesIn, type Sentence } from './passages'
import type { Contradiction } from './prose-rates-shares'
import { isPercent, percentLike } from './prose-rates-weighing'
import { family, type Term, termsOf } from './prose-sums-terms'
import { isVague, told } from './prose-sums-weighing'
import type { Quantity } from './quantities'
import { distance, exact, ONE, shown } from './quantities-exact'

/** Two figures of which one is earlier, and what the passage says has become of it. */
interface Comparison {
  readonly then: Term
  /** Figures that the comparison may be about; the likeliest first. */
  readonly now: readonly Term[]
}

const up = '增长|增加|净增|上升|提升|提高|上涨|递增|增幅|多出|多'
const down = '减少|下降|降低|降幅|下滑|回落|递减|压减|压缩|精简|缩短|缩减|少'
const change = new RegExp(`(?:(${up})|(${down}))(?:了|率|幅度|幅|约|近|达|为|超过|超)*$`)
const trend =
  /^[，,]?\s*(?:相比|有|都|均|也)?(?:有所|明显|大幅|显著|略有|稍有|小幅)(?:(增长|增加|上升|提升|提高|上涨)|(减少|下降|降低|下滑|回落))/

const reached = /(?:到|至|为)(?:了|20\d\d年(?:度|底|末)?的?|[本今]年的?|目前的?|现在的?)?$/
const turned = new RegExp(`(?:(${up})|(${down}|降))了?(?:${reached.source})`)

/** Doubled, or twice and three times so. */
const doubled = /翻了?([一两三])番/

/** Growth, decline and differences that the two figures themselves contradict. */
export function wrongGrowth(sentence: Sentence): Contradiction[] {
  const terms = termsOf(sentence)
  return terms.flatMap(then => {
    const found = comparisonOf(then, terms)
    if (!found || found.now.length === 0) return wrongOwnChange(then, sentence)
    return wrongChange(found, sentence)
  })
}

/** Last year's figure, and this year's before it (较上年的80条) or behind it (由80条增加到120条). */
function comparisonOf(then: Term, terms: readonly Term[]): Comparison | undefined {
  if (then.role !== 'compared' || isVague(then.quantity)) return undefined
  const fits = (term: Term) =>
    term.role === undefined && family(term.quantity.unit) === family(then.quantity.unit) && !isVague(term.quantity)
  if (/(?:由|从)[^，。；]{0,8}$/.test(then.quantity.before)) {
    const next = terms[then.index + 1]
    const grown = next && fits(next) && reached.test(next.quantity.before)
    return grown ? { then, now: [next] } : undefined
  }
  const next = terms[then.index + 1]
  if (
    next &&
    fits(next) &&
    /^[^\d]{0,6}[，,、](?:而|到)?20\d\d年/.test(next.gap) &&
    /20\d\d年/.test(then.quantity.before)
  )
    return { then, now: [next] }
  const earlier = terms.slice(Math.max(0, then.index - 12), then.index).toReversed()
  const outside = earlier.filter(term => fits(term) && term.bracket === 0 && !isDetail(term, then))
  if (outside.length > 0 || earlier.some(fits))
    return { then, now: outside.length > 0 ? outside : earlier.filter(fits) }
  // 较上年的42件增加7件，达到47件
  const arrived = terms.slice(then.index + 1, then.index + 3).find(fits)
  return { then, now: arrived && arrives.test(arrived.quantity.before) ? [arrived] : [] }
}

const arrives = /^(?:达到?|[增升减降]至|[增升减降]到|为|是|共)$/

/** A figure of last year in the same bracket as the comparison says nothing about this year's. */
function isDetail(term: Term, then: Term): boolean {
  return term.segment !== then.segment
}

function wrongChange({ then, now }: Comparison, { text }: Sentence): Contradiction[] {
  const [current] = now
  if (!current) return []
  const before = then.quantity.value
  const { value } = current.quantity
  const behind = text.slice(Math.max(then.quantity.end, current.quantity.end))
  const words = `${then.quantity.text}到${current.quantity.text}`
  const end = Math.max(then.quantity.end, current.quantity.end)
  const since =
    current.index > then.index && arrives.test(current.quantity.before)
      ? changesAfter(current.sentence, then.quantity.end)
      : []
  const said = [...since, ...changesAfter(current.sentence, end), ...changeBefore(then)]
  const others = now.map(term => term.quantity.value)
  const sums = others.slice(1).map((other, at) => other + (others[at] ?? 0n))
  const terms = [then, current]
  for (const { quantity, sign } of said) {
    if (quantity.rough !== undefined || quantity.value < 0n) continue
    const holds = [...others, ...sums].some(one => isChange(one, before, quantity, sign, [then, current]))
    if (holds) continue
    return [
      {
        say: `从${words}${sayChange(value, before, quantity, current)}，写的是${wordOf(sign, quantity)}${quantity.text}`,
        terms,
      },
    ]
  }
  const multiple = quantitiesIn(current.sentence).find(({ start, unit }) => unit === '倍' && start >= then.quantity.end)
  const is = [then, current].every(term => term.quantity.rough === undefined) && multiple?.rough === undefined
  const told = multiple && /^\s*的$/.test(current.sentence.text.slice(then.quantity.end, multiple.start))
  if (told && is && before > 0n && !others.some(one => isTimes(one, before, multiple)))
    return [
      { say: `从${words}，是原来的${shown((value * ONE) / before, exact('0.1'))}倍，写的是${multiple.text}`, terms },
    ]
  const between = current.index > then.index ? turned.exec(current.quantity.before) : null
  const folded = doubled.exec(behind.slice(0, 16))
  const times = folded ? 2n ** BigInt('一两三'.indexOf(folded[1] ?? '一') + 1) : undefined
  if (times !== undefined && before > 0n && (value * 10n < before * times * 8n || value * 10n > before * times * 13n))
    return [
      { say: `从${words}，是原来的${shown((value * ONE) / before, exact('0.1'))}倍，写的是${folded?.[0]}`, terms },
    ]
  const direction = said.length === 0 ? (trend.exec(behind) ?? between) : null
  const sign = direction?.[1] ? 1n : direction ? -1n : 0n
  const moved = value > before ? 1n : value < before ? -1n : 0n
  const rough = [then, current].some(term => term.quantity.rough !== undefined)
  if (sign !== 0n && sign !== moved && !rough)
    return [{ say: `从${words}是${moved > 0n ? '增加' : moved < 0n ? '减少' : '持平'}，写的是${wordOf(sign)}`, terms }]
  return []
}

const wordOf = (sign: bigint, said?: Quantity) =>
  said?.kind === 'percent' ? (sign > 0n ? '增长' : '下降') : sign > 0n ? '增加' : '减少'

interface Change {
  readonly quantity: Quantity
  readonly sign: bigint
}

/** What the rest of the clause says of a comparison: 增加40条，增长50%. */
function changesAfter(sentence: Sentence, from: number): Change[] {
  const { text } = sentence
  const changes: Change[] = []
  let last = from
  for (const quantity of quantitiesIn(sentence)) {
    if (quantity.start < from) continue
    const gap = text.slice(last, quantity.start)
    const found = change.exec(gap)
    if (!found || /[。；]|其中|另/.test(gap) || gap.length > 16 || quantity.kind === 'points') break
    if (/[，,][^，,]*[，,]/.test(gap) || /(?:环比|其中|申请|发布|公开|办结)/.test(gap)) break
    changes.push({ quantity, sign: found[1] ? 1n : -1n })
    last = quantity.end
  }
  return changes
}

const lastYear = /^[，,](?:(?:上|去|20\d\d)年(?:度|同期|全年)*(?:为|是|共|仅)+|(?:由|从)(?:(?:上|去|20\d\d)年)?的?)$/

/** 同比减少8.9%（2022年为470篇）: the change stands in front of the bracket that tells what it is measured by. */
function changeBefore({ sentence, quantity, opens }: Term): Change[] {
  const said = quantitiesIn(sentence).findLast(one => one.end <= quantity.start)
  const found = said?.kind === 'percent' ? change.exec(said.before) : null
  const gap = said ? sentence.text.slice(said.end, quantity.start) : ''
  if (!said || !found || !(opens ? /^[（(]/ : lastYear).test(gap)) return []
  return [{ quantity: said, sign: found[1] ? 1n : -1n }]
}

function isChange(now: bigint, then: bigint, said: Quantity, sign: bigint, terms: readonly Term[]): boolean {
  const figures = terms.map(term => term.quantity)
  const difference = (now - then) * sign
  // Nothing is a part or a multiple of 0.
  if (then === 0n && (said.kind === 'percent' || said.unit === '倍')) return true
  if (said.unit === '倍') return isTimes(difference, then, said) || isTimes(now, then, said)
  if (said.kind === 'percent') {
    const wide = figures.map(one => (one.step === ONE && !one.rough ? 0n : 1n)).includes(1n)
    return (
      isPercent(difference, then, said, figures) ||
      (wide && isPercent(difference, then, { ...said, step: exact(2) }, []))
    )
  }
  if (family(said.unit) !== family(figures[0]?.unit ?? '')) return true
  const tenth = figures.some(one => one.rough !== undefined)
  const steps = [...figures, said].reduce((sum, one) => sum + (one.step === ONE ? 0n : one.step), 0n)
  return distance(difference, said.value) <= (tenth ? then / 10n : steps)
}

function isTimes(value: bigint, of: bigint, said: Quantity): boolean {
  return of > 0n && distance((value * ONE) / of, said.value) <= said.step / 2n + exact('0.05')
}

function sayChange(now: bigint, then: bigint, said: Quantity, like: Term): string {
  const word = now > then ? '增加' : now < then ? '减少' : ''
  if (word === '') return '没有变化'
  if (said.kind === 'percent') return `是${now > then ? '增长' : '下降'}${percentLike(now - then, then, said)}`
  if (said.unit === '倍') return `是原来的${percentLike(now, then, { ...said, step: ONE })}`
  return `是${word}${told(distance(now, then), like.quantity)}`
}

/** 全年120条，较上年增加40条，增长60%: without last year's figure, the difference itself gives it. */
function wrongOwnChange(by: Term, sentence: Sentence): Contradiction[] {
  if (by.role !== 'change' || by.quantity.rough !== undefined) return []
  const terms = termsOf(sentence)
  if (!/(?:较|比|同比|相比)[^，。；]{0,14}$/.test(by.quantity.before)) return []
  const sign = new RegExp(`(?:${down})了?$`).test(by.quantity.before) ? -1n : 1n
  const now = terms.slice(0, by.index).findLast(term => term.role === undefined && term.bracket === 0)
  const next = changesAfter(sentence, by.quantity.end)[0]
  if (!now || !next || family(now.quantity.unit) !== family(by.quantity.unit) || next.quantity.kind !== 'percent')
    return []
  if (now.quantity.rough !== undefined || next.quantity.rough !== undefined || next.sign !== sign) return []
  const then = now.quantity.value - sign * by.quantity.value
  const figures = [now.quantity, by.quantity]
  if (then <= 0n || isPercent(by.quantity.value, then, next.quantity, figures)) return []
  const is = percentLike(by.quantity.value, then, next.quantity)
  const say = `${now.quantity.text}比上年${wordOf(sign)}${by.quantity.text}，是${wordOf(sign, next.quantity)}${is}，写的是${next.quantity.text}`
  return [{ say, terms: [now, by] }]
}
