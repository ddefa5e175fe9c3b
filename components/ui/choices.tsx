'use client'
import type { ComponentProps, ReactNode } from 'react'
import { FieldError, Hint, Label, useTies } from './field'

const box = 'mt-0.5 size-5 shrink-0 accent-accent'
const row = 'flex min-h-8 items-start gap-2.5 py-1'

type CheckboxProps = Omit<ComponentProps<'input'>, 'name'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
}

export const Checkbox = ({ name, label, hint, error: given, defaultChecked, value = 'on', ...rest }: CheckboxProps) => {
  const { tied, error, answered } = useTies({ name, label, hint, error: given })
  const { kept, ...ties } = tied
  return (
    <div>
      <label className={row}>
        <input
          {...ties}
          type="checkbox"
          value={value}
          {...(rest.checked === undefined && { defaultChecked: answered ? kept === value : defaultChecked })}
          {...rest}
          className={box}
        />
        <span>{label}</span>
      </label>
      <div className="ms-7.5 grid gap-1">
        <Hint id={`${tied.id}-hint`}>{hint}</Hint>
        <FieldError id={`${tied.id}-error`}>{error}</FieldError>
      </div>
    </div>
  )
}

type Option = { value: string; label: ReactNode; hint?: ReactNode }
type RadioProps = {
  name: string
  label: ReactNode
  options: readonly Option[]
  hint?: ReactNode
  error?: string
  optional?: boolean
  defaultValue?: string
}

export const RadioGroup = ({ options, defaultValue, ...told }: RadioProps) => {
  const { tied, error } = useTies(told)
  const { kept = defaultValue, id, name, ...ties } = tied
  return (
    <fieldset {...ties} className="grid gap-1">
      <legend className="font-medium">
        <Label {...told} />
      </legend>
      <Hint id={`${id}-hint`}>{told.hint}</Hint>
      {options.map((option, at) => (
        <label key={option.value} className={row}>
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={name}
            value={option.value}
            defaultChecked={kept === option.value}
            className={box}
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  )
}
