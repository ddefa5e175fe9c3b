import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { EditionMarks } from './edition-marks'

export interface ListedEdition {
  readonly organCode: string
  readonly organName: string
  readonly organShortName: string
  readonly year: number
  readonly number: number
  readonly form: 'report' | 'withdrawal'
  readonly publishedAt: number
}

export const LatestEditions = ({ editions }: { editions: readonly ListedEdition[] }) => {
  const { home, year: sayYear } = words().reading
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="text-xl">
        {home.latest}
      </h2>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {editions.map(({ organCode, organName, year, number, form, publishedAt }) => (
          <li key={`${organCode} ${year}`} className="grid gap-1 py-3">
            <a href={`/${organCode}/${year}`} className="no-underline hover:underline">
              {organName} {sayYear(year)}
            </a>
            <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              <Time at={publishedAt} day />
              <EditionMarks number={number} form={form} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
