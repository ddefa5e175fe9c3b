import { afterSignIn } from '@/app/after'
import { currentViewer } from '@/app/viewer'
import { Threshold } from '@/components/people/threshold'
import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words'
import { enter } from './actions'

export const generateMetadata = () => ({ title: words().people.signIn.title })

const SignIn = async ({ searchParams }: { searchParams: Promise<{ back?: string }> }) => {
  const said = words().people.signIn
  const back = afterSignIn((await searchParams).back)
  const viewer = await currentViewer()
  return (
    <Threshold title={said.title} why={said.why}>
      {viewer && (
        <Notice title={said.already(viewer.name)} className="mb-5">
          <ButtonLink href={back} look="plain" small>
            {said.enter}
          </ButtonLink>
        </Notice>
      )}
      <ActionForm action={enter} label={said.title}>
        <input type="hidden" name="back" value={back} />
        <Field name="login" label={said.login}>
          <TextInput autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        </Field>
        <Field name="password" label={said.password}>
          <TextInput type="password" autoComplete="current-password" required />
        </Field>
        <Button look="primary">{said.do}</Button>
      </ActionForm>
      <p className="mt-5 text-sm text-ink-soft">{said.help}</p>
    </Threshold>
  )
}

export default SignIn
