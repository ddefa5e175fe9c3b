import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'
import { sayMoment } from '@/lib/words/clock'
import { HandOver } from './hand-over'

type Waiting = {
  id: string
  name: string
  role: Role
  organ: { shortName: string }
  expiresAt: number
  expired: boolean
}
type Props = { waiting: readonly Waiting[]; renew: FormAction; revoke: FormAction }

/** Invitations that nobody has used yet: a new link, or none at all. */
export const WaitingList = ({ waiting, renew, revoke }: Props) => {
  const { staff, roles } = words().people
  return (
    <Card title={staff.waiting}>
      <ul className="grid divide-y divide-line border-y border-line">
        {waiting.map(({ id, name, role, organ, expiresAt, expired }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
            <div className="min-w-64 flex-1">
              <p className="font-medium">{name}</p>
              <p className="text-sm text-ink-soft">{staff.held(organ.shortName, roles[role])}</p>
            </div>
            <p className="min-w-60 text-sm text-ink-soft">
              {expired ? <Badge tone="warning">{staff.expired}</Badge> : staff.until(sayMoment(new Date(expiresAt)))}
            </p>
            <Deed action={renew} id={id} name={name} say={staff.renew} />
            <Deed action={revoke} id={id} name={name} say={staff.revoke} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Deed = ({ action, id, name, say }: { action: FormAction; id: string; name: string; say: string }) => (
  <ActionForm action={action} label={`${say}：${name}`} className="grid justify-items-start gap-2">
    <HandOver />
    <input type="hidden" name="invitation" value={id} />
    <Button small>{say}</Button>
  </ActionForm>
)
