import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { Decide } from '@/components/bringing/decide'
import { Follow } from '@/components/bringing/follow'
import { ReadReport } from '@/components/bringing/read-report'
import { Said } from '@/components/bringing/said'
import { placedIn, SourceView } from '@/components/bringing/source-view'
import { PageHead } from '@/components/office/page-head'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { askedIn, foundIn, importOf, organsFor, printedOf } from '@/lib/desk/imports'
import { formatById } from '@/lib/formats'
import { cellMap, enteredCells } from '@/lib/report/cells'
import { showFigure } from '@/lib/report/figure'
import { fromPlainText } from '@/lib/report/narrative'
import { words } from '@/lib/words'
import { settle } from '../actions'
import { SourceFile } from './source-file'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = () => ({ title: words().bringing.title })

const Review = async ({ params }: Props) => {
  const viewer = await requireViewer()
  const row = (await importOf(viewer, (await params).id)) ?? notFound()
  const { review, states, title } = words().bringing
  const crumbs = [{ label: title, href: '/office/import' }, { label: row.fileName }]
  if (!row.read.ok)
    return (
      <>
        <PageHead title={review.title(row.fileName)} crumbs={crumbs} />
        <div className="grid gap-4">
          <Notice tone="warning" title={review.why}>
            {row.read.why}
          </Notice>
          <SourceFile row={row} />
        </div>
      </>
    )
  const { report, findings } = row.read
  const unsure = askedIn(row.read)
  const form = formatById(report.format)
  const cells = cellMap(form)
  const source = await printedOf(row)
  const placed = placedIn(source)
  const sure = enteredCells(form).filter(({ address }) => (report.figures[address] ?? null) !== null).length
  const shown = (address: string) => cells.has(address)
  return (
    <>
      <PageHead title={review.title(row.fileName)} crumbs={crumbs}>
        {row.state === 'waiting' ? review.lead : states[row.state]}
      </PageHead>
      <Follow>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <div className="grid min-w-0 gap-6">
            <Card title={review.counts(sure, unsure.length)}>
              <SourceFile row={row} />
              {row.state === 'waiting' && (
                <Decide
                  action={settle}
                  id={row.id}
                  organ={row.organCode ?? ''}
                  named={report.organ.name}
                  year={row.year ?? report.year}
                  organs={await organsFor(viewer)}
                  sure={sure}
                  unsure={unsure.map(({ address, printed, why, guesses }) => ({
                    address,
                    name: cells.get(address)?.name ?? address,
                    printed,
                    why,
                    guesses: guesses.map(showFigure),
                    placed: placed.has(address),
                  }))}
                />
              )}
            </Card>
            <Said title={review.says} findings={findings} shown={shown} />
            <Said title={review.findings} findings={foundIn(row.read)} shown={shown} />
            <ReadReport
              content={{
                ...report,
                narratives: {
                  preface: fromPlainText(report.narratives.preface ?? ''),
                  overview: fromPlainText(report.narratives.overview ?? ''),
                  problems: fromPlainText(report.narratives.problems ?? ''),
                  other: fromPlainText(report.narratives.other ?? ''),
                },
              }}
              open={new Set(row.read.unsure.map(({ address }) => address))}
              placed={placed}
            />
          </div>
          <section
            data-source
            aria-label={review.printedAs}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            tabIndex={0}
            className="min-w-0 rounded-lg border border-line bg-raised p-4 sm:p-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
          >
            <h2 className="mb-1 text-lg">{review.printedAs}</h2>
            <p className="mb-4 text-sm text-ink-soft">{source ? review.printedWhy : review.ownFile}</p>
            {source && <SourceView source={source} />}
          </section>
        </div>
      </Follow>
    </>
  )
}

export default Review
