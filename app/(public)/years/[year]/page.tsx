import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveLinks } from '@/components/finding/archive-links'
import { YearFilters } from '@/components/finding/year-filters'
import { YearTable } from '@/components/finding/year-table'
import { DataBlock } from '@/components/reading/data-block'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { type Filter, organsIn, type Sorting, sortings, years, yearsOf } from '@/lib/desk/listing'
import { ORGANS_A_PAGE } from '@/lib/mirror/addresses'
import { levels, organKinds } from '@/lib/report/content'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { ARCHIVE_PART } from '../../archive-size'
import { addressOf, askedYear, type Query, textOf } from '../../asked'
import { told } from '../../told'

export const dynamic = 'force-dynamic'

const PAGE = ORGANS_A_PAGE

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Query> }

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const year = askedYear((await params).year)
  const { page, ...choice } = await searchParams
  const said = words().lookup.year
  return told({
    title: said.title(year),
    description: said.description(year),
    path: addressOf(`/years/${year}`, { page: textOf(page) }),
    unlisted: Object.keys(choice).length > 0,
  })
}

const OrgansOfYear = async ({ params, searchParams }: Props) => {
  const year = askedYear((await params).year)
  const all = await years()
  const shown = all.find(one => one.year === year) ?? notFound()
  const asked = await searchParams
  const filter = filterOf(asked)
  const sort = oneOf(sortings, textOf(asked.sort)) ?? 'organ'
  const down = asked.order === 'down'
  const { rows, total } = await organsIn(year, { ...filter, sort, down, page: Number(asked.page) || 1, size: PAGE })
  const path = `/years/${year}`
  const query = { ...kept(asked), sort: sort === 'organ' && !down ? undefined : sort, order: down ? 'down' : undefined }
  const { site, lookup, reading, compare } = words()
  const [above] = filter.below ? await yearsOf(filter.below) : []
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: reading.year(year) }]} />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{lookup.year.title(year)}</h1>
        <p className="text-ink-soft">{lookup.year.lead(shown.organs, shown.onTime)}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <a href={`${path}/on-time`}>{reading.prompt.short}</a>
          <a href={`/compare?year=${year}`} data-live="compare">
            {compare.toYear(year)}
          </a>
        </p>
      </header>
      <Tabs
        label={reading.home.years}
        tabs={all.map(one => ({
          href: `/years/${one.year}`,
          label: reading.year(one.year),
          current: one.year === year,
        }))}
      />
      <YearFilters action={path} query={query} above={above?.organShortName} />
      <DataBlock
        data={{
          '@type': 'CollectionPage',
          name: lookup.year.title(year),
          url: settings().ORIGIN + path,
          temporalCoverage: `${year}-01-01/${year}-12-31`,
        }}
      />
      {total === 0 ? (
        <EmptyState title={lookup.year.none}>
          <a href={path}>{lookup.year.clear}</a>
        </EmptyState>
      ) : (
        <>
          <p role="status" className="text-sm text-ink-soft">
            {lookup.year.total(total)}
          </p>
          <YearTable
            year={year}
            rows={rows}
            sort={sort}
            down={down}
            sortedBy={(column: Sorting, falling: boolean) =>
              addressOf(path, { ...query, sort: column, order: falling ? 'down' : 'up' })
            }
          />
          <Pagination
            page={Number(asked.page) || 1}
            of={Math.ceil(total / PAGE)}
            href={to => addressOf(path, { ...query, page: to })}
          />
          <ArchiveLinks here={path} parts={Math.ceil(shown.organs / ARCHIVE_PART)} />
        </>
      )}
    </div>
  )
}

const kept = (asked: Query) => ({
  q: textOf(asked.q),
  level: textOf(asked.level),
  kind: textOf(asked.kind),
  only: textOf(asked.only),
  below: textOf(asked.below),
})

const filterOf = (asked: Query): Filter => {
  const { q, only, below } = kept(asked)
  const level = oneOf(levels, textOf(asked.level))
  const kind = oneOf(organKinds, textOf(asked.kind))
  return {
    ...(q && { named: q }),
    ...(level && { level }),
    ...(kind && { kind }),
    ...(below && { below }),
    ...(only === 'applied' && { applied: true }),
    ...((only === 'onTime' || only === 'late') && { onTime: only === 'onTime' }),
  }
}

const oneOf = <Thing extends string>(things: readonly Thing[], text: string | undefined): Thing | undefined =>
  things.find(thing => thing === text)

export default OrgansOfYear
