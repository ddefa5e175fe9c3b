import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { type Tone, toneGround, toneInk } from './tone'

type Props = { tone?: Tone | 'plain'; icon?: IconName; children: ReactNode }

export const Badge = ({ tone = 'plain', icon, children }: Props) => (
  <span
    className={`inline-flex items-center gap-1 rounded-full border px-2 py-px text-sm font-medium whitespace-nowrap ${
      tone === 'plain'
        ? 'border-line-strong bg-raised text-ink-soft'
        : `border-transparent ${toneGround[tone]} ${toneInk[tone]}`
    }`}
  >
    {icon && <Icon name={icon} className="size-4" />}
    {children}
  </span>
)
