'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = { open: boolean; onClose: () => void; title: ReactNode; wide?: boolean; children: ReactNode }

/** The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. */
export const Dialog = ({ open, onClose, title, wide = false, children }: Props) => {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`w-[calc(100%-2rem)] rounded-lg border border-line bg-raised p-0 text-ink shadow-lift ${
        wide ? 'max-w-5xl' : 'max-w-lg'
      }`}
    >
      <div className="grid gap-4 p-5 sm:p-6">
        <h2 id={titleId} className="text-lg">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
