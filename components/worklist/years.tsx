import type { Route } from 'next'
import Link from 'next/link'
import { words } from '@/lib/words'

/** The report years, each with its own address. */
export const Years = ({ years, current }: { years: readonly number[]; current: number }) => {
  const said = words().office.worklist
  return (
    <nav aria-label={said.years}>
      <ul className="flex flex-wrap gap-1">
        {years.map(year => (
          <li key={year}>
            <Link
              href={`/office?year=${year}` as Route}
              prefetch={false}
              aria-current={year === current ? 'true' : undefined}
              className="inline-flex min-h-9 items-center rounded px-2.5 text-ink-soft no-underline hover:bg-accent-soft hover:text-accent-strong aria-current:bg-accent aria-current:font-semibold aria-current:text-accent-ink"
            >
              {said.year(year)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
