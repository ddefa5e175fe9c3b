'use client'
import { type FocusEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { walkTables } from './walking'

/**
 * Marks in the source where the figure at hand is printed. Without script the links do the same by their target.
 * Beside each other, the source scrolls to the place; below each other, only a link goes there.
 */
export const Follow = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? walkTables(box.current) : undefined), [])

  const follow = ({ target }: FocusEvent | PointerEvent) => {
    const address = addressOf(target)
    if (!box.current || !address) return
    for (const lit of box.current.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
    const places = box.current.querySelectorAll<HTMLElement>(`[data-printed~="${CSS.escape(address)}"]`)
    for (const place of places) place.setAttribute('data-lit', '')
    const panel = box.current.querySelector<HTMLElement>('[data-source]')
    const [first] = places
    if (!panel || !first || getComputedStyle(panel).position !== 'sticky') return
    const [at, frame] = [first.getBoundingClientRect(), panel.getBoundingClientRect()]
    if (at.top < frame.top || at.bottom > frame.bottom)
      panel.scrollBy({ top: at.top - frame.top - frame.height / 3, behavior: 'instant' })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its links and fields tell
    <div ref={box} onFocus={follow} onPointerOver={follow}>
      {children}
    </div>
  )
}

/** The figure that a link leads from, or that an open field asks for. */
function addressOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  const link = target.closest<HTMLElement>('[data-to]')
  const field = target.getAttribute('name')
  return link?.dataset.to ?? (field?.startsWith('cell:') ? field.slice('cell:'.length) : undefined)
}
