import { quantitiesIn, type Sentence } from './passages'
import type { Contradiction } from './prose-rates-shares'
import { distance, exact, largestOf, shown } from './quantities-exact'

const from = /(?:由|从)[^，。；]{0,12}$|(?:较|比)[^，。；]{0,10}的$|(?:较|比)(?:上年|去年|20\d\d年)(?:度|同期)?$/
const to = /(?:到|至|为)$/
const moved = /(?:(提高|提升|上升|增加|增长)|(下降|降低|减少|回落))了?$/

/** 由91.2%提高到94.6%，提高3.4个百分点: two percentages and how many points lie between them. */
export function wrongPoints(sentence: Sentence): Contradiction[] {
  const rates = quantitiesIn(sentence).slice(0, 100)
  return rates.flatMap((points, at) => {
    const [one, other] = [rates[at - 2], rates[at - 1]]
    const sign = moved.exec(points.before)
    if (points.kind !== 'points' || !sign || one?.kind !== 'percent' || other?.kind !== 'percent') return []
    if ([one, other, points].some(rate => rate.rough !== undefined)) return []
    const [then, now] =
      from.test(one.before) && to.test(other.before) ? [one, other] : from.test(other.before) ? [other, one] : []
    if (!then || !now) return []
    const difference = sign[1] ? now.value - then.value : then.value - now.value
    const slack = largestOf([exact('0.1'), then.step, now.step, points.step].map(step => step / 2n))
    if (distance(difference, points.value) <= slack) return []
    const word = now.value > then.value ? '提高' : '下降'
    const is = shown(distance(now.value, then.value))
    return [{ say: `从${then.text}到${now.text}是${word}${is}个百分点，写的是${sign[0]}${points.text}`, terms: [] }]
  })
}
