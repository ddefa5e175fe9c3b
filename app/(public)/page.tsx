import type { Metadata } from 'next'
import { SearchBox } from '@/components/finding/search-box'
import { Extent } from '@/components/reading/extent'
import { LatestEditions } from '@/components/reading/latest-editions'
import { OrgansOfYear } from '@/components/reading/organs-of-year'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { groups, latest, organs, organsIn, years } from '@/lib/desk/listing'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'

export const dynamic = 'force-dynamic'

const PAGE = 120
const LATEST = 8

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = (): Metadata => ({
  title: { absolute: words().site.name },
  alternates: { canonical: settings().ORIGIN, types: { 'application/atom+xml': '/feed.xml' } },
})

const Home = async ({ searchParams }: Props) => {
  const asked = await searchParams
  const all = await years()
  const shown = all.find(({ year }) => String(year) === asked.year) ?? all[0]
  const { reading } = words()
  return (
    <div className="grid gap-8 sm:gap-12">
      <header className="home-head">
        <div>
          <h1 className="font-title">{reading.home.title}</h1>
          <p className="measure mt-3 text-lg text-ink-soft">{reading.home.lead}</p>
          {shown && (
            <div className="mt-6 max-w-xl">
              <SearchBox large />
            </div>
          )}
        </div>
        {shown && <Extent years={all} organs={await organs()} />}
      </header>
      {shown ? (
        <Year years={all} shown={shown} page={Number(asked.page) || 1} />
      ) : (
        <EmptyState title={reading.home.empty}>{reading.home.emptySay}</EmptyState>
      )}
    </div>
  )
}

type YearProps = { years: Awaited<ReturnType<typeof years>>; shown: { year: number; organs: number }; page: number }

const Year = async ({ years: all, shown, page }: YearProps) => {
  const { year } = shown
  const pages = Math.ceil(shown.organs / PAGE)
  const at = Math.min(Math.max(1, Math.trunc(page)), pages)
  const [listed, newest] = await Promise.all([organsIn(year, { page: at, size: PAGE }), latest(LATEST)])
  const { home, year: sayYear } = words().reading
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <section aria-labelledby="organs" className="grid content-start gap-6">
        <h2 id="organs" className="text-xl">
          {home.organs}
        </h2>
        <Tabs
          label={home.years}
          tabs={all.map(one => ({
            href: one.year === all[0]?.year ? '/' : `/?year=${one.year}`,
            label: sayYear(one.year),
            current: one.year === year,
          }))}
        />
        <p>
          <a href={`/years/${year}`}>{words().lookup.year.to(year)}</a>
        </p>
        <OrgansOfYear editions={listed.rows.map(row => ({ ...row, group: groups[row.rank] ?? 'institutions' }))} />
        <Pagination page={at} of={pages} href={to => `/?year=${year}&page=${to}`} />
      </section>
      <LatestEditions editions={newest} />
    </div>
  )
}

export default Home
