import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { HistoryPages } from '@/components/history/history-pages'
import { PageHead } from '@/components/office/page-head'
import { ofOrgans } from '@/lib/desk/histories'
import { words } from '@/lib/words'
import { asked, askedNumber, type Query } from '../place'

export const generateMetadata = (): Metadata => ({ title: words().office.history.title })

const History = async ({ searchParams }: { searchParams: Query }) => {
  const viewer = await requireViewer()
  const code = await asked(searchParams, 'organ')
  const before = await askedNumber(searchParams, 'before')
  const shown = await askedNumber(searchParams, 'show')
  const { organ, rows, more } = (await ofOrgans(viewer, code, before)) ?? notFound()
  const said = words().office.history
  const here = organ ? `/office/history?organ=${organ.code}` : '/office/history'
  return (
    <>
      <PageHead
        title={said.title}
        crumbs={organ && [{ label: said.all, href: '/office/history' }, { label: organ.shortName }]}
      >
        {said.ofOrgans}
      </PageHead>
      <HistoryPages
        rows={rows.map(({ row, organ: of, report }) => ({ ...row, organ: of, ...(report && { report }) }))}
        here={here}
        before={before}
        shown={shown}
        more={more}
      />
    </>
  )
}

export default History
