import { Checkbox } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { Select, TextInput } from '@/components/ui/inputs'
import { levels, organKinds, powers } from '@/lib/report/content'
import type { Contact } from '@/lib/report/preface'
import { words } from '@/lib/words'
import type { OrganShown } from './organ-shown'

type Props = { organ?: Partial<OrganShown> }
type NameProps = Props & { fixedCode?: boolean }

/** What an organ is called, and its part of the address. */
export const OrganNameFields = ({ organ = {}, fixedCode = false }: NameProps) => {
  const said = words().people.fields
  return (
    <>
      <Field name="name" label={said.organName} hint={said.organNameHint}>
        <TextInput defaultValue={organ.name} autoComplete="off" required />
      </Field>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="shortName" label={said.shortName} hint={said.shortNameHint}>
          <TextInput defaultValue={organ.shortName} autoComplete="off" required />
        </Field>
        <Field name="code" label={said.code} hint={fixedCode ? said.codeFixed : said.codeHint}>
          <TextInput
            defaultValue={organ.code}
            readOnly={fixedCode}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </Field>
      </div>
    </>
  )
}

export const OrganKindFields = ({ organ = {} }: Props) => {
  const { fields, levels: levelWords, kinds } = words().people
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Field name="level" label={fields.level}>
        <Select defaultValue={organ.level ?? 'county'}>
          {levels.map(level => (
            <option key={level} value={level}>
              {levelWords[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="kind" label={fields.kind}>
        <Select defaultValue={organ.kind ?? 'government'}>
          {organKinds.map(kind => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

export const OrganPowerFields = ({ organ = {} }: Props) => {
  const said = words().people
  return (
    <fieldset>
      <legend className="font-medium">{said.fields.powers}</legend>
      <p className="text-sm text-ink-soft">{said.fields.powersHint}</p>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {powers.map(power => (
          <Checkbox
            key={power}
            name={`powers.${power}`}
            label={said.powers[power]}
            defaultChecked={organ.powers?.includes(power)}
          />
        ))}
      </div>
    </fieldset>
  )
}

const contacts: readonly (keyof Contact)[] = ['address', 'postcode', 'phone', 'email', 'website']

export const OrganContactFields = ({ organ = {} }: Props) => (
  <div className="grid items-start gap-5 sm:grid-cols-2">
    {contacts.map(name => (
      <div key={name} className={name === 'address' ? 'sm:col-span-2' : undefined}>
        <Field name={`contact.${name}`} label={words().people.fields[name]} optional>
          <TextInput defaultValue={organ.contact?.[name]} autoComplete="off" />
        </Field>
      </div>
    ))}
  </div>
)

export const OrganTimeFields = ({ organ = {} }: Props) => {
  const said = words().people.fields
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Field name="validFrom" label={said.validFrom} optional>
          <TextInput type="date" defaultValue={organ.validFrom ?? ''} />
        </Field>
        <Field name="validTo" label={said.validTo} optional>
          <TextInput type="date" defaultValue={organ.validTo ?? ''} />
        </Field>
      </div>
      <p className="text-sm text-ink-soft">{said.validHint}</p>
    </>
  )
}
