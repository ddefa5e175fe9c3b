import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'

type Holder = { id: string; name: string; role: Role; deactivatedAt: number | null }
type Props = { code: string; people: readonly Holder[]; mayManage: boolean }

/** Who serves at this organ; whoever manages them gets a way to each. */
export const OrganHolders = ({ code, people, mayManage }: Props) => {
  const { organs, roles, staff } = words().people
  return (
    <Card
      title={organs.people}
      aside={
        mayManage && (
          <ButtonLink href={`/office/people/invite?organ=${code}`} icon="plus" small>
            {organs.invite}
          </ButtonLink>
        )
      }
    >
      {people.length === 0 && <p className="text-ink-soft">{organs.noPeople}</p>}
      <ul className="grid gap-2">
        {people.map(({ id, name, role, deactivatedAt }) => (
          <li key={`${id} ${role}`} className="flex flex-wrap items-center justify-between gap-2">
            {mayManage ? <a href={`/office/people/${id}`}>{name}</a> : <span>{name}</span>}
            <span className="flex items-center gap-2 text-sm text-ink-soft">
              {deactivatedAt && <Badge>{staff.deactivated}</Badge>}
              {roles[role]}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
