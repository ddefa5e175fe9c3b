import type { Metadata } from 'next'
import { Hits } from '@/components/finding/hits'
import { SearchBox } from '@/components/finding/search-box'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { years, yearsOf } from '@/lib/desk/listing'
import { type Asking, search } from '@/lib/desk/searching'
import { words } from '@/lib/words'
import { addressOf, type Query, textOf } from '../asked'
import { told } from '../told'

export const dynamic = 'force-dynamic'

const PAGE = 20

type Props = { searchParams: Promise<Query> }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { title, titleOf, lead } = words().lookup.search
  const query = textOf((await searchParams).q)
  return told({ title: query ? titleOf(query) : title, description: lead, path: '/search', unlisted: true })
}

const Search = async ({ searchParams }: Props) => {
  const asked = await searchParams
  const [query, year, organ] = [textOf(asked.q), textOf(asked.year), textOf(asked.organ)]
  const { site, lookup } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: lookup.search.title }]} />
      <header className="grid max-w-4xl gap-4">
        <h1 className="font-title text-3xl">{query ? lookup.search.titleOf(query) : lookup.search.title}</h1>
        <SearchBox query={query} within={{ year, organ }} large />
        {!query && <p className="measure text-ink-soft">{lookup.search.lead}</p>}
      </header>
      {query && (
        <>
          <Bounds query={query} year={year} organ={organ} />
          <Found
            query={query}
            asking={{
              ...(year && { year: Number(year) }),
              ...(organ && { organ }),
              page: Number(asked.page) || 1,
              size: PAGE,
            }}
          />
        </>
      )}
    </div>
  )
}

/** Where the search looks: a year, an organ; each another address. */
const Bounds = async ({ query, year, organ }: { query: string; year?: string; organ?: string }) => {
  const said = words().lookup.search
  const [all, named] = await Promise.all([years(), organ ? yearsOf(organ) : []])
  const to = (within: Record<string, string | undefined>) => addressOf('/search', { q: query, year, organ, ...within })
  return (
    <nav aria-label={said.year} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <a
        href={to({ year: undefined })}
        aria-current={year ? undefined : 'true'}
        className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
      >
        {said.anyYear}
      </a>
      {all.map(one => (
        <a
          key={one.year}
          href={to({ year: String(one.year) })}
          aria-current={String(one.year) === year ? 'true' : undefined}
          className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {words().reading.year(one.year)}
        </a>
      ))}
      {organ && named[0] && (
        <>
          <span className="text-ink-soft">{said.onlyOrgan(named[0].organShortName)}</span>
          <a href={to({ organ: undefined })}>{said.everywhere}</a>
        </>
      )}
    </nav>
  )
}

const Found = async ({ query, asking }: { query: string; asking: Asking }) => {
  const said = words().lookup.search
  const { words: found, hits, total, more } = await search(query, asking)
  if (total === 0) return <EmptyState title={said.none}>{said.noneSay}</EmptyState>
  const { page, year, organ } = asking
  return (
    <div className="grid gap-4">
      <p role="status">{said.found(total, more)}</p>
      <Hits hits={hits} from={(page - 1) * PAGE + 1} found={found} />
      <Pagination
        page={page}
        of={Math.ceil(total / PAGE)}
        href={to => addressOf('/search', { q: query, year: year && String(year), organ, page: String(to) })}
      />
    </div>
  )
}

export default Search
