import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Tab = { href: string; label: ReactNode; current?: boolean }

/** Views of one thing, each with its own address. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="overflow-x-auto border-b border-line">
    <ul className="flex gap-1">
      {tabs.map(tab => (
        <li key={tab.href}>
          <Link
            href={tab.href as Route}
            prefetch={false}
            aria-current={tab.current ? 'page' : undefined}
            className="flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-3 whitespace-nowrap text-ink-soft no-underline -outline-offset-3 hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
          >
            {tab.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
