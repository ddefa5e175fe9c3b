import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { StandingNotes } from '@/components/contents/standing-notes'
import { isClosed } from '@/components/findings/answering'
import { Findings } from '@/components/findings/findings'
import { ReportPage } from '@/components/report/report-page'
import { Changes, countOf } from '@/components/review/changes'
import { Decisions } from '@/components/review/decisions'
import { OnPageNav } from '@/components/review/on-page'
import { Secrecy } from '@/components/review/secrecy'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Deadline } from '@/components/worklist/deadline'
import type { Viewer } from '@/lib/access'
import type { Place } from '@/lib/desk/finding'
import { openForReview } from '@/lib/desk/reports'
import { review } from '@/lib/desk/review'
import { formatOfYear } from '@/lib/formats'
import { rules } from '@/lib/rules'
import { blocking } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { sayMoment } from '@/lib/words/clock'
import { asked, placeOf, type Query } from '../../../place'
import * as actions from '../actions'
import { Top } from '../top'

type Props = { params: Promise<{ organ: string; year: string }>; searchParams: Query }

export const generateMetadata = (): Metadata => ({ title: words().office.review.title })

const Review = async ({ params, searchParams }: Props) => {
  const viewer = await requireViewer()
  const place = await placeOf(params)
  await open(viewer, place)
  const shown = (await review(viewer, place)) ?? notFound()
  const { found, content, findings, waiting, steps, deadline, sinceLastYear, sinceLooked } = shown
  const { progress, report, form } = found
  const sinceEdition = progress.state === 'published' ? undefined : shown.sinceEdition
  const said = words().office.review
  const { giveBack, answerFinding, recordSecrecy, ...rest } = actions
  const deciding = {
    of: { ...place, seen: report.version, on: 'review' as const },
    progress,
    stops: blocking(progress.state === 'approved' ? 'publish' : 'approve', findings, rules),
    may: found.may,
    actions: { ...rest, return: giveBack },
    unreviewed: unreviewed(shown.secrecy, report.version),
  }
  return (
    <>
      <Top viewer={viewer} found={found} steps={steps} page="review" query={searchParams}>
        <Deadline day={deadline} met={progress.editions && progress.state !== 'withdrawn'} now={Date.now()} />
      </Top>
      <div className="grid gap-6 [&_:is(a,summary,button,textarea)]:scroll-mb-28">
        <StandingNotes state={progress.state} steps={steps} viewer={viewer.id} />
        <Card title={said.decide} className={barTellsAll(found.may) ? 'max-md:hidden' : ''}>
          <Decisions {...deciding} />
        </Card>
        <OnPageNav
          label={said.onPage}
          parts={[
            { id: 'findings', label: said.short.findings, count: findings.length },
            ...(sinceLooked ? [{ id: 'looked', label: said.short.looked, count: countOf(sinceLooked.changes) }] : []),
            ...(sinceEdition
              ? [{ id: 'edition', label: said.short.edition, count: countOf(sinceEdition.changes) }]
              : []),
            { id: 'last-year', label: said.short.lastYear, ...(sinceLastYear && { count: countOf(sinceLastYear) }) },
            { id: 'secrecy', label: deciding.unreviewed ? said.short.notReviewed : said.short.secrecy },
            { id: 'whole', label: said.short.whole },
          ]}
        />
        <Findings
          findings={findings}
          waiting={waiting}
          form={form}
          here={`/office/${place.organ}/${place.year}`}
          answering={{
            of: { ...place, on: 'review' },
            ...(!isClosed(progress.state) && { action: answerFinding }),
            may: found.may,
            reasons: shown.reasons,
          }}
          told={await asked(searchParams, 'answered')}
          deciding
        />
        {sinceLooked && (
          <Card id="looked" title={said.sinceLooked(sayMoment(new Date(sinceLooked.at)))}>
            <Changes changes={sinceLooked.changes} form={form} />
          </Card>
        )}
        {sinceEdition && (
          <Card id="edition" title={said.sinceEdition(sinceEdition.number)}>
            <Changes changes={sinceEdition.changes} form={form} />
          </Card>
        )}
        <Card id="last-year" title={said.sinceLastYear(place.year - 1)}>
          {sinceLastYear ? (
            <Changes changes={sinceLastYear} form={form} since="lastYear" findings={findings}>
              {formatOfYear(place.year - 1) !== form && <p className="text-ink-soft">{said.onlyComparable}</p>}
            </Changes>
          ) : (
            <Notice>{said.noLastYear}</Notice>
          )}
        </Card>
        <Secrecy
          findings={findings}
          record={shown.secrecy}
          of={deciding.of}
          viewer={viewer.name}
          {...(found.may('signOff') && { action: recordSecrecy })}
        />
        <Card id="whole" title={said.whole[progress.state]}>
          <ReportPage content={content} explanations={shown.reasons} />
        </Card>
      </div>
      <div className="sticky bottom-0 z-30 mt-6 max-h-[85dvh] overflow-y-auto rounded-t-lg border border-line-strong bg-raised px-4 py-3 shadow-lift empty:hidden print:hidden">
        <Decisions {...deciding} bar />
      </div>
    </>
  )
}

export default Review

/** On a phone the bar at the foot says the same: what is doubtful comes first there. */
function barTellsAll(may: (verb: 'approve' | 'approveAlone' | 'return' | 'publish' | 'recall') => boolean): boolean {
  const pending = may('approve') || may('return') || may('publish')
  return pending && !may('recall') && !(may('approveAlone') && !may('approve'))
}

/** The review of a version says nothing of what was changed after it. */
function unreviewed(record: { version: number } | undefined, version: number): string | undefined {
  const { missing, missingOld } = words().office.findings.signOffs.record
  if (!record) return missing
  return record.version === version ? undefined : missingOld
}

/** Showing this page to an approver is the statement that they have opened the submission; a page drawn in advance is not. */
async function open(viewer: Viewer, place: Place): Promise<void> {
  const purpose = (await headers()).get('sec-purpose') ?? ''
  if (!purpose.includes('prefetch')) await openForReview(viewer, place)
}
