import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { Decide } from '@/components/bringing/decide'
import { Said } from '@/components/bringing/said'
import { PageHead } from '@/components/office/page-head'
import { ReportPage } from '@/components/report/report-page'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { importOf, organsFor } from '@/lib/desk/imports'
import { formatById } from '@/lib/formats'
import { cellMap } from '@/lib/report/cells'
import { showFigure } from '@/lib/report/figure'
import { fromPlainText } from '@/lib/report/narrative'
import { check } from '@/lib/rules'
import { words } from '@/lib/words'
import { settle } from '../actions'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = () => ({ title: words().bringing.title })

const Review = async ({ params }: Props) => {
  const viewer = await requireViewer()
  const row = (await importOf(viewer, (await params).id)) ?? notFound()
  const { review, states, title } = words().bringing
  const file = (
    <p className="flex flex-wrap gap-x-6 text-sm">
      <a href={`/office/import/${row.id}/file`}>{review.download}</a>
      <span className="text-ink-soft" title={row.sha256}>
        {review.hash(row.sha256.slice(0, 12))}
      </span>
    </p>
  )
  const crumbs = [{ label: title, href: '/office/import' }, { label: row.fileName }]
  if (!row.read.ok)
    return (
      <>
        <PageHead title={review.title(row.fileName)} crumbs={crumbs} />
        <div className="grid gap-4">
          <Notice tone="warning" title={review.why}>
            {row.read.why}
          </Notice>
          {file}
        </div>
      </>
    )
  const { report, unsure, findings } = row.read
  const cells = cellMap(formatById(report.format))
  const narratives = Object.fromEntries(
    (['preface', 'overview', 'problems', 'other'] as const).map(key => [
      key,
      fromPlainText(report.narratives[key] ?? ''),
    ]),
  ) as Record<'preface' | 'overview' | 'problems' | 'other', ReturnType<typeof fromPlainText>>
  return (
    <>
      <PageHead title={review.title(row.fileName)} crumbs={crumbs}>
        {row.state === 'waiting' ? review.lead : states[row.state]}
      </PageHead>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(22rem,2fr)_3fr]">
        <div className="grid gap-6">
          <Card>
            {file}
            {row.state === 'waiting' && (
              <Decide
                action={settle}
                id={row.id}
                organ={row.organCode ?? ''}
                named={report.organ.name}
                year={row.year ?? report.year}
                organs={await organsFor(viewer)}
                unsure={unsure.map(({ address, printed, why, guesses }) => ({
                  address,
                  name: cells.get(address)?.name ?? address,
                  printed,
                  why,
                  guesses: guesses.map(showFigure),
                }))}
              />
            )}
          </Card>
          <Said title={review.says} findings={findings} />
          <Said title={review.findings} findings={check({ report })} />
        </div>
        <section aria-label={review.content} className="min-w-0">
          <ReportPage content={{ ...report, narratives }} />
        </section>
      </div>
    </>
  )
}

export default Review
