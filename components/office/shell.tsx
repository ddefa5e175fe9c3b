import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from '@/components/site/mark'
import { SkipLink } from '@/components/ui/skip-link'
import type { View } from '@/lib/view'
import { words } from '@/lib/words/in-browser'
import { AccountMenu, type SignOut } from './account-menu'
import { FocusKeeper } from './focus-keeper'
import { Navigation, type Place } from './navigation'

type Props = {
  person: { name: string; roles?: string }
  organ?: string
  places: readonly Place[]
  view: View
  signOut?: SignOut
  /** What must stand above everything, such as a demo's warning. */
  banner?: ReactNode
  children: ReactNode
}

/** The chrome around every page of the office. */
export const OfficeShell = ({ person, organ, places, view, signOut = '/sign-out', banner, children }: Props) => {
  const { office } = words().ui
  return (
    <>
      <SkipLink />
      <FocusKeeper />
      {banner}
      <header className="border-t-4 border-b border-t-accent border-b-line bg-raised print:hidden">
        <div className="container-office flex flex-wrap items-center gap-x-6">
          <Link
            href={'/office' as Route}
            prefetch={false}
            className="flex min-h-14 min-w-0 items-center gap-3 text-ink no-underline"
          >
            <Mark className="size-8" />
            <span className="grid min-w-0 leading-snug">
              <span className="font-semibold tracking-wide">{office.title}</span>
              {organ && <span className="truncate text-sm text-ink-soft">{organ}</span>}
            </span>
          </Link>
          <div className="order-last w-full lg:order-none lg:w-auto lg:flex-1">
            <Navigation label={office.navigation} places={places} />
          </div>
          <div className="ms-auto">
            <AccountMenu {...person} view={view} signOut={signOut} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="container-office flex-1 py-6">
        {children}
      </main>
    </>
  )
}
