import { withoutPeriod, withWholeYears, wrongPeriod } from './dates-period'
import { type Stale, staleYear } from './dates-stale'
import { withPlainDates, yearsIn } from './dates-words'
import { type Sentence, sentencesOf } from './passages'
import { keptWith } from './remembering'
import type { Found, Look, Rule } from './rule'

const reasons: Record<Stale, (year: number, of: number) => string> = {
  report: (year, of) => `这里说的是${year}年的年报，本报告是${of}年的`,
  work: (year, of) => `这里用${year}年说本年的工作，本报告是${of}年的`,
  plan: (year, of) => `这里把打算写在${year}年，${of}年年报的打算应当写${of + 1}年`,
  until: (year, of) => `这里的数截至${year}年年末，${of}年年报应当截至${of}年12月31日`,
}

const plainOf = keptWith(({ text }: Sentence) => withPlainDates(text))

/** Years and the statistical period in the prose. */
export const dates: readonly Rule[] = [
  {
    id: 'RN-10',
    weight: 'warning',
    holds: '标题和文字里说本年工作的年份都是本报告的年度，打算写在下一年',
    source: '已公布年报中的常见差错：沿用上年文字，年份没有改',
    example: '2023年年报写“2022年，我局认真贯彻落实……”',
    mend: '改成本报告的年度；说的确实是往年的事，写明“上年”或者当时的日期',
    check: look => [...ofTitle(look), ...ofSentences(look)],
  },
  {
    id: 'RN-11',
    weight: 'warning',
    holds: '统计期限是本年度1月1日至12月31日',
    source: '条例第四十九条、第五十条：年报报告上一年度的情况',
    example: '2022年年报写“统计期限自2021年1月1日起至2021年12月31日止”',
    mend: '把统计期限改成本年度1月1日至12月31日',
    check: look =>
      sentencesOf(look).flatMap(sentence => {
        const { section, text } = sentence
        const found =
          /20\d\d|[一二][〇零○]/.test(text) || /[０-９]/.test(text)
            ? wrongPeriod(plainOf(sentence), section, look.report.year)
            : undefined
        return found
          ? [
              {
                addresses: [],
                place: { section, quote: text },
                say: `统计期限写的是“${found}”，应当是${look.report.year}年1月1日至12月31日`,
              },
            ]
          : []
      }),
  },
]

function ofTitle(look: Look): Found[] {
  const { title, year } = look.report
  const wrong = yearsIn(withPlainDates(title)).find(word => word.year !== year)
  return wrong
    ? [
        {
          addresses: [],
          place: { section: 'title', quote: title },
          say: `标题写的是${wrong.year}年，本报告是${year}年的`,
        },
      ]
    : []
}

function ofSentences(look: Look): Found[] {
  const { year, organ } = look.report
  const sentences = sentencesOf(look)
  return sentences.flatMap((sentence, at) => {
    const { section, text, paragraph } = sentence
    if (!text.includes('年') || !/[\d０-９〇零○一二三四五六七八九]\s*年/.test(text)) return []
    const after = sentences[at + 1]
    const next = after?.section === section && after.paragraph === paragraph ? () => plainOf(after) : () => ''
    const plain = withoutPeriod(withWholeYears(plainOf(sentence)))
    const stale = staleYear(plain, { section, organ: organ.name, year, next })
    return stale ? [{ addresses: [], place: { section, quote: text }, say: reasons[stale.why](stale.year, year) }] : []
  })
}
