import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select, TextInput } from '@/components/ui/inputs'
import { OrganOptions } from '@/components/ui/organ-options'
import { words } from '@/lib/words'

type Props = { organs: readonly { code: string; name: string }[]; organ?: string; text?: string }

/** Narrows the list by address, so that it can be reloaded and passed on. */
export const PeopleFilter = ({ organs, organ, text }: Props) => {
  const said = words().people.staff
  return (
    <search aria-label={said.filter}>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <div className="min-w-56">
          <Field name="organ" label={said.of}>
            <Select defaultValue={organ ?? ''}>
              <OrganOptions organs={organs} none={said.all} />
            </Select>
          </Field>
        </div>
        <Field name="q" label={said.search}>
          <TextInput type="search" defaultValue={text} maxLength={40} />
        </Field>
        <Button icon="search">{said.show}</Button>
      </form>
    </search>
  )
}
