import { quantitiesIn, type Sentence, sentencesOf } from './passages'
import { wrongAverages } from './prose-rates-averages'
import { wrongGrowth } from './prose-rates-growth'
import { wrongPoints } from './prose-rates-points'
import { wrongRows } from './prose-rates-rows'
import { wrongSeries } from './prose-rates-series'
import { type Contradiction, wrongShares } from './prose-rates-shares'
import type { Found, Look, Rule } from './rule'

/** Percentages, growth, differences and averages inside the prose. */
export const proseRates: readonly Rule[] = [
  {
    id: 'RN-5',
    weight: 'warning',
    holds: '文字里的占比、办结率、增长率、增减数和平均数，与同一处写出的数字算得上',
    source: '文字内部的算术关系：按写出的两个数重新计算，允许四舍五入',
    example: '“收到申请250件，其中自然人216件，占84.6%”，216÷250应是86.4%',
    mend: '按写出的数字重新计算百分比，或者更正写错的数字',
    check: look => wrongRates(look),
  },
]

const reach = 3

function wrongRates(look: Look): Found[] {
  const sentences = sentencesOf(look)
  return sentences.flatMap((sentence, at) => {
    if (quantitiesIn(sentence).length < 2) return []
    const before = sentences
      .slice(Math.max(0, at - reach), at)
      .filter(one => one.section === sentence.section)
      .toReversed()
    const found = [
      ...wrongShares(sentence, before),
      ...wrongGrowth(sentence),
      ...wrongPoints(sentence),
      ...wrongAverages(sentence),
      ...wrongRows(sentence),
      ...wrongSeries(sentence),
    ]
    return found.map(({ say, terms }) => ({
      addresses: [],
      place: { section: sentence.section, quote: quoteOf(terms, sentence, before) },
      say,
    }))
  })
}

function quoteOf(terms: Contradiction['terms'], sentence: Sentence, before: readonly Sentence[]): string {
  const far = Math.max(-1, ...terms.map(term => before.indexOf(term.sentence)))
  return [...before.slice(0, far + 1).toReversed(), sentence].map(one => one.text).join('')
}
