import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import type { EditionFacts } from './edition-facts'

/** Every edition with its date and its public word. What a withdrawal took down is named, but leads nowhere. */
export const EditionList = ({ edition: { organCode, year, number, all } }: { edition: EditionFacts }) => {
  const said = words().reading.edition
  const withdrawn = Math.max(0, ...all.filter(({ form }) => form === 'withdrawal').map(one => one.number))
  return (
    <details className="group mt-4 text-sm print:hidden">
      <summary className="-ms-1 inline-flex items-center gap-1 py-1 text-accent">
        <Icon name="right" className="size-4 group-open:rotate-90" />
        {said.all}
      </summary>
      <ol className="mt-1 grid gap-2 border-s-2 border-line ps-4">
        {all.map(one => (
          <li key={one.number} aria-current={one.number === number ? 'true' : undefined}>
            <span className="me-3">
              {one.number > withdrawn && one.number !== number ? (
                <a href={`/${organCode}/${year}/${one.number}`}>{said.number(one.number)}</a>
              ) : (
                said.number(one.number)
              )}
            </span>
            <Time at={one.publishedAt} day />
            {one.form === 'withdrawal' && <span className="ms-3">{said.withdrawal}</span>}
            {one.form === 'report' && one.number > withdrawn + 1 && (
              <a href={`/${organCode}/${year}/${one.number}/changes`} className="ms-3">
                {words().changed.toEdition(one.number - 1)}
              </a>
            )}
            {one.number > 1 && one.note && <p className="measure text-ink-soft">{one.note}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
