import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireViewer } from '@/app/viewer'
import { NextStep } from '@/components/contents/next-step'
import { Offline } from '@/components/contents/offline'
import { OtherDeeds } from '@/components/contents/other-deeds'
import { partOf } from '@/components/contents/section-line'
import { SectionList } from '@/components/contents/section-list'
import { StandingNotes } from '@/components/contents/standing-notes'
import { isClosed } from '@/components/findings/answering'
import { Findings } from '@/components/findings/findings'
import { LeftBehind } from '@/components/saving/left-behind'
import { Deadline } from '@/components/worklist/deadline'
import { contents } from '@/lib/desk/contents'
import { rules } from '@/lib/rules'
import { blocking } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { asked, placeOf, type Query } from '../../place'
import * as actions from './actions'
import { Top } from './top'

type Props = { params: Promise<{ organ: string; year: string }>; searchParams: Query }

/** Looked up once for the title and the page. */
const shownAt = cache(
  async (params: Props['params']) => (await contents(await requireViewer(), await placeOf(params))) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await shownAt(params)
  return { title: words().office.worklist.report(found.organ.shortName, found.report.year) }
}

const Contents = async ({ params, searchParams }: Props) => {
  const viewer = await requireViewer()
  const place = await placeOf(params)
  const { found, lines, findings, waiting, reasons, steps, deadline } = await shownAt(params)
  const { progress, report, form } = found
  const of = { ...place, seen: report.version }
  const here = `/office/${place.organ}/${place.year}`
  const { giveBack, answerFinding, recordSecrecy: _, ...rest } = actions
  const deeds = { ...rest, return: giveBack }
  return (
    <>
      <Top viewer={viewer} found={found} steps={steps} page="fill" query={searchParams}>
        <Deadline day={deadline} met={progress.editions && progress.state !== 'withdrawn'} now={Date.now()} />
      </Top>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <LeftBehind
            personId={viewer.id}
            reportId={report.id}
            here={here}
            names={Object.fromEntries(form.sections.map(section => [section.key, partOf(section)]))}
          />
          <StandingNotes state={progress.state} steps={steps} viewer={viewer.id} />
          <NextStep
            of={of}
            progress={progress}
            steps={steps}
            lines={lines}
            stops={blocking('submit', findings, rules)}
            viewer={viewer.id}
            may={found.may}
            actions={deeds}
          />
          <SectionList lines={lines} here={here} />
          {found.may('saveSection') && <Offline here={here} />}
          <OtherDeeds of={of} may={found.may} actions={deeds} />
        </div>
        <Findings
          findings={findings}
          waiting={waiting}
          form={form}
          here={here}
          answering={{
            of: place,
            ...(!isClosed(progress.state) && { action: answerFinding }),
            may: found.may,
            reasons,
          }}
          told={await asked(searchParams, 'answered')}
        />
      </div>
    </>
  )
}

export default Contents
