import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import type { View } from '@/lib/view'
import { DemoBanner } from './demo-banner'
import { SiteFooter } from './footer'
import { SiteHeader } from './header'

type Props = { view: View; owner?: string; demo?: boolean; children: ReactNode }

/** The chrome around every public page. */
export const SiteFrame = ({ view, owner, demo = false, children }: Props) => (
  <>
    <SkipLink />
    {demo && <DemoBanner />}
    <SiteHeader view={view} owner={owner} />
    <main id="main" tabIndex={-1} className="container-page py-6 sm:py-10">
      {children}
    </main>
    <SiteFooter />
  </>
)
