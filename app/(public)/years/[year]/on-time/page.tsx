import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OnTimeCounts, OverdueList } from '@/components/finding/on-time'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Pagination } from '@/components/ui/pagination'
import { years } from '@/lib/desk/listing'
import { overdue, promptness } from '@/lib/desk/roster'
import { ORGANS_A_PAGE } from '@/lib/mirror/addresses'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'
import { addressOf, askedYear, type Query, textOf } from '../../../asked'
import { told } from '../../../told'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Query> }

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const year = askedYear((await params).year)
  const { title, description } = words().reading.prompt
  const path = addressOf(`/years/${year}/on-time`, { page: textOf((await searchParams).page) })
  return told({ title: title(year), description: description(year), path })
}

const OnTime = async ({ params, searchParams }: Props) => {
  const year = askedYear((await params).year)
  if (!(await years()).some(one => one.year === year)) notFound()
  const page = Number((await searchParams).page) || 1
  const now = Date.now()
  const [kinds, { rows, total }] = await Promise.all([
    promptness(year, now),
    overdue(year, now, { page, size: ORGANS_A_PAGE }),
  ])
  const { site, reading } = words()
  const said = reading.prompt
  return (
    <div className="grid gap-8">
      <Breadcrumbs
        crumbs={[
          { label: site.home, href: '/' },
          { label: reading.year(year), href: `/years/${year}` },
          { label: said.short },
        ]}
      />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{said.title(year)}</h1>
        <p className="measure text-ink-soft">{said.basis}</p>
        <p className="text-sm text-ink-soft">{said.asOf(sayDay(new Date(now)))}</p>
      </header>
      <OnTimeCounts kinds={kinds} />
      {total === 0 ? <p>{said.none}</p> : <OverdueList year={year} now={now} organs={rows} />}
      <Pagination page={page} of={Math.ceil(total / ORGANS_A_PAGE)} href={to => `/years/${year}/on-time?page=${to}`} />
    </div>
  )
}

export default OnTime
