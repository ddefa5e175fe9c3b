'use client'
import { Notice } from '@/components/ui/notice'
import type { PastePlan } from '@/lib/report/pasting'
import { words } from '@/lib/words/in-browser'
import type { Preview } from './preview'

type Props = { plan: PastePlan; preview: Preview }

/** What of a pasted block cannot be taken, or does not agree with the table, each with its sentence. */
export const PasteDoubts = ({ plan, preview: { unread, locked, wrong } }: Props) => {
  const said = words().grid.paste
  return (
    <>
      <Doubts
        tone="danger"
        title={said.unreadTitle(unread.length)}
        says={unread.map(({ cell, text, reading }) => `${cell.name}：“${text}” ${reading.ok ? '' : reading.say}`)}
      />
      <Doubts
        tone="danger"
        title={said.unplacedTitle(plan.unplaced.length)}
        says={plan.unplaced.map(({ text, say }) => said.unplaced(text, say))}
      />
      <Doubts
        tone="warning"
        title={said.totalsTitle(wrong.length)}
        says={wrong.map(({ landing: { cell, text }, after }) =>
          after === '' ? said.totalUnknown(cell.name, text) : said.total(cell.name, text, after),
        )}
      />
      <Doubts
        tone="warning"
        title={said.lockedTitle(locked.length)}
        says={locked.map(({ landing, before, after }) =>
          said.lockedDiffers(landing.cell.name, before, after || said.blank),
        )}
      />
    </>
  )
}

const Doubts = ({ tone, title, says }: { tone: 'danger' | 'warning'; title: string; says: readonly string[] }) =>
  says.length > 0 && (
    <Notice tone={tone} title={title}>
      <ul className="grid max-h-40 gap-0.5 overflow-y-auto text-sm">
        {says.map((say, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pasted block may say the same thing twice
          <li key={at}>{say}</li>
        ))}
      </ul>
    </Notice>
  )
