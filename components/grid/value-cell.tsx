'use client'
import { memo, useLayoutEffect, useRef } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { Cell } from '@/lib/report/cells'
import { words } from '@/lib/words/in-browser'
import type { CellView } from './cell-view'
import { cellId, useCellView, useGrid } from './grid-context'

/** Longer texts are no figures, and a save takes no more than 200 characters. */
const LONGEST = 100

/** One figure of the form: a real input, or, for a total, an output. Its state is told by a sign and in words. */
export const ValueCell = memo(({ cell, span }: { cell: Cell; span?: number }) => {
  const { id, sheet, lastYear } = useGrid()
  const view = useCellView(cell.address)
  const hydrated = useHydrated()
  const box = useRef<HTMLInputElement>(null)
  const says = saysOf(view)
  const last = lastYear?.get(cell.address)
  const told = [says && `${cellId(id, cell.address)}-says`, last && `${cellId(id, cell.address)}-last`]
  const common = {
    id: cellId(id, cell.address),
    'data-address': cell.address,
    'aria-label': cell.name,
    'aria-describedby': told.filter(Boolean).join(' ') || undefined,
  }

  // In a chosen cell all of the text is selected, so that typing replaces it.
  useLayoutEffect(() => {
    const input = box.current
    if (view.active === 'select' && document.activeElement === input && input?.value === view.text) input.select()
  }, [view.active, view.text])

  return (
    <td
      colSpan={span}
      data-state={view.state}
      data-weight={view.mark?.weight}
      data-active={view.active}
      data-selected={view.selected || undefined}
      data-pointed={view.pointed || undefined}
      data-last={last !== undefined || undefined}
    >
      {cell.sums ? (
        // Totals follow the typing: read when one goes there, not each time.
        <output {...common} tabIndex={-1} aria-live="off">
          {view.text}
        </output>
      ) : (
        <input
          {...common}
          ref={box}
          value={view.text}
          onChange={event => sheet.type(cell.address, event.target.value)}
          readOnly={!hydrated || !sheet.writable || view.state === 'carried'}
          inputMode={cell.kind.inputMode}
          aria-invalid={view.state === 'refused' || view.mark?.weight === 'error' || undefined}
          maxLength={LONGEST}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <Sign view={view} />
      {last !== undefined && (
        <small id={told[1] || undefined}>
          <span className="sr-only">{words().grid.cell.lastYear('')}</span>
          {last}
        </small>
      )}
      {says && (
        <span id={told[0] || undefined} hidden>
          {says}
        </span>
      )}
    </td>
  )
})

const Sign = ({ view: { state, mark } }: { view: CellView }) => {
  const name = signs[state] ?? (mark && (mark.weight === 'error' ? 'danger' : mark.weight))
  return (
    <>
      {name && <Icon name={name} className="grid-sign" />}
      {state === 'waiting' && <i className="grid-dot" />}
    </>
  )
}

const signs: Partial<Record<CellView['state'], IconName>> = { refused: 'cross', carried: 'lock', contested: 'person' }

/** The sentences of a cell, heaviest first. */
export function saysOf({ state, refusal, mark }: CellView): string {
  const contested = state === 'contested' ? words().grid.cell.contested : undefined
  return [refusal, contested, ...((!refusal && mark?.says) || [])].filter(Boolean).join('；')
}
