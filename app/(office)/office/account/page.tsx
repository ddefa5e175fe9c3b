import { sayDone } from '@/app/after'
import { currentSession, requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { AccountRoles } from '@/components/people/account-roles'
import { AccountSessions } from '@/components/people/account-sessions'
import { NewPasswordFields } from '@/components/people/credential-fields'
import { SaidDone } from '@/components/people/said-done'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { organTree } from '@/lib/desk/organs'
import { mySessions } from '@/lib/desk/sessions'
import { words } from '@/lib/words'
import { changePassword, end, endOthers } from './actions'

export const generateMetadata = () => ({ title: words().people.account.title })

const Account = async ({ searchParams }: { searchParams: Promise<{ done?: string }> }) => {
  const { account: said, fields } = words().people
  const viewer = await requireViewer()
  const organs = (await organTree(viewer)).map(line => line.organ)
  const sessions = await mySessions(viewer)
  return (
    <>
      <PageHead title={said.title}>
        {viewer.name}（{viewer.login}）
      </PageHead>
      <SaidDone say={sayDone((await searchParams).done)} />
      <div className="grid items-start gap-6 xl:grid-cols-[1fr_24rem]">
        <AccountSessions sessions={sessions} here={await currentSession()} end={end} endOthers={endOthers} />
        <div className="grid gap-6">
          <AccountRoles roles={viewer.roles} organs={organs} />
          <Card title={said.password}>
            <ActionForm action={changePassword} label={said.password} clears>
              <input type="hidden" autoComplete="username" value={viewer.login} readOnly />
              <Field name="oldPassword" label={fields.oldPassword}>
                <TextInput type="password" autoComplete="current-password" required />
              </Field>
              <NewPasswordFields label={fields.newPassword} />
              <div>
                <Button look="primary">{said.passwordDo}</Button>
              </div>
            </ActionForm>
          </Card>
        </div>
      </div>
    </>
  )
}

export default Account
