import { Card } from '@/components/ui/card'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'
import { HeldRoles } from './held-roles'

type Props = {
  roles: readonly { role: Role; organId: string }[]
  organs: readonly { id: string; code: string; shortName: string }[]
}

export const AccountRoles = ({ roles, organs }: Props) => {
  const said = words().people.account
  const held = roles.flatMap(({ role, organId }) => {
    const organ = organs.find(one => one.id === organId)
    return organ ? [{ role, organ }] : []
  })
  return <Card title={said.mine}>{held.length > 0 ? <HeldRoles roles={held} /> : <p>{said.noRoles}</p>}</Card>
}
