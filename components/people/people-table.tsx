import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'
import { HeldRoles } from './held-roles'

type Line = {
  person: { id: string; name: string; login: string; deactivatedAt: number | null }
  roles: readonly { role: Role; organ: { code: string; shortName: string } }[]
}

export const PeopleTable = ({ people }: { people: readonly Line[] }) => {
  const said = words().people.staff
  return (
    <DataTable caption={said.table} hideCaption>
      <thead>
        <tr>
          <th scope="col">{said.columns.name}</th>
          <th scope="col">{said.columns.login}</th>
          <th scope="col">{said.columns.roles}</th>
          <th scope="col">{said.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ person, roles }) => (
          <tr key={person.id}>
            <th scope="row" className="whitespace-nowrap">
              <a href={`/office/people/${person.id}`}>{person.name}</a>
            </th>
            <td className="whitespace-nowrap">{person.login}</td>
            <td>
              <HeldRoles roles={roles} />
            </td>
            <td>
              {person.deactivatedAt ? <Badge>{said.deactivated}</Badge> : <Badge tone="good">{said.active}</Badge>}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
