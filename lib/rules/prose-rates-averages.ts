import type { Sentence } from './passages'
import type { Contradiction } from './prose-rates-shares'
import { family, type Term, termsOf } from './prose-sums-terms'
import { told } from './prose-sums-weighing'
import { distance, exact, largestOf, nearest, ONE } from './quantities-exact'

const each =
  /(?:平均每(?:一?个)?([^，。；\d]{1,4}?)|每(?:一?个)?([^，。；\d]{1,3}?)平均|(日|月|年|周|季|人|场|期|件|户|篇|条|次|家|村|项|批)均|平均每?(日|天|月|周|季度))[^，。；\d]{0,8}$/
const calendar: Readonly<Record<string, readonly string[]>> = {
  日: ['365', '250'],
  天: ['365', '250'],
  月: ['12'],
  个月: ['12'],
  周: ['52'],
  季: ['4'],
  季度: ['4'],
}
const yearly = /全年|年度|年内|一年|累计|总|共/

/** Averages that are not the total divided by the number of cases, where both stand before it. */
export function wrongAverages(sentence: Sentence): Contradiction[] {
  const terms = termsOf(sentence)
  return terms.flatMap(average => {
    if (average.role !== 'average' || average.quantity.rough === 'vague') return []
    const found = each.exec(average.quantity.before)
    const per = (found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4])?.replace(/^个/, '')
    if (!per || /工作/.test(per)) return []
    const unit = family(average.quantity.unit)
    const earlier = terms.slice(Math.max(0, average.index - 12), average.index).filter(term => term.role === undefined)
    const totals = earlier.filter(term => family(term.quantity.unit) === unit).toReversed()
    const counts = earlier.filter(term => divides(term, per)).toReversed()
    const [total] = totals
    if (!total || total.quantity.rough === 'vague') return []
    const inYear = calendar[per]
    if (inYear) {
      // 春运40天发布86条，日均2条: the days are told.
      if (counts.length > 0) return []
      const whole = totals.find(term => yearly.test(term.gap))
      if (!whole || inYear.some(by => isAbout(whole, exact(by), average, inYear.length > 1 ? 10n : 30n))) return []
      if (totals.some(term => term !== whole && inYear.some(by => isAbout(term, exact(by), average, 10n)))) return []
      return [contradiction(whole, exact(inYear[0] ?? '1'), `${inYear[0]}`, average)]
    }
    const [count] = counts
    if (!count || counts.length > 1 || count.quantity.rough !== undefined || count.quantity.value <= 0n) return []
    if (totals.some(one => isAbout(one, count.quantity.value, average, 100n)) || isOneOfSeveral(count, total, terms))
      return []
    return [contradiction(total, count.quantity.value, count.quantity.text, average)]
  })
}

/** 明白卡24张、短视频18部，播放67万次: what is counted in all is not spread over one kind. */
function isOneOfSeveral(count: Term, total: Term, terms: readonly Term[]): boolean {
  const joined = (term: Term | undefined) => term !== undefined && term !== total && term.gap.startsWith('、')
  return joined(count) || joined(terms[count.index + 1])
}

function divides(term: Term, per: string): boolean {
  const { unit, after } = term.quantity
  return (
    unit !== '' &&
    (family(unit) === family(per) ||
      (unit === '天' && per === '日') ||
      per.startsWith(unit) ||
      (unit === '个' && after.slice(0, 6).includes(per)))
  )
}

/** Within half a unit of the last printed digit, or one part in so many of it; with 约 or 余 a tenth. */
function isAbout(total: Term, by: bigint, average: Term, oneIn: bigint): boolean {
  const is = nearest(total.quantity.value * ONE, by)
  const { value, step, rough } = average.quantity
  const loose = rough !== undefined || total.quantity.rough !== undefined ? 10n : oneIn
  return distance(is, value) <= largestOf([step / 2n, is / loose])
}

function contradiction(total: Term, by: bigint, count: string, average: Term): Contradiction {
  const is = nearest(total.quantity.value * ONE, by)
  const precise = average.quantity.step / 10n > 0n ? average.quantity.step / 10n : 1n
  const told1 = told(nearest(is, precise) * precise, average.quantity)
  return {
    say: `${total.quantity.text}除以${count}是${told1}，写的平均数是${average.quantity.text}`,
    terms: [total, average],
  }
}
