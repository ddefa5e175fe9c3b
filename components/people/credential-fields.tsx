import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/inputs'
import { words } from '@/lib/words'

/** Who it is: the name that stands in the history, and the one to sign in with. */
export const PersonFields = ({ name }: { name?: string }) => {
  const said = words().people.fields
  return (
    <>
      <Field name="personName" label={said.personName} hint={said.personNameHint}>
        <TextInput defaultValue={name} autoComplete="name" required />
      </Field>
      <Field name="login" label={said.login} hint={said.loginHint}>
        <TextInput autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      </Field>
    </>
  )
}

export const NewPasswordFields = ({ label = words().people.fields.password }: { label?: string }) => {
  const said = words().people.fields
  return (
    <>
      <Field name="password" label={label} hint={said.passwordHint}>
        <TextInput type="password" autoComplete="new-password" required />
      </Field>
      <Field name="passwordAgain" label={said.passwordAgain}>
        <TextInput type="password" autoComplete="new-password" required />
      </Field>
    </>
  )
}
