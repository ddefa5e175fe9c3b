import { RadioGroup } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/inputs'
import { OrganOptions } from '@/components/ui/organ-options'
import { roles } from '@/lib/access'
import { words } from '@/lib/words'

type Props = { organs: readonly { code: string; name: string }[]; organ?: string }

/** Which role at which organ. */
export const RoleFields = ({ organs, organ }: Props) => {
  const said = words().people
  return (
    <>
      <Field name="organ" label={said.fields.organ}>
        <Select defaultValue={organ}>
          <OrganOptions organs={organs} />
        </Select>
      </Field>
      <RadioGroup
        name="role"
        label={said.fields.role}
        defaultValue="clerk"
        options={roles.map(role => ({ value: role, label: said.roles[role], hint: said.roleHints[role] }))}
      />
    </>
  )
}
