'use client'
import { type ComponentProps, type ReactNode, useContext, useId } from 'react'
import { useFormStatus } from 'react-dom'
import { words } from '@/lib/words/in-browser'
import { type ButtonLook, buttonLook } from './button-look'
import { FormContext } from './form-context'
import { Icon, type IconName } from './icon'

type Props = ComponentProps<'button'> & ButtonLook & { icon?: IconName; press?: string; children: ReactNode }

/** While its form works, a submit button ignores further clicks but keeps the focus; the one that was pressed says so. */
export const Button = ({ look, small, icon, press, children, className = '', type = 'submit', ...rest }: Props) => {
  const own = useId()
  const key = press ?? own
  const { busy, pressed } = useWork()
  const held = busy && type === 'submit'
  const working = held && (pressed ?? key) === key
  return (
    <button
      {...rest}
      type={type}
      data-press={key}
      aria-disabled={held || rest['aria-disabled']}
      onClick={held ? event => event.preventDefault() : rest.onClick}
      className={`${buttonLook({ look, small })} ${className}`}
    >
      {icon && <Icon name={icon} className="size-4.5" />}
      {working ? words().ui.working : children}
    </button>
  )
}

const useWork = () => {
  const status = useFormStatus()
  const { pending, pressed } = useContext(FormContext)
  return { busy: status.pending || pending, pressed }
}
