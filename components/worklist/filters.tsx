import type { Route } from 'next'
import Link from 'next/link'
import { words } from '@/lib/words'
import { filters, type LineFilter } from './line'

type Props = {
  counts: Partial<Record<LineFilter, number>>
  total: number
  current?: LineFilter
  href: (filter?: LineFilter) => string
}

/** How many reports stand where, each count a way to those lines alone. */
export const Filters = ({ counts, total, current, href }: Props) => {
  const { worklist } = words().office
  const names = { ...words().ui.state, none: worklist.notBegun, mine: worklist.filter.mine }
  const shown = filters.filter(filter => counts[filter] || filter === current)
  return (
    <nav aria-label={worklist.filter.label}>
      <ul className="flex flex-wrap gap-2">
        <Choice href={href()} current={!current} name={worklist.filter.all} count={total} />
        {shown.map(filter => (
          <Choice
            key={filter}
            href={href(filter)}
            current={filter === current}
            name={names[filter]}
            count={counts[filter] ?? 0}
          />
        ))}
      </ul>
    </nav>
  )
}

const Choice = ({ href, current, name, count }: { href: string; current: boolean; name: string; count: number }) => (
  <li>
    <Link
      href={href as Route}
      prefetch={false}
      aria-current={current ? 'true' : undefined}
      className="inline-flex min-h-9 items-center rounded-full border border-line-strong bg-raised px-3.5 text-sm text-ink no-underline hover:border-accent hover:text-accent aria-current:border-accent aria-current:bg-accent-soft aria-current:font-semibold aria-current:text-accent-strong"
    >
      {words().office.worklist.counted(name, count)}
    </Link>
  </li>
)
