import { quantitiesIn, type Sentence, sentencesOf } from './passages'
import { sharesOf } from './prose-rates-shares'
import type { Term } from './prose-sums-terms'
import type { Quantity } from './quantities'
import { distance, exact, percentOf } from './quantities-exact'
import type { Rule } from './rule'

/** A rough number that an exact percentage is worked out from. */
export const proseApproximate: readonly Rule[] = [
  {
    id: 'K-23',
    weight: 'note',
    holds: '由带“余”“约”的数字不能算出精确的百分比',
    source: '已公布年报中的常见差错：概数作基数，百分比却精确到小数',
    example: '“编制清单620余项，其中可网上办理558项，网办率90.0%”',
    mend: '把“余”“约”去掉，写出确切的数；或者把百分比写成“约”“九成以上”',
    check: look => {
      const sentences = sentencesOf(look)
      return sentences.flatMap((sentence, at) => {
        if (!quantitiesIn(sentence).some(one => one.kind === 'percent')) return []
        const before = sentences.slice(Math.max(0, at - 1), at).filter(one => one.section === sentence.section)
        return [...roughBases(sentence, before)].map(([base, percent]) => ({
          addresses: [],
          place: { section: sentence.section, quote: sentence.text },
          say: `${base.quantity.text}是概数，由它算出的百分比${percent.text}却是精确的`,
        }))
      })
    },
  },
]

/** Each rough base of the sentence with the first exact percentage that comes from it. */
function roughBases(sentence: Sentence, before: readonly Sentence[]): Map<Term, Quantity> {
  const found = new Map<Term, Quantity>()
  for (const { percent, part, wholes } of sharesOf(sentence, before)) {
    if (percent.rough !== undefined || percent.value === exact(100)) continue
    const base = wholes.find(
      whole =>
        whole.sentence === sentence &&
        whole.quantity.value > 0n &&
        (whole.quantity.rough === 'over' || whole.quantity.rough === 'about') &&
        distance(percentOf(part.quantity.value, whole.quantity.value), percent.value) * 10n <= percent.value,
    )
    if (base && !found.has(base)) found.set(base, percent)
  }
  return found
}
