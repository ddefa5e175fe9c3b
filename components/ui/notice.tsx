import type { ReactNode } from 'react'
import { words } from '@/lib/words/in-browser'
import { Icon } from './icon'
import { type Tone, toneEdge, toneGround, toneInk } from './tone'

type Props = { tone?: Tone; title?: ReactNode; live?: boolean; className?: string; children?: ReactNode }

/** A sentence that must be seen. `live` for one that appears while the page is open: it is read aloud. */
export const Notice = ({ tone = 'note', title, live = false, className = '', children }: Props) => (
  <div
    role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    className={`flex gap-3 rounded border-s-4 px-4 py-3 ${toneEdge[tone]} ${toneGround[tone]} ${className}`}
  >
    <Icon name={tone} className={`mt-0.5 size-5.5 ${toneInk[tone]}`} />
    <div className="min-w-0 flex-1">
      <span className="sr-only">{words().ui.tone[tone]}</span>
      {title && <p className={`mb-0.5 font-semibold ${toneInk[tone]}`}>{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)
