import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs'

type Props = {
  title: ReactNode
  crumbs?: readonly Crumb[]
  badge?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** The top of an office page: where it lies, what it is, what can be done. `children` is one line below the title. */
export const PageHead = ({ title, crumbs, badge, actions, children }: Props) => (
  <header className="mb-6 grid gap-2">
    {crumbs && <Breadcrumbs crumbs={crumbs} />}
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="text-2xl">{title}</h1>
      {badge}
      {actions && <div className="ms-auto flex flex-wrap gap-2">{actions}</div>}
    </div>
    {children && <div className="text-ink-soft">{children}</div>}
  </header>
)
