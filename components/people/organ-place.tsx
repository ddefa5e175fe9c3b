import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/inputs'
import { words } from '@/lib/words'

type Props = { parent?: string; parents: readonly { code: string; name: string }[] }

/** The organ above: shown to whoever may move this one. */
export const OrganPlace = ({ parent, parents }: Props) => {
  const { fields, organs } = words().people
  if (!parent || parents.length === 0) return null
  return (
    <Field name="parent" label={fields.parent} hint={organs.placeHint}>
      <Select defaultValue={parent}>
        {parents.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
