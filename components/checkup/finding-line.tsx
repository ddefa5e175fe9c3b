import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import type { Told } from './checking'

const inks = { error: 'text-danger', warning: 'text-warning', note: 'text-note' }

/** One finding: what is wrong, the passage it speaks of, how to mend it, and where the rule comes from. */
export const FindingLine = ({ finding: { rule, weight, say, place, mend } }: { finding: Told }) => {
  const said = words().ui.finding
  return (
    <li className="flex gap-2.5 py-3">
      <Icon name={weight === 'error' ? 'danger' : weight} className={`mt-0.5 size-5 ${inks[weight]}`} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p>
          <span className={`me-1.5 text-sm font-medium ${inks[weight]}`}>{said.weight[weight]}</span>
          {say}
        </p>
        {place?.quote && (
          <blockquote className="border-s-2 border-line ps-3 text-sm whitespace-pre-line text-ink-soft">
            {place.quote}
          </blockquote>
        )}
        {mend && (
          <p className="text-sm text-ink-soft">
            {said.mend(mend)}
            <a href={`/rules#${rule}`} aria-label={said.whyOf(rule)} className="ms-2 whitespace-nowrap">
              {said.why} {rule}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
