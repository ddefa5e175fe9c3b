import type { Metadata } from 'next'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { EmptyState as Empty } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Filters } from '@/components/worklist/filters'
import { Home } from '@/components/worklist/home'
import { filters } from '@/components/worklist/line'
import { WorkTable } from '@/components/worklist/work-table'
import { Years } from '@/components/worklist/years'
import type { Viewer } from '@/lib/access'
import { worklist } from '@/lib/desk/worklist'
import { formats } from '@/lib/formats'
import { workYear } from '@/lib/report/deadline'
import { words } from '@/lib/words'
import { start } from './actions'
import { asked, askedNumber, type Query } from './place'

export const generateMetadata = (): Metadata => ({ title: words().office.worklist.title })

const Worklist = async ({ searchParams }: { searchParams: Query }) => {
  const viewer = await requireViewer()
  const said = words().office.worklist
  if (viewer.roles.length === 0)
    return (
      <>
        <PageHead title={said.title} />
        <Empty title={said.empty.roles}>{said.empty.rolesWhy}</Empty>
      </>
    )

  const now = Date.now()
  const years = yearsUntil(workYear(now))
  const [wanted, state] = [await askedNumber(searchParams, 'year'), await asked(searchParams, 'state')]
  const year = years.find(one => one === wanted) ?? years[0] ?? 0
  const filter = filters.find(one => one === state)
  const list = await worklist(viewer, year, await askedNumber(searchParams, 'page'), filter)
  const [only] = list.lines
  if (list.total === 1 && only && !filter) {
    const others = await othersOf(viewer, years, year)
    return <Home shown={{ year, line: only }} others={others} viewer={viewer.id} start={start} now={now} />
  }
  const href = (state?: string, page = 1) =>
    `/office?${new URLSearchParams({ year: `${year}`, ...(state && { state }), ...(page > 1 && { page: `${page}` }) })}`
  return (
    <>
      <PageHead title={said.title} actions={<Years years={years} current={year} />}>
        {list.counts.mine ? said.waiting(list.counts.mine) : said.nothing}
      </PageHead>
      {list.total === 0 ? (
        <Empty title={said.empty.lines(year)}>{said.empty.linesWhy}</Empty>
      ) : (
        <div className="grid gap-4">
          <Filters counts={list.counts} total={list.total} current={filter} href={href} />
          {list.lines.length === 0 ? (
            <Empty title={said.empty.filter}>{said.empty.filterWhy}</Empty>
          ) : (
            <WorkTable lines={list.lines} year={year} viewer={viewer.id} start={start} now={now} tree={!filter} />
          )}
          <Pagination page={list.page} of={list.pages} href={page => href(filter, page)} />
        </div>
      )}
    </>
  )
}

export default Worklist

/** The years that reports can be of, the newest first. */
function yearsUntil(newest: number): number[] {
  const oldest = Math.min(...formats.map(({ years }) => years.from))
  return Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back)
}

async function othersOf(viewer: Viewer, years: readonly number[], shown: number) {
  const lists = await Promise.all(
    years.filter(year => year !== shown).map(async year => ({ year, line: (await worklist(viewer, year)).lines[0] })),
  )
  return lists.flatMap(({ year, line }) => (line ? [{ year, line }] : []))
}
