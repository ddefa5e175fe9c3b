import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'

/** Which report a deed is asked for, and the version that was seen. `on` is the page it is asked from. */
export type DeedOf = { organ: string; year: number; seen: number; on?: 'review' }

type Props = { action: FormAction; of: DeedOf; label?: string; className?: string; children: ReactNode }

export const DeedForm = ({ action, of, label, className, children }: Props) => (
  <ActionForm action={action} label={label} className={className}>
    {Object.entries(of).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </ActionForm>
)
