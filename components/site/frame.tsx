import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import type { View } from '@/lib/view'
import { SiteFooter } from './footer'
import { SiteHeader } from './header'

/** The chrome around every public page. */
export const SiteFrame = ({ view, owner, children }: { view: View; owner?: string; children: ReactNode }) => (
  <>
    <SkipLink />
    <SiteHeader view={view} owner={owner} />
    <main id="main" tabIndex={-1} className="container-page py-6 sm:py-10">
      {children}
    </main>
    <SiteFooter />
  </>
)
