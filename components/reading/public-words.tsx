import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { EditionMarks } from './edition-marks'
import type { ListedEdition } from './latest-editions'

/** What an organ has said publicly on its corrections and withdrawals. */
export const PublicWords = ({ editions }: { editions: readonly (ListedEdition & { note: string })[] }) => {
  const { organ, year: sayYear } = words().reading
  return (
    <section aria-labelledby="words" className="mt-4">
      <h2 id="words" className="text-xl">
        {organ.notes}
      </h2>
      <ol className="mt-3 grid gap-4">
        {editions.map(({ organCode, year, number, form, publishedAt, note }) => (
          <li key={`${year} ${number}`} className="measure grid gap-1 border-s-2 border-line ps-4">
            <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              <Time at={publishedAt} day />
              <a href={`/${organCode}/${year}`}>{sayYear(year)}</a>
              <EditionMarks number={number} form={form} />
            </span>
            {note}
          </li>
        ))}
      </ol>
    </section>
  )
}
