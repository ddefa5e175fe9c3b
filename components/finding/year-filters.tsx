import { buttonLook } from '@/components/ui/button-look'
import { levels, organKinds } from '@/lib/report/content'
import { words } from '@/lib/words'

type Query = Readonly<Record<string, string | undefined>>
type Props = {
  action: string
  query: Query
  /** The organ below which the list stays. */
  above?: string
}

const control = 'h-10 rounded border border-line-strong bg-raised px-2 text-ink hover:border-accent'

/** Which organs of a year to show: a plain form whose answer has an address. */
export const YearFilters = ({ action, query, above }: Props) => {
  const { lookup, people } = words()
  const said = lookup.year
  const filtered = query.q || query.level || query.kind || query.only || query.below
  return (
    <form
      action={action}
      method="get"
      data-live="filters"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      <label className="grid gap-1 text-sm">
        {said.named}
        <input type="search" name="q" defaultValue={query.q} maxLength={60} className={`${control} w-44 px-3`} />
      </label>
      <Choice label={said.level} name="level" chosen={query.level} options={levels} named={people.levels} />
      <Choice label={said.kind} name="kind" chosen={query.kind} options={organKinds} named={people.kinds} />
      <Choice
        label={said.only}
        name="only"
        chosen={query.only}
        options={['onTime', 'late', 'applied'] as const}
        named={said.onlyThese}
      />
      {(['below', 'sort', 'order'] as const).map(
        name => query[name] && <input key={name} type="hidden" name={name} value={query[name]} />,
      )}
      <button type="submit" className={buttonLook({})}>
        {said.apply}
      </button>
      {filtered && (
        <a href={action} className="py-2">
          {said.clear}
        </a>
      )}
      {above && <span className="py-2 text-sm text-ink-soft">{said.below(above)}</span>}
    </form>
  )
}

type ChoiceProps<Option extends string> = {
  label: string
  name: string
  chosen: string | undefined
  options: readonly Option[]
  named: Readonly<Record<Option, string>>
}

const Choice = <Option extends string>({ label, name, chosen, options, named }: ChoiceProps<Option>) => (
  <label className="grid gap-1 text-sm">
    {label}
    <select name={name} defaultValue={chosen ?? ''} className={control}>
      <option value="">{words().lookup.year.any}</option>
      {options.map(option => (
        <option key={option} value={option}>
          {named[option]}
        </option>
      ))}
    </select>
  </label>
)
