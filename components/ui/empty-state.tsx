import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Props = { icon?: IconName; title: ReactNode; children?: ReactNode }

/** Nothing here yet, why, and what to do next. */
export const EmptyState = ({ icon = 'report', title, children }: Props) => (
  <div className="grid justify-items-center gap-3 rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
    <Icon name={icon} className="size-9 text-ink-soft" />
    <p className="text-lg font-semibold">{title}</p>
    {typeof children === 'string' ? <p className="text-ink-soft">{children}</p> : children}
  </div>
)
