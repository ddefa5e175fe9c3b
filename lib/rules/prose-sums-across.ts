import type { Sentence } from './passages'
import type { PartList } from './prose-sums-lists'
import { family, type Term, termsOf } from './prose-sums-terms'

/**
 * A total in a sentence of its own, and behind it one sentence for each channel, whose first figure is its part:
 * 公开信息961条。在网站公开74条，其中…。在微博公开887条，其中…。
 */
export function acrossSentences(sentence: Sentence, behind: () => readonly Sentence[]): PartList[] {
  const terms = termsOf(sentence).filter(term => term.bracket === 0 && term.role === undefined)
  const [whole] = terms
  if (!whole || terms.length !== 1 || !/公开|发布|推送|编发|更新/.test(whole.quantity.before)) return []
  const parts: Term[] = []
  for (const next of behind()) {
    const [first] = termsOf(next)
    if (first?.group !== 'platform' || family(first.quantity.unit) !== family(whole.quantity.unit)) break
    if (!/^(?:其中[，：,:]?)?(?:在|通过|利用|依托|借助|[一二三四五]是)/.test(next.text)) break
    parts.push(first)
  }
  if (parts.length < 2) return []
  return [{ kind: 'across', wholes: [whole], parts, inner: [], further: [], partial: false, weak: true }]
}
