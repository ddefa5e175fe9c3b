import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'

type Held = { role: Role; organ: { code: string; shortName: string } }
type Props = { person: string; roles: readonly Held[]; remove: FormAction }

export const PersonRoles = ({ person, roles, remove }: Props) => {
  const said = words().people
  const { columns } = said.person
  if (roles.length === 0) return <p className="text-ink-soft">{said.staff.noRole}</p>
  return (
    <>
      <DataTable caption={said.person.rolesTable} hideCaption>
        <thead>
          <tr>
            <th scope="col">{columns.organ}</th>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.deeds}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map(({ role, organ }) => (
            <tr key={`${organ.code} ${role}`}>
              <th scope="row">
                <a href={`/office/organs/${organ.code}`}>{organ.shortName}</a>
              </th>
              <td className="whitespace-nowrap">{said.roles[role]}</td>
              <td>
                <ActionForm
                  action={remove}
                  label={`${said.person.remove}：${said.staff.held(organ.shortName, said.roles[role])}`}
                  className="grid gap-2"
                >
                  <input type="hidden" name="person" value={person} />
                  <input type="hidden" name="organ" value={organ.code} />
                  <input type="hidden" name="role" value={role} />
                  <Button small>
                    {said.person.remove}
                    <span className="sr-only">{said.staff.held(organ.shortName, said.roles[role])}</span>
                  </Button>
                </ActionForm>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="mt-3 text-sm text-ink-soft">{said.person.removeWhy}</p>
    </>
  )
}
