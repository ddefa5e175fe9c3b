'use client'
import { Button } from '@/components/ui/button'
import type { IconName } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import { copyTable, putOnClipboard } from './copying'
import { useBoard } from './grid-context'
import type { Sheet } from './sheet'

type Props = { sheet: Sheet; lastYear: boolean; hasLastYear: boolean; onLastYear: () => void }

export const Toolbar = ({ sheet, lastYear, hasLastYear, onLastYear }: Props) => {
  const said = words().grid
  const { canUndo, canRedo, blanks } = useBoard(sheet)
  const copy = () => {
    const done = putOnClipboard(copyTable(sheet.format, sheet.section, address => sheet.view(address).text))
    if (done) sheet.tell({ what: 'copied' })
  }
  return (
    <div role="toolbar" aria-label={said.tools} className="flex flex-wrap gap-2">
      {sheet.writable && (
        <>
          <Tool icon="undo" onClick={sheet.undo} off={!canUndo}>
            {said.undo}
          </Tool>
          <Tool icon="redo" onClick={sheet.redo} off={!canRedo}>
            {said.redo}
          </Tool>
          <Tool onClick={sheet.fillBlanks} off={blanks === 0}>
            {said.fill}
          </Tool>
          <Tool onClick={sheet.nothing}>{sheet.section.nothing}</Tool>
        </>
      )}
      <Tool icon="table" onClick={copy}>
        {said.copy}
      </Tool>
      {hasLastYear && (
        <Tool icon="history" onClick={onLastYear} pressed={lastYear}>
          {said.lastYear}
        </Tool>
      )}
    </div>
  )
}

type ToolProps = { icon?: IconName; onClick: () => void; off?: boolean; pressed?: boolean; children: string }

/** A tool that is off stays in the tab order: it keeps the focus when its own deed switches it off. */
const Tool = ({ icon, onClick, off = false, pressed, children }: ToolProps) => (
  <Button
    type="button"
    small
    icon={icon}
    aria-disabled={off || undefined}
    aria-pressed={pressed}
    onClick={off ? undefined : onClick}
    className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-strong"
  >
    {children}
  </Button>
)
