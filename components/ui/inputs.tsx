'use client'
import type { ComponentProps } from 'react'
import { useField } from './field'

const frozen = 'read-only:bg-sunken'

const look =
  'w-full rounded border border-line-strong bg-raised px-3 text-ink placeholder:text-ink-soft hover:border-accent ' +
  'aria-invalid:border-2 aria-invalid:border-danger disabled:bg-sunken'

export const TextInput = ({ className = '', defaultValue, type = 'text', ...rest }: ComponentProps<'input'>) => {
  const { kept, ...tied } = useField()
  const start = type === 'password' ? defaultValue : (kept ?? defaultValue)
  return (
    <input
      {...tied}
      type={type}
      {...startWith(start, rest)}
      {...rest}
      className={`${look} ${frozen} h-10 ${className}`}
    />
  )
}

export const TextArea = ({ className = '', defaultValue, rows = 4, ...rest }: ComponentProps<'textarea'>) => {
  const { kept, ...tied } = useField()
  const start = startWith(kept ?? defaultValue, rest)
  return (
    <textarea
      {...tied}
      rows={rows}
      {...start}
      {...rest}
      className={`${look} ${frozen} py-2 leading-relaxed ${className}`}
    />
  )
}

export const Select = ({ className = '', defaultValue, ...rest }: ComponentProps<'select'>) => {
  const { kept, ...tied } = useField()
  return (
    <select {...tied} {...startWith(kept ?? defaultValue, rest)} {...rest} className={`${look} h-10 ${className}`} />
  )
}

/** A control that its owner steers by `value` must have no start value. */
const startWith = <T,>(defaultValue: T, { value }: { value?: unknown }) => (value === undefined ? { defaultValue } : {})
