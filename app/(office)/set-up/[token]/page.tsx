import { ClosedLink } from '@/components/people/closed-link'
import { NewPasswordFields, PersonFields } from '@/components/people/credential-fields'
import { OrganKindFields, OrganNameFields } from '@/components/people/organ-fields'
import { Threshold } from '@/components/people/threshold'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choices'
import { isSetUpOpen } from '@/lib/desk/set-up'
import { words } from '@/lib/words'
import { begin } from './actions'

export const generateMetadata = () => ({ title: words().people.setUp.title })

const SetUp = async ({ params }: { params: Promise<{ token: string }> }) => {
  const said = words().people.setUp
  const { token } = await params
  if (!(await isSetUpOpen(token))) return <ClosedLink title={said.closed} why={said.closedWhy} what={said.closedDo} />
  return (
    <Threshold title={said.title} why={said.why} wide>
      <ActionForm action={begin} label={said.title} className="grid gap-8">
        <input type="hidden" name="token" value={token} />
        <fieldset className="grid gap-5">
          <legend className="mb-4 text-lg font-semibold">{said.organ}</legend>
          <p className="text-sm text-ink-soft">{said.organHint}</p>
          <OrganNameFields />
          <OrganKindFields />
        </fieldset>
        <fieldset className="grid gap-5">
          <legend className="mb-4 text-lg font-semibold">{said.administrator}</legend>
          <PersonFields />
          <NewPasswordFields />
        </fieldset>
        <Checkbox name="sample" label={said.sample} hint={said.sampleHint} />
        <div>
          <Button look="primary">{said.do}</Button>
        </div>
      </ActionForm>
    </Threshold>
  )
}

export default SetUp
