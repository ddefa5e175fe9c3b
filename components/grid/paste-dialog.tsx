'use client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { PastePlan } from '@/lib/report/pasting'
import { words } from '@/lib/words/in-browser'
import { PasteChanges } from './paste-changes'
import { PasteDoubts } from './paste-doubts'
import { previewOf } from './preview'
import type { Sheet } from './sheet'

type Props = { sheet: Sheet; plan: PastePlan | undefined; onClose: () => void }

/** Shows what a pasted block would do before it does anything. */
export const PasteDialog = ({ sheet, plan, onClose }: Props) => (
  <Dialog open={plan !== undefined} onClose={onClose} title={words().grid.paste.title} wide>
    {plan && <PastePreview sheet={sheet} plan={plan} onClose={onClose} />}
  </Dialog>
)

const PastePreview = ({ sheet, plan, onClose }: Props & { plan: PastePlan }) => {
  const said = words().grid.paste
  const preview = previewOf(sheet, plan)
  const { changes, same, unread, locked, totals, wrong } = preview
  const isDoubtful = unread.length + locked.length + wrong.length + plan.unplaced.length + plan.notes.length > 0
  const apply = () => {
    sheet.paste(changes.map(({ landing, after }) => [landing.cell.address, after]))
    onClose()
  }
  return (
    <>
      <div className="grid gap-1 outline-none" tabIndex={-1} ref={isDoubtful ? focusFirst : undefined}>
        <p>
          {changes.length > 0
            ? said.summary(changes.length, same)
            : plan.landings.length > 0
              ? said.noChange
              : said.none}
        </p>
        {totals.length > 0 && wrong.length === 0 && <p>{said.totalsAgree(totals.length)}</p>}
        {plan.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <PasteDoubts plan={plan} preview={preview} />
      {changes.length > 0 && <PasteChanges sheet={sheet} preview={preview} />}
      <div className="flex flex-wrap justify-end gap-3">
        <Button type="button" onClick={onClose}>
          {words().ui.cancel}
        </Button>
        {changes.length > 0 && (
          <Button type="button" look="primary" onClick={apply} ref={isDoubtful ? undefined : focusFirst}>
            {said.apply(changes.length)}
          </Button>
        )}
      </div>
    </>
  )
}

/** The browser focuses it when the dialog opens: a paste without doubts is confirmed by Enter, any other is read first. */
const focusFirst = (element: HTMLElement | null) => element?.setAttribute('autofocus', '')
