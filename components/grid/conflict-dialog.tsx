'use client'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { words } from '@/lib/words/in-browser'
import { useBoard } from './grid-context'
import type { Entry } from './ledger'
import type { Sheet } from './sheet'

type Choice = 'mine' | 'theirs'
type Props = { sheet: Sheet; by: string; open: boolean; onClose: () => void; onDone: () => void }

/** Two people changed the same cells: both versions side by side, and the one before. Nothing is chosen for anyone. */
export const ConflictDialog = ({ sheet, by, open, onClose, onDone }: Props) => {
  const { contested } = useBoard(sheet)
  return (
    <Dialog open={open && contested.length > 0} onClose={onClose} title={words().grid.conflict.title} wide>
      {open && <ConflictForm sheet={sheet} by={by} contested={contested} onDone={onDone} onClose={onClose} />}
    </Dialog>
  )
}

const ConflictForm = ({
  sheet,
  by,
  contested,
  onDone,
  onClose,
}: Omit<Props, 'open'> & { contested: readonly string[] }) => {
  const said = words().grid.conflict
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const undecided = contested.filter(address => !choices.has(address)).length
  const choose = (addresses: readonly string[], choice: Choice) =>
    setChoices(now => new Map([...now, ...addresses.map(address => [address, choice] as const)]))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (undecided > 0) return
    sheet.choose(choices)
    onDone()
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p>{said.why(by, contested.length)}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" small onClick={() => choose(contested, 'mine')}>
          {said.allMine}
        </Button>
        <Button type="button" small onClick={() => choose(contested, 'theirs')}>
          {said.allTheirs}
        </Button>
      </div>
      <ul className="grid max-h-[50dvh] gap-3 overflow-y-auto">
        {contested.map(address => (
          <li key={address}>
            <fieldset className="grid gap-1 rounded border border-line px-3 py-2">
              <legend className="px-1 font-medium">{sheet.cells.get(address)?.name}</legend>
              <p className="text-sm text-ink-soft">
                {said.before}：<Version entry={sheet.ledger.base(address)} />
              </p>
              {(['mine', 'theirs'] as const).map(choice => (
                <label key={choice} className="flex min-h-8 items-start gap-2.5 py-1">
                  <input
                    type="radio"
                    name={address}
                    value={choice}
                    checked={choices.get(address) === choice}
                    onChange={() => choose([address], choice)}
                    className="mt-0.5 size-5 shrink-0 accent-accent"
                  />
                  <span>
                    {choice === 'mine' ? said.mine : said.theirs(by)}：
                    <Version entry={choice === 'mine' ? sheet.ledger.entry(address) : sheet.ledger.stored(address)} />
                  </span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-end gap-3">
        {undecided > 0 && <p className="text-sm text-ink-soft">{said.undecided(undecided)}</p>}
        <Button type="button" onClick={onClose}>
          {words().ui.cancel}
        </Button>
        <Button look="primary" aria-disabled={undecided > 0 || undefined}>
          {said.confirm}
        </Button>
      </div>
    </form>
  )
}

const Version = ({ entry: { text, reason } }: { entry: Entry }) => (
  <>
    <strong className="text-ink">{text || words().grid.paste.blank}</strong>
    {reason && <span className="ms-2 text-sm text-ink-soft">{words().grid.conflict.reason(reason)}</span>}
  </>
)
