import type { Line, Why } from '@/lib/compare/lines'
import { formatOf } from '@/lib/compare/points'
import { words } from '@/lib/words'

const order: readonly Exclude<Why, 'form'>[] = ['missing', 'withdrawn', 'blank', 'notApplicable']

/** Why places are empty: each reason once, with the reports that it holds for. */
export const Gaps = ({ lines }: { lines: readonly Line[] }) => {
  const sentences = [...order.flatMap(why => sentenceOf(why, lines)), ...otherForms(lines)]
  if (sentences.length === 0) return null
  return (
    <ul className="grid gap-0.5 text-sm text-ink-soft">
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

const spotsWith = (why: Why, { spots }: Line) => spots.filter(spot => spot.why === why)
const listed = (names: Iterable<string>) => [...new Set(names)].join('、')

function sentenceOf(why: Exclude<Why, 'form'>, lines: readonly Line[]): string[] {
  const spots = lines.flatMap(line => spotsWith(why, line))
  return spots.length > 0 ? [words().compare.whySay[why](listed(spots.map(({ point }) => point.label)))] : []
}

/** For each form the reports that follow it, and what it has no number for. */
function otherForms(lines: readonly Line[]): string[] {
  const gaps = lines.flatMap(line => spotsWith('form', line).map(({ point }) => ({ point, line })))
  const notices = [...new Set(gaps.flatMap(({ point }) => formatOf(point)?.notice ?? []))]
  return notices.map(notice => {
    const own = gaps.filter(({ point }) => formatOf(point)?.notice === notice)
    const { form, noForm } = words().compare.whySay
    const [points, items] = [listed(own.map(({ point }) => point.label)), listed(own.map(({ line }) => line.name))]
    return notice ? form(points, notice, items) : noForm(points, items)
  })
}
