import { notFound } from 'next/navigation'
import { sayDone } from '@/app/after'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { PersonAccount } from '@/components/people/person-account'
import { PersonRoles } from '@/components/people/person-roles'
import { RoleFields } from '@/components/people/role-fields'
import { SaidDone } from '@/components/people/said-done'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { organTree } from '@/lib/desk/organs'
import { findPerson } from '@/lib/desk/people'
import { words } from '@/lib/words'
import { close, grant, remove, reopen, reset } from '../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export const generateMetadata = () => ({ title: words().people.staff.title })

const Person = async ({ params, searchParams }: Props) => {
  const said = words().people
  const viewer = await requireViewer()
  const line = await findPerson(viewer, (await params).id)
  if (!line) notFound()
  const { person, roles, whole } = line
  const organs = (await organTree(viewer)).filter(one => one.may('managePeople')).map(one => one.organ)
  const crumbs = [{ label: said.staff.title, href: '/office/people' }, { label: person.name }]
  return (
    <>
      <PageHead
        title={person.name}
        crumbs={crumbs}
        badge={person.deactivatedAt && <Badge>{said.staff.deactivated}</Badge>}
      >
        {said.fields.login} {person.login}
      </PageHead>
      <SaidDone say={sayDone((await searchParams).done)} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <Card title={said.person.roles}>
            <PersonRoles person={person.id} roles={roles} remove={remove} />
          </Card>
          <PersonAccount person={person} whole={whole} deeds={{ reset, close, reopen }} />
        </div>
        {!person.deactivatedAt && (
          <Card title={said.person.grant}>
            <ActionForm action={grant} label={said.person.grant}>
              <input type="hidden" name="person" value={person.id} />
              <RoleFields organs={organs} />
              <div>
                <Button look="primary" icon="plus">
                  {said.person.grant}
                </Button>
              </div>
            </ActionForm>
          </Card>
        )}
      </div>
    </>
  )
}

export default Person
