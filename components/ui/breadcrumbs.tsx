import type { Route } from 'next'
import Link from 'next/link'
import { words } from '@/lib/words/in-browser'
import { Icon } from './icon'

export type Crumb = { label: string; href?: string }

/** The way from the top to this page; the last crumb is the page itself and has no address. */
export const Breadcrumbs = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <nav aria-label={words().site.path} className="text-sm print:hidden">
    <ol className="flex flex-wrap items-center gap-x-1.5">
      {crumbs.map(({ label, href }, at) => (
        <li key={label} className="flex items-center gap-x-1.5 text-ink-soft">
          {at > 0 && <Icon name="right" className="size-4" />}
          {href ? (
            <Link href={href as Route} prefetch={false} className="py-1">
              {label}
            </Link>
          ) : (
            <span aria-current="page" className="py-1">
              {label}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
