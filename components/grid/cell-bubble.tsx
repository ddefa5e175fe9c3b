'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { words } from '@/lib/words/in-browser'
import { cellId, useBoard, useCellView, useGrid } from './grid-context'
import { saysOf } from './value-cell'

/** The sentences of the focused cell, right below it. Screen readers have them from the cell's description. */
export const CellBubble = ({ around }: { around: RefObject<HTMLDivElement | null> }) => {
  const { id, sheet } = useGrid()
  const { active } = useBoard(sheet)
  const view = useCellView(active)
  const bubble = useRef<HTMLParagraphElement>(null)
  const locked = view.state === 'carried' && sheet.writable && sheet.carried
  const says = locked
    ? `${words().grid.cell.provenance(locked.year, locked.edition)}，${words().grid.cell.open}`
    : saysOf(view)
  const present = view.active !== undefined

  useEffect(() => {
    const [box, cell, place] = [bubble.current, document.getElementById(cellId(id, active)), around.current]
    if (!present || says === '' || !box || !cell || !place) return
    const follow = () => {
      const [at, within] = [cell.getBoundingClientRect(), place.getBoundingClientRect()]
      const room = within.width - box.offsetWidth
      box.style.left = `${Math.max(0, Math.min(at.left - within.left, room))}px`
      box.style.top = `${at.bottom - within.top + 6}px`
    }
    follow()
    const frame = cell.closest('.grid-frame')
    frame?.addEventListener('scroll', follow, { passive: true })
    return () => frame?.removeEventListener('scroll', follow)
  }, [present, says, active, id, around])

  return (
    <p
      ref={bubble}
      aria-hidden
      hidden={!present || says === ''}
      className="pointer-events-none absolute z-30 w-max max-w-[min(20rem,100%)] rounded border border-line-strong bg-raised px-3 py-1.5 text-sm shadow-lift"
    >
      {says}
    </p>
  )
}
