import { exact } from './quantities-exact'
import { figuresOf, type Read } from './quantities-figure'
import { masked } from './quantities-masks'
import { countable } from './quantities-units'

/**
 * How loosely a figure is meant: `over` 余 多 超过 以上, `about` 约 近 左右, `under` 不到 以内, `vague` 数十 十几 两三,
 * `range` 10至15.
 */
export type Rough = 'over' | 'about' | 'under' | 'vague' | 'range'

/** A figure of Chinese official prose that counts or measures something. */
export interface Quantity {
  /** `percent` for 90.6%, 百分之三十, 三成; `points` for 个百分点; all else is an `amount`. */
  readonly kind: 'amount' | 'percent' | 'points'
  /** Exact, in hundred-millionths (see quantities-exact): 3.2万条 is exact(32000). A range begins here. */
  readonly value: bigint
  /** Where a range ends. */
  readonly upTo?: bigint
  /** What one unit of its last printed digit is worth: exact('0.1') for 90.6%, exact(1000) for 3.2万. */
  readonly step: bigint
  readonly rough?: Rough
  /** The measure word: 件, 人次, 元 (also of 万元: the value is in 元); `%`, `百分点`; empty for a bare number in a list. */
  readonly unit: string
  /** Offsets in the text; the figure with its marks of roughness and its measure word. */
  readonly start: number
  readonly end: number
  /** As printed between them. */
  readonly text: string
  /** The words before it, back to the last figure or the last of ，。；：、（）. */
  readonly before: string
  /** The words after it, as far as the next figure or mark. */
  readonly after: string
}

/** The quantity as a whole number that a table could hold, or undefined where it is rough, broken or too large. */
export function countOf(quantity: Quantity): number | undefined {
  const count = Number(quantity.value / exact(1))
  const whole = exact(count) === quantity.value && Number.isSafeInteger(count)
  return whole && quantity.kind === 'amount' && quantity.rough === undefined ? count : undefined
}

const marks = /[，。；：、（）！？,;:()!?\n]/g
const joins = /^\s*(?:[、,，]|和|及|与|以及)\s*$/
const until = /^\s*(?:至|到|[—–~～-]{1,2})\s*$/
const codes = /(?:邮编|编码|电话|传真|热线|号码|代码|编号|账号|专线|区号|邮箱|信箱|转|版本|得分|公里处)[为是：:\s]*$/

/**
 * Every quantity of a passage, in order: half and full width, Chinese numerals, 万 and 亿, thousands commas, ranges,
 * percentages. Years, dates, numbers of documents, articles, telephones, numbering, codes and whatever stands inside
 * 《》 are not quantities. Linear in the length of the text; never throws.
 */
export function quantitiesOf(text: string): Quantity[] {
  if (!countable.test(text)) return []
  const plain = text.replace(/[０-９％．＋－]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const read = withRanges(plain, withSharedUnits(plain, figuresOf(masked(plain))))
  return framed(text, read)
}

/** 分别为2、3、5件: a bare number takes the unit of the one it is joined to. Other bare numbers stay only in a list. */
function withSharedUnits(plain: string, all: Read[]): Read[] {
  for (let at = all.length - 2; at >= 0; at--) {
    const one = all[at]
    const next = all[at + 1]
    if (!one?.bare || !next || next.unit === '' || next.start - one.end > 3) continue
    const gap = plain.slice(one.end, next.start)
    if (!joins.test(gap) && !until.test(gap)) continue
    one.unit = next.unit
    one.kind = next.kind
  }
  return all.filter(one => one.unit !== '' || listed(plain, one))
}

function listed(plain: string, one: Read): boolean {
  const printed = plain.slice(one.start, one.end)
  return (
    !/^(?:19|20)\d\d$/.test(printed) &&
    printed.length <= 8 &&
    /^\s*(?:[、，；。）)]|$)/.test(plain.slice(one.end, one.end + 3)) &&
    /[\p{Script=Han}：:”]\s*$/u.test(plain.slice(Math.max(0, one.start - 3), one.start)) &&
    !codes.test(plain.slice(Math.max(0, one.start - 8), one.start))
  )
}

function withRanges(plain: string, all: readonly Read[]): Read[] {
  const merged: Read[] = []
  for (const one of all) {
    const first = merged.at(-1)
    const ranges =
      first !== undefined &&
      first.upTo === undefined &&
      one.start - first.end <= 4 &&
      until.test(plain.slice(first.end, one.start)) &&
      first.unit === one.unit &&
      one.value > first.value &&
      !/[从由自][^，。；]{0,12}$/.test(plain.slice(Math.max(0, first.start - 14), first.start))
    if (ranges)
      merged[merged.length - 1] = { ...one, value: first.value, upTo: one.value, rough: 'range', start: first.start }
    else merged.push(one)
  }
  return merged
}

function framed(text: string, all: readonly Read[]): Quantity[] {
  const bounds: number[] = []
  marks.lastIndex = 0
  while (marks.test(text)) bounds.push(marks.lastIndex - 1)
  let at = 0
  return all.map((one, index) => {
    while (at < bounds.length && (bounds[at] ?? 0) < one.start) at++
    const from = Math.max(at > 0 ? (bounds[at - 1] ?? 0) + 1 : 0, all[index - 1]?.end ?? 0)
    let next = at
    while (next < bounds.length && (bounds[next] ?? 0) < one.end) next++
    const to = Math.min(bounds[next] ?? text.length, all[index + 1]?.start ?? text.length)
    return {
      kind: one.kind,
      value: one.value,
      upTo: one.upTo,
      step: one.step,
      rough: one.rough,
      unit: one.unit,
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      before: text.slice(from, one.start).trim(),
      after: text.slice(one.end, Math.max(to, one.end)).trim(),
    }
  })
}
