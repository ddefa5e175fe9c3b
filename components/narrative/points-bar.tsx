'use client'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import type { Point } from './points'

interface Props {
  points: readonly Point[]
  /** Where each stands, -1 where it is missing. */
  places: readonly number[]
  /** Whether there is no text at all. */
  empty: boolean
  ready: boolean
  onInsert: (point: number) => void
  onAll: () => void
  onGo: (block: number) => void
}

/** The headings that the notice asks for: which are there, and a button for each that is not. */
export const PointsBar = ({ points, places, empty, ready, onInsert, onAll, onGo }: Props) => {
  const said = words().narrative.points
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-soft">{said.title}</p>
      <ul className="flex flex-wrap gap-2">
        {points.map(({ title }, at) => {
          const place = places[at] ?? -1
          const present = place >= 0
          return (
            <li key={title}>
              <button
                type="button"
                aria-disabled={!ready || undefined}
                aria-label={present ? said.goTo(title) : said.insert(title)}
                onClick={() => {
                  if (ready) present ? onGo(place) : onInsert(at)
                }}
                className={`flex min-h-9 items-center gap-1 rounded-full border px-3 text-sm hover:border-accent hover:text-accent ${
                  present ? 'border-line bg-good-soft text-good' : 'border-line-strong border-dashed bg-raised'
                }`}
              >
                <Icon name={present ? 'check' : 'plus'} className="size-4" />
                {title}
                <span className="sr-only">{present ? said.present : said.missing}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {empty && (
        <div>
          <Button type="button" small icon="plus" aria-disabled={!ready || undefined} onClick={() => ready && onAll()}>
            {said.all(points.length)}
          </Button>
        </div>
      )}
    </div>
  )
}
