'use client'
import { createContext, type ReactNode, useContext, useId } from 'react'
import { words } from '@/lib/words/in-browser'
import { FormContext, fieldId } from './form-context'
import { Icon } from './icon'

type Told = { name: string; label: ReactNode; hint?: ReactNode; error?: string; optional?: boolean }

/** What a control takes from the field around it. */
type Tied = { id?: string; name?: string; kept?: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

const FieldContext = createContext<Tied>({})

/** Label, hint and error around one control; the control inside needs no id, name or aria of its own. */
export const Field = ({ children, ...told }: Told & { children: ReactNode }) => {
  const { tied, error } = useTies(told)
  return (
    <div className="grid gap-1.5">
      <label htmlFor={tied.id} className="font-medium">
        <Label {...told} />
      </label>
      <Hint id={`${tied.id}-hint`}>{told.hint}</Hint>
      <FieldContext value={tied}>{children}</FieldContext>
      <FieldError id={`${tied.id}-error`}>{error}</FieldError>
    </div>
  )
}

export const useField = (): Tied => useContext(FieldContext)

export const useTies = ({ name, hint, error: given }: Told): { tied: Tied; error?: string; answered: boolean } => {
  const own = useId()
  const { id: form = own, answer } = useContext(FormContext)
  const error = given ?? answer.errors?.[name]
  const id = fieldId(form, name)
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const tied: Tied = {
    id,
    name,
    kept: answer.values?.[name],
    ...(told && { 'aria-describedby': told }),
    ...(error && { 'aria-invalid': true }),
  }
  return { tied, error, answered: answer.values !== undefined }
}

export const Label = ({ label, optional }: Told) => (
  <>
    {label}
    {optional && <span className="ms-2 text-sm font-normal text-ink-soft">{words().ui.optional}</span>}
  </>
)

export const Hint = ({ id, children }: { id: string; children?: ReactNode }) =>
  children ? (
    <p id={id} className="text-sm text-ink-soft">
      {children}
    </p>
  ) : null

export const FieldError = ({ id, children }: { id: string; children?: ReactNode }) =>
  children ? (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <Icon name="danger" className="mt-0.5 size-4.5" />
      {children}
    </p>
  ) : null
