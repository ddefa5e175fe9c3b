'use client'
import { useId, useMemo, useState } from 'react'
import { SignInAgain, type SignInAgainDeed } from '@/components/saving/sign-in-again'
import { Time } from '@/components/ui/time'
import type { OrganKind } from '@/lib/report/content'
import type { NarrativeSection } from '@/lib/report/format'
import { followBlocks, shownFrom } from '@/lib/report/live-figure'
import { isBlank, type NarrativeDoc } from '@/lib/report/narrative'
import type { ProseSave, ProseSaved, Touched } from '@/lib/report/saving'
import type { Sight } from '@/lib/rules/rule'
import { words } from '@/lib/words/in-browser'
import { Clashes } from './clashes'
import { Findings } from './findings'
import type { Judgement } from './judging'
import { LastYear } from './last-year'
import { NewsNotice } from './notices'
import { allPoints, placesOf, pointsOf, withPoint } from './points'
import { PointsBar } from './points-bar'
import { Rewrite } from './rewrite'
import { Sheet } from './sheet'
import { useArrival } from './use-arrival'
import { useFindings } from './use-findings'
import { useNarrative } from './use-narrative'
import './narrative.css'

export interface NarrativeEditorProps {
  section: NarrativeSection
  identity: { personId: string; reportId: string; login: string }
  organKind?: OrganKind
  doc: NarrativeDoc
  touched: Touched
  lastYear?: { year: number; doc: NarrativeDoc }
  writable: boolean
  /** The whole report and last year's; its figures hold every cell, totals included. */
  sight: Sight
  /** What the server found in the text as it is stored. */
  judgement: Judgement
  /** The preface as the portal would write it now. */
  written?: NarrativeDoc
  save: (request: ProseSave) => Promise<ProseSaved>
  signIn: SignInAgainDeed
}

/** One narrative of a report: the text can be read at once and without JavaScript, and written when the editor is there. */
export const NarrativeEditor = ({
  section,
  identity,
  organKind,
  lastYear,
  writable,
  ...props
}: NarrativeEditorProps) => {
  const { personId, reportId, login } = identity
  const place = useMemo(() => ({ personId, reportId, section: section.key }), [personId, reportId, section.key])
  const { report } = props.sight
  const shown = useMemo(() => shownFrom(report.figures), [report.figures])
  const narrative = useNarrative({ doc: props.doc, touched: props.touched, place, shown, save: props.save })
  const { pad, copy, state, body, blocks } = narrative
  const { findings, offers, hold } = useFindings(props.judgement, { sight: props.sight, section: section.key, blocks })
  const [pointed, setPointed] = useState<string>()
  const listId = useId()
  const [signingIn, setSigningIn] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const [live, setLive] = useState(false)
  useArrival(live, quote => {
    const found = findings.find(({ place }) => place?.quote?.trim().startsWith(quote))
    setPointed(found?.key)
    pad.current?.goToPassage(found?.place?.quote ?? quote)
  })
  const points = pointsOf(section, organKind)
  const { written } = props

  const passages = useMemo(
    () =>
      findings.flatMap(({ key, place, weight }) => {
        const quote = place?.quote
        if (!quote) return []
        return key === pointed
          ? [
              { quote, weight },
              { quote, weight, pointed: true },
            ]
          : [{ quote, weight }]
      }),
    [findings, pointed],
  )

  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-ink-soft">
        <p>{section.hint}</p>
        {state.touched.at > 0 && (
          <p className="text-sm">
            {state.touched.by} <Time at={state.touched.at} /> {words().narrative.changed}
          </p>
        )}
      </div>
      <NewsNotice news={state.news} onClose={copy.dismiss} />
      {writable && points.length > 0 && (
        <PointsBar
          points={points}
          places={placesOf(points, body)}
          empty={isBlank({ type: 'doc', content: body })}
          ready={live}
          onInsert={point => {
            const { blocks, at } = withPoint(body, points, point)
            pad.current?.write(blocks, at)
          }}
          onAll={() => pad.current?.write(allPoints(points), 0)}
          onGo={block => pad.current?.goTo(block)}
        />
      )}
      {writable && written && (
        <div>
          <Rewrite written={written} body={body} ready={live} onWrite={blocks => pad.current?.write(blocks)} />
        </div>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,47rem)_minmax(18rem,1fr)]">
        <Sheet
          section={section}
          narrative={narrative}
          writable={writable}
          report={report}
          shown={shown}
          passages={passages}
          onLive={() => setLive(true)}
          onSignIn={() => setSigningIn(true)}
          onChoose={() => setChoosing(true)}
        >
          <a href={`#${listId}`} className="text-sm lg:hidden">
            {words().narrative.findings.short(findings.length)}
          </a>
        </Sheet>
        <div className="grid gap-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
          <Findings
            id={listId}
            findings={findings}
            offers={offers}
            onTie={writable && live ? offer => pad.current?.tie(offer) : undefined}
            onGo={writable ? quote => pad.current?.goToPassage(quote) : undefined}
            onPoint={setPointed}
            onHold={hold}
          />
          {lastYear && (
            <aside aria-label={words().narrative.lastYear.title(lastYear.year)}>
              <LastYear
                {...lastYear}
                onAdd={writable && live ? block => pad.current?.insert(followBlocks([block], shown)) : undefined}
              />
            </aside>
          )}
        </div>
      </div>
      <Clashes copy={copy} conflict={state.conflict} open={choosing} onOpen={setChoosing} />
      <SignInAgain
        open={signingIn}
        login={login}
        signIn={props.signIn}
        onClose={() => setSigningIn(false)}
        onDone={() => {
          setSigningIn(false)
          copy.saver.flush()
        }}
      />
    </div>
  )
}
