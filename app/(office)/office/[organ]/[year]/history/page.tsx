import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { HistoryPages } from '@/components/history/history-pages'
import { ofReport } from '@/lib/desk/histories'
import { words } from '@/lib/words'
import { askedNumber, placeOf, type Query } from '../../../place'
import { Top } from '../top'

type Props = { params: Promise<{ organ: string; year: string }>; searchParams: Query }

export const generateMetadata = (): Metadata => ({ title: words().office.history.title })

const ReportHistory = async ({ params, searchParams }: Props) => {
  const viewer = await requireViewer()
  const before = await askedNumber(searchParams, 'before')
  const shown = await askedNumber(searchParams, 'show')
  const { found, rows, steps, more } = (await ofReport(viewer, await placeOf(params), before)) ?? notFound()
  const { organ, report } = found
  const here = `/office/${organ.code}/${report.year}/history`
  return (
    <>
      <Top viewer={viewer} found={found} steps={steps} page="history" query={searchParams}>
        {words().office.history.ofReport}
      </Top>
      <HistoryPages
        rows={rows.map(row => ({ ...row, report }))}
        here={here}
        before={before}
        shown={shown}
        more={more}
      />
    </>
  )
}

export default ReportHistory
