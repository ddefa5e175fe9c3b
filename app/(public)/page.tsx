import type { Metadata } from 'next'
import { SearchBox } from '@/components/finding/search-box'
import { DataBlock } from '@/components/reading/data-block'
import { Extent } from '@/components/reading/extent'
import { LatestEditions } from '@/components/reading/latest-editions'
import { OrganTree } from '@/components/reading/organ-tree'
import { Promptness } from '@/components/reading/promptness'
import { YearsList } from '@/components/reading/years-list'
import { EmptyState } from '@/components/ui/empty-state'
import { latest, organs, years } from '@/lib/desk/listing'
import { overdue, promptness, treeBelow } from '@/lib/desk/roster'
import { yearOf } from '@/lib/report/deadline'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { told } from './told'

export const dynamic = 'force-dynamic'

const LATEST = 8
const OVERDUE = 8

export const generateMetadata = (): Metadata =>
  told({ description: words().reading.home.lead, path: '/', feed: '/feed.xml' })

const Home = async () => {
  const all = await years()
  const { home } = words().reading
  return (
    <div className="grid gap-8 sm:gap-12">
      <header className="home-head">
        <div>
          <h1 className="font-title">{home.title}</h1>
          <p className="measure mt-3 text-lg text-ink-soft">{home.lead}</p>
          {all.length > 0 && (
            <div className="mt-6 max-w-xl">
              <SearchBox large />
            </div>
          )}
        </div>
        {all.length > 0 && <Extent years={all} organs={await organs()} />}
      </header>
      <DataBlock data={site()} />
      {all.length > 0 ? <Ways years={all} /> : <EmptyState title={home.empty}>{home.emptySay}</EmptyState>}
    </div>
  )
}

const site = () => {
  const { ORIGIN } = settings()
  const { name } = words().site
  const search = { '@type': 'SearchAction', target: `${ORIGIN}/search?q={words}`, 'query-input': 'required name=words' }
  return { '@type': 'WebSite', name, url: ORIGIN, potentialAction: search }
}

/** The ways to a report: by its year, by its organ, by what came last; and who is due. */
const Ways = async ({ years: all }: { years: Awaited<ReturnType<typeof years>> }) => {
  const [tree, newest] = await Promise.all([treeBelow(), latest(LATEST)])
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="grid content-start gap-12">
        <YearsList years={all} />
        <section aria-labelledby="organs">
          <h2 id="organs" className="text-xl">
            {words().reading.home.byOrgan}
          </h2>
          <OrganTree organs={tree} whole />
        </section>
      </div>
      <div className="grid content-start gap-12">
        <Due years={all} />
        <LatestEditions editions={newest} />
      </div>
    </div>
  )
}

/** Of the year whose reports are due now; nothing where the portal holds none of that year. */
const Due = async ({ years: all }: { years: readonly { year: number }[] }) => {
  const now = Date.now()
  const year = yearOf(now) - 1
  if (!all.some(one => one.year === year)) return null
  const [kinds, late] = await Promise.all([promptness(year, now), overdue(year, now, { page: 1, size: OVERDUE })])
  return <Promptness year={year} now={now} kinds={kinds} overdue={late} />
}

export default Home
