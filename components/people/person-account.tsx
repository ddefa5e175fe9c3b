import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Card } from '@/components/ui/card'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { words } from '@/lib/words'
import { sayDay, sayMoment } from '@/lib/words/clock'
import { HandOver } from './hand-over'

type Props = {
  person: { id: string; createdAt: number; deactivatedAt: number | null }
  /** Whether all roles of this person lie in the viewer's reach. */
  whole: boolean
  deeds: { reset: FormAction; close: FormAction; reopen: FormAction }
}

/** The account itself: a new password, closing, opening again. */
export const PersonAccount = ({ person, whole, deeds }: Props) => {
  const said = words().people.person
  const { id, createdAt, deactivatedAt } = person
  return (
    <Card title={said.account}>
      <div className="grid gap-5">
        <p className="text-ink-soft">
          {deactivatedAt
            ? said.isDeactivated(sayMoment(new Date(deactivatedAt)))
            : said.since(sayDay(new Date(createdAt)))}
        </p>
        {!whole && <p>{said.partly}</p>}
        {whole && deactivatedAt && (
          <Deed action={deeds.reopen} person={id} label={said.reactivate}>
            <ConfirmButton consequence={said.reactivateWhy}>{said.reactivate}</ConfirmButton>
          </Deed>
        )}
        {whole && !deactivatedAt && (
          <>
            <Deed action={deeds.reset} person={id} label={said.reset}>
              <HandOver />
              <ConfirmButton icon="link" consequence={said.resetWhy}>
                {said.resetDo}
              </ConfirmButton>
            </Deed>
            <Deed action={deeds.close} person={id} label={said.deactivate}>
              <ConfirmButton look="danger" consequence={said.deactivateWhy}>
                {said.deactivate}
              </ConfirmButton>
            </Deed>
          </>
        )}
      </div>
    </Card>
  )
}

type DeedProps = { action: FormAction; person: string; label: string; children: ReactNode }

const Deed = ({ action, person, label, children }: DeedProps) => (
  <ActionForm action={action} label={label} className="grid gap-3">
    <input type="hidden" name="person" value={person} />
    {children}
  </ActionForm>
)
