import type { ReactNode } from 'react'
import { AloneBanner } from '@/components/contents/alone-banner'
import { titleOf } from '@/components/contents/section-line'
import { PageHead } from '@/components/office/page-head'
import { StateBadge } from '@/components/ui/state-badge'
import type { Viewer } from '@/lib/access'
import type { Section } from '@/lib/report/format'
import { words } from '@/lib/words'
import { confirm } from '../actions'
import type { Loaded } from './editor'

type Props = { viewer: Viewer; loaded: Loaded; section: Section; children: ReactNode }

/** The top of a part of the report: the way back to the whole, and the ways to the other parts. */
export const SectionTop = ({ viewer, loaded: { found, steps }, section, children }: Props) => {
  const { worklist } = words().office
  const { organ, report, progress } = found
  const alone = progress.unconfirmed && steps.findLast(({ deed }) => deed === 'approveAlone')
  return (
    <>
      <PageHead
        crumbs={[
          { label: worklist.title, href: '/office' },
          { label: worklist.report(organ.shortName, report.year), href: `/office/${organ.code}/${report.year}` },
          { label: titleOf(section) },
        ]}
        title={titleOf(section)}
        badge={<StateBadge state={progress.state} />}
      >
        {children}
      </PageHead>
      {alone && (
        <div className="mb-6">
          <AloneBanner
            step={alone}
            viewer={viewer.id}
            of={{ organ: organ.code, year: report.year, seen: report.version }}
            confirm={found.may('confirm') ? confirm : undefined}
          />
        </div>
      )}
    </>
  )
}
