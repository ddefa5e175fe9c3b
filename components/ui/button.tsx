'use client'
import { type ComponentProps, type ReactNode, useContext } from 'react'
import { useFormStatus } from 'react-dom'
import { words } from '@/lib/words'
import { type ButtonLook, buttonLook } from './button-look'
import { FormContext } from './form-context'
import { Icon, type IconName } from './icon'

type Props = ComponentProps<'button'> & ButtonLook & { icon?: IconName; children: ReactNode }

/** A submit button while its form works says so and ignores further clicks, but keeps the focus. */
export const Button = ({ look, small, icon, children, className = '', type = 'submit', ...rest }: Props) => {
  const busy = usePending() && type === 'submit'
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? event => event.preventDefault() : rest.onClick}
      className={`${buttonLook({ look, small })} ${className}`}
    >
      {icon && <Icon name={icon} className="size-4.5" />}
      {busy ? words().ui.working : children}
    </button>
  )
}

const usePending = () => {
  const status = useFormStatus()
  const form = useContext(FormContext)
  return status.pending || form.pending
}
