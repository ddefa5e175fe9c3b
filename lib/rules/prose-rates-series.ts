import { quantitiesIn, type Sentence } from './passages'
import type { Contradiction } from './prose-rates-shares'
import { isPercent, percentLike } from './prose-rates-weighing'
import { termsOf } from './prose-sums-terms'

const years =
  /((?:20\d\d年?(?:度|底|末)?[、，和及与至到—-]{1,2}){1,6}20\d\d年(?:度|底|末)?)[^，。；：\d]{0,24}分别[^，。；\d]{0,10}$/
const grown =
  /^[，,]?(20\d\d)?年?(?:度)?(?:比|较|同比|与)?(?:上年|去年|20\d\d年)?(?:同期|相比)?(增长|上升|提高|增加|下降|减少|降低)(?:了|约|达)?$/

/** 2021年、2022年、2023年分别公开640条、800条、1000条，2023年同比增长25%: the last two of the row give the growth. */
export function wrongSeries(sentence: Sentence): Contradiction[] {
  const { text } = sentence
  const terms = termsOf(sentence)
  return terms.flatMap(first => {
    const named = years.exec(text.slice(Math.max(0, first.quantity.start - 90), first.quantity.start))?.[1]
    if (!named) return []
    const row = (named.match(/20\d\d/g) ?? []).map((year, at) => ({
      year: Number(year),
      term: terms[first.index + at],
    }))
    const last = row.at(-1)
    const behind = last?.term?.quantity.end ?? text.length
    const said = quantitiesIn(sentence).find(one => one.start >= behind)
    const words = said?.kind === 'percent' ? grown.exec(text.slice(behind, said.start)) : null
    if (!said || !words || said.rough !== undefined) return []
    const year = Number(words[1] ?? last?.year)
    const now = row.find(one => one.year === year)?.term
    const then = row.find(one => one.year === year - 1)?.term
    if (!now || !then || now.quantity.unit !== then.quantity.unit || then.quantity.value <= 0n) return []
    const sign = /增长|上升|提高|增加/.test(words[2] ?? '') ? 1n : -1n
    const change = (now.quantity.value - then.quantity.value) * sign
    if (isPercent(change, then.quantity.value, said, [now.quantity, then.quantity])) return []
    const is = percentLike(change, then.quantity.value, said)
    const word = now.quantity.value >= then.quantity.value ? '增长' : '下降'
    return [
      {
        say: `从${then.quantity.text}到${now.quantity.text}是${word}${is}，写的是${words[2]}${said.text}`,
        terms: [then, now],
      },
    ]
  })
}
