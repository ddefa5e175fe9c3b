import type { ReactNode } from 'react'
import { PageHead } from '@/components/office/page-head'
import { Icon } from '@/components/ui/icon'
import { Phrases } from '@/components/ui/phrases'
import { StateBadge } from '@/components/ui/state-badge'
import { Tabs } from '@/components/ui/tabs'
import type { State } from '@/lib/report/workflow'
import { words } from '@/lib/words'

type Props = {
  organ: { code: string; shortName: string }
  year: number
  state: State
  page: 'fill' | 'review' | 'history'
  /** Whether the viewer decides about this report, or only looks at it. */
  decides: boolean
  /** Whether something of it stands before the public. */
  published: boolean
  children?: ReactNode
}

/** The head of every page of a report: whose, which year, where it stands, and the ways between its pages. */
export const ReportHead = ({ organ, year, state, page, decides, published, children }: Props) => {
  const { contents, worklist } = words().office
  const here = `/office/${organ.code}/${year}`
  const { tabs } = contents
  return (
    <>
      <PageHead
        crumbs={[
          { label: worklist.title, href: '/office' },
          { label: worklist.year(year), href: `/office?year=${year}` },
          { label: organ.shortName },
        ]}
        title={<Phrases parts={[organ.shortName, worklist.ofYear(year)]} />}
        badge={<StateBadge state={state} />}
        actions={
          published && (
            <a href={`/${organ.code}/${year}`} className="inline-flex min-h-10 items-center gap-1.5">
              <Icon name="outside" className="size-4.5" />
              {contents.publicPage}
            </a>
          )
        }
      >
        {children}
      </PageHead>
      <Tabs
        label={tabs.label}
        tabs={[
          { href: here, label: tabs.fill, current: page === 'fill' },
          { href: `${here}/review`, label: decides ? tabs.review : tabs.preview, current: page === 'review' },
          { href: `${here}/history`, label: tabs.history, current: page === 'history' },
        ]}
      />
    </>
  )
}
