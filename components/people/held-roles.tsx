import type { Role } from '@/lib/access'
import { words } from '@/lib/words'

type Held = { role: Role; organ: { code: string; shortName: string } }

export const HeldRoles = ({ roles }: { roles: readonly Held[] }) => {
  const said = words().people
  if (roles.length === 0) return <span className="text-ink-soft">{said.staff.noRole}</span>
  return (
    <ul>
      {roles.map(({ role, organ }) => (
        <li key={`${organ.code} ${role}`} className="whitespace-nowrap">
          {said.staff.held(organ.shortName, said.roles[role])}
        </li>
      ))}
    </ul>
  )
}
