'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type Place = { href: string; label: string }

export const Navigation = ({ label, places }: { label: string; places: readonly Place[] }) => {
  const here = nearest(usePathname(), places)
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto">
      <ul className="flex">
        {places.map(place => (
          <li key={place.href}>
            <Link
              href={place.href as Route}
              prefetch={false}
              aria-current={place === here ? 'page' : undefined}
              className="flex min-h-12 items-center border-b-2 border-transparent px-3 whitespace-nowrap text-ink no-underline -outline-offset-3 hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** /office/people/3 lies under both /office and /office/people: the longer one is where we are. */
const nearest = (path: string, places: readonly Place[]) =>
  places
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
