'use client'
import { type ReactNode, useId, useState } from 'react'
import { words } from '@/lib/words/in-browser'
import { Button } from './button'
import type { ButtonLook } from './button-look'
import { Dialog } from './dialog'
import type { IconName } from './icon'

type Props = ButtonLook & {
  children: ReactNode
  /** What will happen, in one line: beside the button, and again in the dialog. */
  consequence: ReactNode
  question?: ReactNode
  name?: string
  value?: string
  icon?: IconName
}

/** A submit button that asks once more. Without JavaScript it is a plain submit with its consequence written beside it. */
export const ConfirmButton = ({ children, consequence, question = children, name, value, ...look }: Props) => {
  const id = useId()
  const [open, setOpen] = useState(false)
  const says = { name, value, look: look.look, icon: look.icon, press: id }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        {...says}
        small={look.small}
        aria-describedby={id}
        onClick={event => {
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </Button>
      <span id={id} className="text-sm text-ink-soft">
        {consequence}
      </span>
      <Dialog open={open} onClose={() => setOpen(false)} title={question}>
        <p>{consequence}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button type="button" onClick={() => setOpen(false)}>
            {words().ui.cancel}
          </Button>
          <Button {...says} onClick={() => setOpen(false)}>
            {children}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
