import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Time } from '@/components/ui/time'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'
import { HandOver } from './hand-over'
import { HeldRoles } from './held-roles'

type Waiting = {
  id: string
  name: string
  role: Role
  organ: { code: string; shortName: string }
  expiresAt: number
  expired: boolean
}
type Props = { waiting: readonly Waiting[]; renew: FormAction; revoke: FormAction }

/** Invitations that nobody has used yet: a new link, or none at all. */
export const WaitingTable = ({ waiting, renew, revoke }: Props) => {
  const said = words().people.staff
  const { name, role, expires, deeds } = said.waitingColumns
  return (
    <Card title={said.waiting}>
      <DataTable caption={said.waitingTable} hideCaption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{role}</th>
            <th scope="col">{expires}</th>
            <th scope="col">{deeds}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(one => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>
                <HeldRoles roles={[one]} />
              </td>
              <td>{one.expired ? <Badge tone="warning">{said.expired}</Badge> : <Time at={one.expiresAt} />}</td>
              <td>
                <div className="flex flex-wrap gap-2">
                  <Deed action={renew} id={one.id} label={`${said.renew}：${one.name}`} say={said.renew} />
                  <Deed action={revoke} id={one.id} label={`${said.revoke}：${one.name}`} say={said.revoke} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  )
}

const Deed = ({ action, id, label, say }: { action: FormAction; id: string; label: string; say: string }) => (
  <ActionForm action={action} label={label} className="grid justify-items-start gap-2">
    <HandOver />
    <input type="hidden" name="invitation" value={id} />
    <Button small>{say}</Button>
  </ActionForm>
)
