import type { Line, Why } from '@/lib/compare/lines'
import { formatOf } from '@/lib/compare/points'
import { words } from '@/lib/words'

const order: readonly Why[] = ['missing', 'withdrawn', 'form', 'blank', 'notApplicable']

/** Why places are empty: each reason once, with the reports that it holds for. */
export const Gaps = ({ lines }: { lines: readonly Line[] }) => {
  const sentences = order.flatMap(why => sentenceOf(why, lines) ?? [])
  if (sentences.length === 0) return null
  return (
    <ul className="grid gap-0.5 text-sm text-ink-soft">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function sentenceOf(why: Why, lines: readonly Line[]): string | undefined {
  const spots = lines.flatMap(line => line.spots.filter(spot => spot.why === why))
  if (spots.length === 0) return undefined
  const labels = [...new Set(spots.map(({ point }) => point.label))].join('、')
  const { whySay } = words().compare
  if (why !== 'form') return whySay[why](labels)
  const notices = new Set(spots.flatMap(({ point }) => formatOf(point)?.notice ?? []))
  return whySay.form(labels, [...notices].join('、'))
}
