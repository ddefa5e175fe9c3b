import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

type Props = {
  query?: string
  /** What the search stays within, sent along unseen. */
  within?: Readonly<Record<string, string | undefined>>
  large?: boolean
}

/** A search is a plain form: it works without script, and its result has an address. */
export const SearchBox = ({ query, within = {}, large = false }: Props) => {
  const { label, placeholder, button } = words().lookup.box
  return (
    <form action="/search" method="get" className="flex w-full gap-2 print:hidden">
      <input
        type="search"
        name="q"
        defaultValue={query}
        required
        maxLength={60}
        aria-label={label}
        placeholder={placeholder}
        className={`min-w-0 flex-1 rounded border border-line-strong bg-raised px-3 text-ink placeholder:text-ink-soft hover:border-accent ${large ? 'h-12 text-lg' : 'h-10'}`}
      />
      {Object.entries(within).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button type="submit" className={`${buttonLook({ look: 'primary' })} ${large ? 'h-12' : 'h-10'}`}>
        <Icon name="search" />
        {button}
      </button>
    </form>
  )
}
