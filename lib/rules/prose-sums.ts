import { quantitiesIn, type Sentence, sentencesOf } from './passages'
import { acrossSentences } from './prose-sums-across'
import { listsBefore, listsOf } from './prose-sums-lists'
import { openingsOf } from './prose-sums-openings'
import type { Term } from './prose-sums-terms'
import { type Verdict, verdictOn } from './prose-sums-verdict'
import { told } from './prose-sums-weighing'
import { distance } from './quantities-exact'
import type { Found, Look, Rule } from './rule'

/** Sums inside the prose. */
export const proseSums: readonly Rule[] = [
  {
    id: 'RN-9',
    weight: 'warning',
    holds: '文字里的总数等于列出的各部分之和，任何一部分都不大于总数',
    source: '文字内部的算术关系：“共N条，其中……”应当加得起来',
    example: '“公开信息120条，其中网站80条、微信30条”，80＋30只有110',
    mend: '对照台账核对总数和各部分；没有列全的，加上“等”字或者写明“其他N条”',
    check: look => wrongSums(look),
  },
]

const reach = 3

function wrongSums(look: Look): Found[] {
  const sentences = sentencesOf(look)
  return sentences.flatMap((sentence, at) => {
    if (quantitiesIn(sentence).length === 0) return []
    const before = () =>
      sentences
        .slice(Math.max(0, at - reach), at)
        .filter(one => one.section === sentence.section)
        .toReversed()
    const behind = () =>
      sentences
        .slice(at + 1, at + 1 + reach * 3)
        .filter(one => one.paragraph === sentence.paragraph && one.section === sentence.section)
    const opened = openingsOf(sentence).some(Boolean) ? listsOf(sentence, before()) : []
    const lists = [...opened, ...listsBefore(sentence), ...acrossSentences(sentence, behind)]
    const said = new Set<string>()
    return lists.flatMap(list => {
      const verdict = verdictOn(list)
      if (!verdict) return []
      const say = sayOf(verdict)
      if (said.has(say)) return []
      said.add(say)
      return [
        { addresses: [], place: { section: sentence.section, quote: quoteOf(verdict, sentence, sentences) }, say },
      ]
    })
  })
}

function sayOf(verdict: Verdict): string {
  const { quantity } = verdict.whole
  if (verdict.fault === 'part') return `总数是${quantity.text}，其中的${verdict.part.quantity.text}比总数还多`
  const parts = verdict.parts.map(part => part.quantity.text).join('、')
  const gap = told(distance(verdict.sum, quantity.value), quantity)
  return `总数写的是${quantity.text}，列出的${parts}相加是${told(verdict.sum, quantity)}，相差${gap}`
}

/** The whole passage from the total to its parts. */
function quoteOf(verdict: Verdict, sentence: Sentence, sentences: readonly Sentence[]): string {
  const named: readonly Term[] = verdict.fault === 'part' ? [verdict.part] : verdict.parts
  const places = [verdict.whole, ...named].map(term => sentences.indexOf(term.sentence))
  const [from, to] = [Math.min(...places), Math.max(...places)]
  return from < 0
    ? sentence.text
    : sentences
        .slice(from, to + 1)
        .map(one => one.text)
        .join('')
}
