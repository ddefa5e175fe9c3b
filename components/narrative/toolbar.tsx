'use client'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { words } from '@/lib/words/in-browser'
import type { PadDeed, PadState } from './pad-deed'

interface Props {
  label: string
  controls: string
  /** Groups of tools, a line between them. */
  groups: readonly (readonly PadDeed[])[]
  /** Undefined while the editor is on its way: the tools are there and do nothing. */
  state?: PadState
  toolbar?: Ref<HTMLDivElement>
  onDeed: (deed: PadDeed) => void
  onLeave: () => void
}

const PRESSABLE = new Set<PadDeed>([
  'paragraph',
  'heading3',
  'heading4',
  'bold',
  'bulletList',
  'orderedList',
  'headRow',
])

/** One stop for the Tab key; arrows, Home and End move between the tools, Escape goes back to the text. */
export const Toolbar = ({ label, controls, groups, state, toolbar, onDeed, onLeave }: Props) => {
  const deeds = groups.flat()
  const [stop, setStop] = useState<PadDeed>()
  const current = Math.max(stop ? deeds.indexOf(stop) : 0, 0)

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') return onLeave()
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: deeds.length - 1 }[event.key]
    const next = to === undefined ? undefined : deeds[(to + deeds.length) % deeds.length]
    if (!next) return
    event.preventDefault()
    setStop(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-deed="${next}"]`)?.focus()
  }

  return (
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={label}
      aria-controls={state && controls}
      onKeyDown={move}
      className="flex flex-wrap items-center gap-x-1 gap-y-0.5"
    >
      {groups.map(group => (
        <div key={group[0]} className="flex flex-wrap gap-0.5 border-line sm:not-first:border-s sm:not-first:ps-1">
          {group.map(deed => (
            <button
              key={deed}
              type="button"
              data-deed={deed}
              tabIndex={deed === deeds[current] ? 0 : -1}
              aria-pressed={PRESSABLE.has(deed) ? (state?.on.has(deed) ?? false) : undefined}
              aria-disabled={!state || state.barred.has(deed) || undefined}
              onFocus={() => setStop(deed)}
              onClick={() => {
                if (state && !state.barred.has(deed)) onDeed(deed)
              }}
              className="min-h-9 rounded border border-transparent px-2 text-sm whitespace-nowrap hover:bg-accent-soft hover:text-accent-strong aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:text-ink-soft aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent-strong"
            >
              {words().narrative.tool[deed]}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
