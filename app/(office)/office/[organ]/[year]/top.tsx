import type { ReactNode } from 'react'
import { AloneBanner } from '@/components/contents/alone-banner'
import type { NamedStep } from '@/components/contents/named-step'
import { ReportHead } from '@/components/contents/report-head'
import { Told } from '@/components/contents/told'
import type { Viewer } from '@/lib/access'
import type { Found } from '@/lib/desk/finding'
import { asked, type Query } from '../../place'
import { confirm } from './actions'

type Props = {
  viewer: Viewer
  found: Found
  steps: readonly NamedStep[]
  page: 'fill' | 'review' | 'history'
  query?: Query
  children?: ReactNode
}

/** The top of every page of a report: its head, the banner of an approval by one person, and what the last deed came to. */
export const Top = async ({ viewer, found, steps, page, query = Promise.resolve({}), children }: Props) => {
  const { organ, report, progress } = found
  const { unconfirmed } = progress
  const alone = unconfirmed && steps.findLast(({ deed }) => deed === 'approveAlone')
  const told = {
    done: await asked(query, 'done'),
    late: await asked(query, 'late'),
    stale: await asked(query, 'stale'),
  }
  return (
    <div className="mb-6 grid gap-4">
      <div>
        <ReportHead
          organ={organ}
          year={report.year}
          state={progress.state}
          page={page}
          decides={found.may('approve') || found.may('return') || found.may('publish')}
          published={progress.editions}
        >
          {children}
        </ReportHead>
      </div>
      {alone && (
        <AloneBanner
          step={alone}
          viewer={viewer.id}
          of={{ organ: organ.code, year: report.year, seen: report.version }}
          confirm={found.may('confirm') ? confirm : undefined}
        />
      )}
      <Told told={told} last={steps.at(-1)} viewer={viewer.id} />
    </div>
  )
}
