import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { HandOver } from '@/components/people/hand-over'
import { RoleFields } from '@/components/people/role-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { organTree } from '@/lib/desk/organs'
import { words } from '@/lib/words'
import { inviteSomebody } from '../actions'

export const generateMetadata = () => ({ title: words().people.staff.inviteTitle })

const Invite = async ({ searchParams }: { searchParams: Promise<{ organ?: string }> }) => {
  const { staff, fields } = words().people
  const tree = await organTree(await requireViewer())
  const organs = tree.filter(line => line.may('managePeople')).map(line => line.organ)
  if (organs.length === 0) notFound()
  const crumbs = [{ label: staff.title, href: '/office/people' }, { label: staff.inviteTitle }]
  return (
    <>
      <PageHead title={staff.inviteTitle} crumbs={crumbs}>
        {staff.inviteLead}
      </PageHead>
      <Card className="max-w-2xl">
        <ActionForm action={inviteSomebody} label={staff.inviteTitle} clears>
          <HandOver />
          <Field name="name" label={fields.personName}>
            <TextInput autoComplete="off" required />
          </Field>
          <RoleFields organs={organs} organ={(await searchParams).organ} />
          <div>
            <Button look="primary" icon="link">
              {staff.inviteDo}
            </Button>
          </div>
        </ActionForm>
      </Card>
    </>
  )
}

export default Invite
