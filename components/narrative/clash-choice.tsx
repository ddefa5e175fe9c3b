'use client'
import { useId } from 'react'
import type { Clash } from '@/lib/report/merging'
import { words } from '@/lib/words/in-browser'
import { ClashText } from './clash-text'

export type Choice = 'mine' | 'theirs' | 'both'

interface Props {
  clash: Clash
  title: string
  by: string
  choice?: Choice
  onChoose: (choice: Choice) => void
}

/** One place where both wrote: the two texts side by side, and what to keep. */
export const ClashChoice = ({ clash, title, by, choice, onChoose }: Props) => {
  const said = words().narrative.clash
  const name = useId()
  const options = [
    ['mine', said.keepMine],
    ['theirs', said.keepTheirs(by)],
    ['both', said.keepBoth],
  ] as const
  return (
    <section aria-label={title} className="grid gap-3 rounded-lg border border-line p-4">
      <h3 className="text-base">{title}</h3>
      <div className="grid gap-3 md:grid-cols-2">
        <ClashText title={said.mine} blocks={clash.mine} other={clash.theirs} base={clash.base} />
        <ClashText title={said.theirs(by)} blocks={clash.theirs} other={clash.mine} base={clash.base} />
      </div>
      <fieldset className="grid gap-1">
        <legend className="text-sm font-semibold">{said.choose}</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          {options.map(([value, label]) => (
            <label key={value} className="flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name={name}
                value={value}
                checked={choice === value}
                onChange={() => onChoose(value)}
                className="size-5 shrink-0 accent-accent"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
