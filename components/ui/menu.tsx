'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { label: ReactNode; className?: string; children: ReactNode }

/** A native disclosure that lies over the page. JavaScript only adds closing by Escape or by going elsewhere. */
export const Menu = ({ label, className = '', children }: Props) => {
  const details = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      const box = details.current
      if (box?.open && target instanceof Node && !box.contains(target)) box.open = false
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [])

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }

  return (
    <details ref={details} onKeyDown={closeOnEscape} className={`relative ${className}`}>
      <summary className="flex min-h-10 items-center gap-1.5 rounded px-2.5 hover:bg-accent-soft hover:text-accent-strong">
        {label}
      </summary>
      <div className="absolute end-0 top-full z-40 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-raised p-4 shadow-lift">
        {children}
      </div>
    </details>
  )
}
