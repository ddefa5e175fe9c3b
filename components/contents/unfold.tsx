'use client'
import { type ReactNode, useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'

type Props = { summary: ReactNode; group?: string; className?: string; children: ReactNode }

/** A disclosure inside a form: it stays open when the form comes back with something to say. */
export const Unfold = ({ summary, group, className, children }: Props) => {
  const { answer } = useContext(FormContext)
  const open = answer.ok === false || answer.errors !== undefined
  return (
    <details open={open || undefined} name={group} className={className}>
      <summary className="group inline-flex flex-wrap items-center gap-x-3 gap-y-1 rounded">{summary}</summary>
      {children}
    </details>
  )
}
