import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { words } from '@/lib/words'
import { Kept } from './kept'
import { OrganContactFields, OrganKindFields, OrganNameFields, OrganPowerFields, OrganTimeFields } from './organ-fields'
import type { OrganShown } from './organ-shown'

type Props = {
  action: FormAction
  submit: string
  hidden: Record<string, string | number>
  organ?: Partial<OrganShown>
  fixedCode?: boolean
  /** Where it hangs in the tree, for one that may move. */
  place?: ReactNode
}

export const OrganForm = ({ action, submit, hidden, organ, fixedCode, place }: Props) => {
  const said = words().people.organs
  return (
    <ActionForm action={action} label={said.profile}>
      {Object.entries(hidden).map(([name, value]) => (
        <Kept key={name} name={name} value={value} />
      ))}
      <Card title={said.names}>
        <div className="grid gap-5">
          <OrganNameFields organ={organ} fixedCode={fixedCode} />
          <OrganKindFields organ={organ} />
          <OrganPowerFields organ={organ} />
          {place}
        </div>
      </Card>
      <Card title={said.contact}>
        <p className="mb-4 text-sm text-ink-soft">{said.contactHint}</p>
        <OrganContactFields organ={organ} />
      </Card>
      <Card title={said.time}>
        <div className="grid gap-3">
          <OrganTimeFields organ={organ} />
        </div>
      </Card>
      <div>
        <Button look="primary">{submit}</Button>
      </div>
    </ActionForm>
  )
}
