import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'

type Held = { role: Role; organ: { code: string; shortName: string } }
type Props = { person: string; roles: readonly Held[]; remove: FormAction }

export const PersonRoles = ({ person, roles, remove }: Props) => {
  const said = words().people
  if (roles.length === 0) return <p className="text-ink-soft">{said.staff.noRole}</p>
  return (
    <>
      <ul className="grid divide-y divide-line border-y border-line">
        {roles.map(({ role, organ }) => {
          const named = said.staff.held(organ.shortName, said.roles[role])
          return (
            <li key={`${organ.code} ${role}`} className="py-2">
              <ActionForm action={remove} label={`${said.person.remove}：${named}`} className="grid gap-2">
                <input type="hidden" name="person" value={person} />
                <input type="hidden" name="organ" value={organ.code} />
                <input type="hidden" name="role" value={role} />
                <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <span>
                    <a href={`/office/organs/${organ.code}`}>{organ.shortName}</a>
                    <span className="ms-3 text-ink-soft">{said.roles[role]}</span>
                  </span>
                  <Button small>
                    {said.person.remove}
                    <span className="sr-only">{named}</span>
                  </Button>
                </div>
              </ActionForm>
            </li>
          )
        })}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{said.person.removeWhy}</p>
    </>
  )
}
