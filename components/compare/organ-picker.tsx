import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

interface Organ {
  readonly organCode: string
  readonly organName: string
  readonly organShortName: string
}

type Props = {
  year: number
  years: readonly number[]
  chosen: readonly Organ[]
  found: readonly Organ[]
  total: number
  query: string
  most: number
}

const control = 'h-10 rounded border border-line-strong bg-raised px-3 text-ink hover:border-accent'

/** Which organs of which year: links and a plain form, so that every choice has an address. */
export const OrganPicker = ({ year, years, chosen, found, total, query, most }: Props) => {
  const said = words().compare.picking
  const codes = chosen.map(({ organCode }) => organCode)
  const full = codes.length >= most
  const at = (organs: readonly string[], of = year) => addressOf(of, organs)
  return (
    <section aria-labelledby="picking" data-live="compare" className="compare-picker print:hidden">
      <h2 id="picking" className="sr-only">
        {said.chosen}
      </h2>
      <ul aria-label={said.year} className="flex flex-wrap gap-x-4">
        {years.map(one => (
          <li key={one}>
            <a href={at(codes, one)} aria-current={one === year ? 'page' : undefined} className="pick-year">
              {words().reading.year(one)}
            </a>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <ul aria-label={said.chosen} className="flex flex-wrap gap-2">
          {chosen.map(({ organCode, organShortName }) => (
            <li key={organCode}>
              <a
                href={at(codes.filter(code => code !== organCode))}
                aria-label={said.drop(organShortName)}
                className="pick"
              >
                {organShortName}
                <Icon name="cross" className="size-4" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {full ? (
        <p className="text-sm text-ink-soft">{said.full}</p>
      ) : (
        <>
          <form action="/compare" method="get" className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="year" value={year} />
            {codes.length > 0 && <input type="hidden" name="organs" value={codes.join(',')} />}
            <label className="grid gap-1 text-sm">
              {said.find}
              <input type="search" name="q" defaultValue={query} maxLength={60} className={`${control} w-52`} />
            </label>
            <button type="submit" className={buttonLook({})}>
              {said.button}
            </button>
          </form>
          {found.length === 0 ? (
            <p role="status">{said.none}</p>
          ) : (
            <ul aria-label={said.add} className="flex flex-wrap gap-2">
              {found.map(({ organCode, organShortName }) => (
                <li key={organCode}>
                  <a href={at([...codes, organCode])} aria-label={said.addOf(organShortName)} className="pick">
                    <Icon name="plus" className="size-4" />
                    {organShortName}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {total > found.length + codes.length && <p className="text-sm text-ink-soft">{said.more(total)}</p>}
        </>
      )}
    </section>
  )
}

/** The address of a comparison. A comma may stand in a query as it is, and reads better than its code. */
export const addressOf = (year: number, organs: readonly string[], path = '/compare'): string =>
  `${path}?year=${year}${organs.length > 0 ? `&organs=${organs.join(',')}` : ''}`
