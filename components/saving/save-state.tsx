'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'
import { sayHour } from '@/lib/words/clock'
import { words } from '@/lib/words/in-browser'
import type { SaveState as State } from './saver'

type Props = {
  state: State
  /** Whether unsaved work lies safe in this browser. */
  safe: boolean
  /** What must be said beside “saved”: cells that could not be read, say. */
  note?: string
  onRetry: () => void
  onSignIn: () => void
  onChoose: () => void
}

/** One calm line: what is saved, and what to do when it is not. Only trouble and its end are read aloud. */
export const SaveState = ({ state, safe, note, onRetry, onSignIn, onChoose }: Props) => {
  const said = words().saving
  const { icon, ink } = looks[state.stage]
  const say = [sentence(state, safe), state.stage === 'saved' && note].filter(Boolean).join(' · ')
  const [aloud, setAloud] = useState('')
  const news = isCalm(state) ? (state.stage === 'saved' ? (note ?? said.saved) : aloud) : say
  if (news !== aloud) setAloud(news)
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <p className={`flex items-center gap-1.5 ${ink}`} aria-hidden={isCalm(state)}>
        <Icon name={icon} className="size-4.5" />
        {say}
      </p>
      <p role="status" className="sr-only">
        {news}
      </p>
      {state.stage === 'offline' && <Ask onClick={onRetry}>{said.retry}</Ask>}
      {state.stage === 'barred' && <Ask onClick={onRetry}>{said.retry}</Ask>}
      {state.stage === 'signedOut' && <Ask onClick={onSignIn}>{said.signIn}</Ask>}
      {state.stage === 'conflict' && <Ask onClick={onChoose}>{said.choose}</Ask>}
    </div>
  )
}

const Ask = ({ onClick, children }: { onClick: () => void; children: string }) => (
  <Button type="button" small onClick={onClick}>
    {children}
  </Button>
)

const looks: Record<State['stage'], { icon: IconName; ink: string }> = {
  saved: { icon: 'check', ink: 'text-ink-soft' },
  waiting: { icon: 'clock', ink: 'text-ink-soft' },
  saving: { icon: 'clock', ink: 'text-ink-soft' },
  offline: { icon: 'warning', ink: 'text-warning' },
  signedOut: { icon: 'lock', ink: 'text-warning' },
  conflict: { icon: 'warning', ink: 'text-warning' },
  barred: { icon: 'danger', ink: 'text-danger' },
}

const isCalm = ({ stage }: State) => stage === 'saved' || stage === 'waiting' || stage === 'saving'

/** After so many failures in a row the line is not the likely cause, and reloading is worth a try. */
const MANY = 5

const sentence = ({ stage, at, say, tries = 0 }: State, safe: boolean): string => {
  const said = words().saving
  switch (stage) {
    case 'saved':
      return at === undefined ? said.saved : said.savedAt(sayHour(new Date(at)))
    case 'waiting':
    case 'saving':
      return said.saving
    case 'offline':
      return safe ? (tries < MANY ? said.offline : said.offlineLong) : said.offlineUnsafe
    case 'signedOut':
      return safe ? said.signedOut : said.signedOutUnsafe
    case 'conflict':
      return said.conflict
    case 'barred':
      return say ?? said.barred
  }
}
