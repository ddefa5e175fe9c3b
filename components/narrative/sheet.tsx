'use client'
import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { SaveState } from '@/components/saving/save-state'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { NarrativeSection } from '@/lib/report/format'
import type { Shown } from '@/lib/report/live-figure'
import type { SeenReport } from '@/lib/rules/rule'
import { words } from '@/lib/words/in-browser'
import { Count } from './count'
import { FeeForm } from './fee-form'
import { FigureTools } from './figure-tools'
import { PastedNotice } from './notices'
import type { PadState } from './pad-deed'
import type { Underline } from './pad-findings'
import type { Pasted } from './pad-paste'
import { Prose } from './prose'
import { Tools } from './tools'
import type { useNarrative } from './use-narrative'
import { usePad } from './use-pad'

interface Props {
  section: NarrativeSection
  narrative: ReturnType<typeof useNarrative>
  writable: boolean
  report: Pick<SeenReport, 'format' | 'figures'>
  shown: Shown
  passages: readonly Underline[]
  /** Leads to the list of findings, where it stands below. */
  children?: ReactNode
  /** The editor can be written in. */
  onLive: () => void
  onSignIn: () => void
  onChoose: () => void
}

/** The sheet of paper: tools above, the text, how long it is and whether it is saved below. */
export const Sheet = ({ section, narrative, writable, report, shown, passages, children, ...on }: Props) => {
  const said = words().narrative
  const id = useId()
  const { Pad, failed, again } = usePad(writable)
  const [state, setState] = useState<PadState>()
  const [pasted, setPasted] = useState<Pasted>()
  const [asked, setAsked] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)
  const { pad, body, copy, saving } = narrative
  // What lies under an open dialog cannot take the focus.
  const unask = () => flushSync(() => setAsked(false))

  return (
    <section
      aria-label={said.text(section.title)}
      className="rounded-lg border border-line bg-raised has-[.pad:focus]:border-accent has-[.pad:focus]:ring-1 has-[.pad:focus]:ring-accent"
    >
      {section.processingFee && (
        <div className="border-b border-line p-4 sm:p-6">
          <FeeForm fee={narrative.fee} writable={writable} onFee={narrative.editFee} />
        </div>
      )}
      {writable && (
        <div className="z-10 rounded-t-lg border-b border-line bg-raised px-2 py-1.5 md:sticky md:top-0 sm:px-4">
          <Tools
            controls={`${id}-text`}
            state={state}
            toolbar={toolbar}
            onDeed={deed => (deed === 'figure' ? setAsked(true) : pad.current?.do(deed))}
            onLeave={() => pad.current?.focus()}
          />
          <FigureTools
            report={report}
            asked={asked}
            address={state?.figure}
            onClose={() => {
              unask()
              pad.current?.focus()
            }}
            onPick={address => {
              unask()
              pad.current?.putFigure(address)
            }}
            onUntie={() => pad.current?.untie()}
          />
          <p id={`${id}-keys`} className="sr-only">
            {said.keys}
          </p>
        </div>
      )}
      <div className="px-4 py-6 sm:px-8">
        <h2 className="sr-only">{said.heading}</h2>
        {writable && failed && (
          <Notice tone="danger" live className="mb-4">
            <p>{said.notLoaded}</p>
            <Button type="button" small onClick={again}>
              {said.reload}
            </Button>
          </Notice>
        )}
        {writable && (
          <noscript>
            <p className="mb-4 text-warning">{said.noScript}</p>
          </noscript>
        )}
        {Pad && narrative.ready ? (
          <Pad
            start={body}
            id={`${id}-text`}
            label={said.text(section.title)}
            describedBy={`${id}-keys`}
            placeholder={said.placeholder}
            shown={shown}
            passages={passages}
            handle={pad}
            onBlocks={narrative.editBody}
            onState={next => {
              if (!state) on.onLive()
              setState(next)
            }}
            onPasted={setPasted}
            onFigure={() => setAsked(true)}
            onToolbar={() => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
          />
        ) : (
          <Prose doc={{ type: 'doc', content: body }} className="min-h-72 pb-16" />
        )}
      </div>
      <div className="sticky bottom-0 grid gap-2 rounded-b-lg border-t border-line bg-raised px-4 py-2 sm:px-8">
        <PastedNotice pasted={pasted} onClose={() => setPasted(undefined)} />
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <div className="flex flex-wrap items-center gap-x-4">
            <Count blocks={narrative.blocks} usually={section.usually} />
            {children}
          </div>
          {writable ? (
            <SaveState
              state={saving}
              safe={narrative.safe}
              onRetry={copy.saver.flush}
              onSignIn={on.onSignIn}
              onChoose={on.onChoose}
            />
          ) : (
            <p className="text-sm text-ink-soft">{said.readOnly}</p>
          )}
        </div>
      </div>
    </section>
  )
}
