import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/compare/comparison-view'
import { addressOf, OrganPicker } from '@/components/compare/organ-picker'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { organsIn, years } from '@/lib/desk/listing'
import { words } from '@/lib/words'
import { askedYear, type Query, textOf } from '../asked'
import { MOST_ORGANS, organsInYear } from '../comparing'
import { told } from '../told'

export const dynamic = 'force-dynamic'

/** So many organs are offered at a time. */
const OFFERED = 24

type Props = { searchParams: Promise<Query> }

const askedOf = async (searchParams: Props['searchParams']) => {
  const asked = await searchParams
  const given = textOf(asked.year)
  const all = await years()
  const year = given ? askedYear(given) : all[0]?.year
  const codes = (textOf(asked.organs) ?? '').split(',').filter(Boolean)
  return { year, all, codes, query: textOf(asked.q) ?? '' }
}

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { year, codes } = await askedOf(searchParams)
  const said = words().compare
  return told({
    title: year ? said.ofYear(year) : said.title,
    description: said.ofYearSay,
    path: year ? addressOf(year, codes) : '/compare',
    unlisted: codes.length > 0,
  })
}

const OrgansCompared = async ({ searchParams }: Props) => {
  const { year, all, codes, query } = await askedOf(searchParams)
  if (!year || !all.some(one => one.year === year)) notFound()
  const comparison = await organsInYear(year, codes)
  const { points } = comparison
  const offered = await organsIn(year, { ...(query && { named: query }), page: 1, size: OFFERED + MOST_ORGANS })
  const isChosen = (code: string) => points.some(({ organ }) => organ === code)
  const { site, compare } = words()
  return (
    <div className="grid gap-8">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: compare.ofYear(year) }]} />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{compare.ofYear(year)}</h1>
        <p className="measure text-ink-soft">{compare.ofYearSay}</p>
      </header>
      <OrganPicker
        year={year}
        years={all.map(one => one.year)}
        chosen={points.map(({ organ, organName, label }) => ({
          organCode: organ,
          organName,
          organShortName: label,
        }))}
        found={offered.rows.filter(({ organCode }) => !isChosen(organCode)).slice(0, OFFERED)}
        total={offered.total}
        query={query}
        most={MOST_ORGANS}
      />
      {points.length < 2 ? (
        <EmptyState title={points.length === 0 ? compare.picking.empty : compare.picking.oneMore}>
          {compare.picking.emptySay}
        </EmptyState>
      ) : (
        <ComparisonView comparison={comparison} />
      )}
    </div>
  )
}

export default OrgansCompared
