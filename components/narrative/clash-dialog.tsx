'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { isClash, type Merged } from '@/lib/report/merging'
import { sayMoment } from '@/lib/words/clock'
import { words } from '@/lib/words/in-browser'
import { type Choice, ClashChoice } from './clash-choice'

interface Props {
  open: boolean
  merged: Merged
  by: string
  at: number
  onClose: () => void
  onSettle: (choices: readonly Choice[]) => void
}

/** Both texts, place by place; nothing is kept or dropped until each place has its choice. */
export const ClashDialog = ({ open, merged, by, at, onClose, onSettle }: Props) => {
  const said = words().narrative.clash
  const clashes = merged.filter(isClash)
  const [choices, setChoices] = useState<Readonly<Record<number, Choice>>>({})
  const made = clashes.flatMap((_, place) => choices[place] ?? [])
  const missing = clashes.length - made.length
  const all = (choice: Choice) => setChoices(Object.fromEntries(clashes.map((_, place) => [place, choice])))

  return (
    <Dialog open={open} onClose={onClose} title={said.title} wide>
      <p>{said.why(by, sayMoment(new Date(at)))}</p>
      {clashes.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button type="button" small onClick={() => all('mine')}>
            {said.allMine}
          </Button>
          <Button type="button" small onClick={() => all('theirs')}>
            {said.allTheirs(by)}
          </Button>
        </div>
      )}
      {clashes.map((clash, place) => (
        <ClashChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: clashes have no name but their place
          key={place}
          clash={clash}
          title={said.place(place + 1, clashes.length)}
          by={by}
          choice={choices[place]}
          onChoose={choice => setChoices({ ...choices, [place]: choice })}
        />
      ))}
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-3 border-t border-line bg-raised px-5 py-4 sm:-mx-6 sm:-mb-6 sm:px-6">
        <p role="status" className="text-sm text-ink-soft">
          {missing > 0 && said.missing(missing)}
        </p>
        <Button type="button" onClick={onClose}>
          {said.later}
        </Button>
        <Button
          type="button"
          look="primary"
          aria-disabled={missing > 0 || undefined}
          onClick={() => missing === 0 && onSettle(made)}
        >
          {said.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
