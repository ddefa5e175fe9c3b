'use client'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { SaveState } from '@/components/saving/save-state'
import { SignInAgain, type SignInAgainDeed } from '@/components/saving/sign-in-again'
import { useSaver } from '@/components/saving/use-saver'
import { formatById } from '@/lib/formats'
import type { Cell } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import type { FormatId, GridKey, GridSection } from '@/lib/report/format'
import type { PastePlan } from '@/lib/report/pasting'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import type { Sight } from '@/lib/rules/rule'
import { words } from '@/lib/words/in-browser'
import type { Carried } from './carried'
import { CellBubble } from './cell-bubble'
import { ConflictDialog } from './conflict-dialog'
import { DifferDialog } from './differ-dialog'
import { FindingsList } from './findings-list'
import './grid.css'
import { focusCell, GridContext, useBoard } from './grid-context'
import { GridFrame } from './grid-frame'
import { GridTable } from './grid-table'
import { openWork } from './grid-work'
import { HelpLine } from './help-line'
import type { LiveProse, Told } from './judgement'
import { lastYearFigures } from './last-year'
import { Legend } from './legend'
import { PasteDialog } from './paste-dialog'
import { Toolbar } from './toolbar'
import { useClipboard } from './use-clipboard'
import { ValueCell } from './value-cell'

export interface GridEditorProps {
  readonly format: FormatId
  readonly section: GridKey
  readonly identity: { readonly personId: string; readonly reportId: string; readonly login?: string }
  /** The report as the rules see it, apart from this section's figures; last year's edition for the rules and beside the cells. */
  readonly sight: Sight
  readonly live?: LiveProse
  /** What the server found in the table as it is stored. */
  readonly findings: readonly Told[]
  /** The entered figures of this section as stored, and the version that they are of. */
  readonly figures: Figures
  readonly version: number
  readonly touched?: { readonly by: string; readonly at: number }
  /** Last year's 结转下年度, by this year's address (`applications.carriedOver.<col>`). */
  readonly carried?: Carried
  /** Why carried figures differ, by address. */
  readonly reasons: Readonly<Record<string, string>>
  readonly writable: boolean
  readonly save: (request: FigureSave) => Promise<FiguresSaved>
  readonly signIn: SignInAgainDeed
}

/** A statistical table as the official form draws it, filled in as in a spreadsheet, saved by itself. */
export const GridEditor = (props: GridEditorProps) => {
  const said = words().grid
  const id = useId()
  const around = useRef<HTMLDivElement>(null)
  const [{ work, section, lastYear }] = useState(() => begin(props))
  const { sheet, saver } = work
  const board = useBoard(sheet)
  const state = useSaver(saver, work.isSafe)
  const [plan, setPlan] = useState<PastePlan>()
  const [differing, setDiffering] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  const [signingIn, setSigningIn] = useState(false)
  const [showsLastYear, setShowsLastYear] = useState(false)
  const clipboard = useClipboard(sheet, setPlan)
  const surroundings = useMemo(
    () => ({ id, sheet, lastYear: showsLastYear ? lastYear : undefined }),
    [id, sheet, lastYear, showsLastYear],
  )
  const value = useCallback((cell: Cell, span?: number) => <ValueCell key={cell.address} cell={cell} span={span} />, [])
  const contested = board.contested.length
  const typing = board.mode === 'edit'

  useEffect(() => work.open(), [work])
  useEffect(() => setSigningIn(state.stage === 'signedOut'), [state.stage])
  useEffect(() => {
    if (contested > 0 && !typing) setChoosing(true)
  }, [contested, typing])

  return (
    <GridContext value={surroundings}>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <Toolbar
            sheet={sheet}
            lastYear={showsLastYear}
            hasLastYear={lastYear.size > 0}
            onLastYear={() => setShowsLastYear(!showsLastYear)}
          />
          {sheet.writable && (
            <SaveState
              state={contested > 0 && isQuiet(state.stage) ? { stage: 'conflict' } : state}
              safe={work.isSafe()}
              note={board.refused.length > 0 ? said.unread(board.refused.length) : undefined}
              onRetry={saver.flush}
              onSignIn={() => setSigningIn(true)}
              onChoose={() => setChoosing(true)}
            />
          )}
        </div>
        <HelpLine sheet={sheet} lastYear={lastYear} onDiffer={setDiffering} />
        <div ref={around} className="relative">
          <a href={`#${id}-after`} className="grid-skip">
            {said.skip}
          </a>
          <GridFrame label={said.table(section.title)} clipboard={clipboard} onDiffer={setDiffering}>
            <GridTable format={sheet.format} section={section} caption={section.title} value={value} />
          </GridFrame>
          <CellBubble around={around} />
        </div>
        <div
          id={`${id}-after`}
          tabIndex={-1}
          className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-ink-soft"
        >
          <p>{sheet.writable ? said.blanks(board.blanks) : said.readOnly}</p>
          <Legend totals={[...sheet.cells.values()].some(cell => cell.sums)} carried={sheet.carried !== undefined} />
        </div>
        {sheet.writable && <p className="text-sm text-ink-soft max-md:hidden">{said.keys}</p>}
        <FindingsList />
      </div>
      <PasteDialog sheet={sheet} plan={plan} onClose={() => setPlan(undefined)} />
      <DifferDialog
        sheet={sheet}
        address={differing}
        onClose={() => setDiffering(undefined)}
        onDone={address => {
          setDiffering(undefined)
          focusCell(id, address)
        }}
      />
      <ConflictDialog
        sheet={sheet}
        by={board.other}
        open={choosing}
        onClose={() => setChoosing(false)}
        onDone={() => setChoosing(false)}
      />
      <SignInAgain
        open={signingIn}
        login={props.identity.login ?? ''}
        signIn={props.signIn}
        onClose={() => setSigningIn(false)}
        onDone={() => {
          setSigningIn(false)
          saver.flush()
        }}
      />
    </GridContext>
  )
}

function isQuiet(stage: string): boolean {
  return stage === 'saved' || stage === 'waiting' || stage === 'saving'
}

function begin({ format: formatId, section: key, identity, sight, save, touched, ...start }: GridEditorProps) {
  const format = formatById(formatId)
  const section = format.sections.find((one): one is GridSection => one.key === key && one.form === 'grid')
  if (!section) throw new RangeError(`format ${formatId} has no table ${key}`)
  const place = { personId: identity.personId, reportId: identity.reportId, section: key }
  return {
    section,
    lastYear: lastYearFigures(formatId, sight.lastYear),
    work: openWork({ ...start, format, section, sight }, place, save, touched?.at),
  }
}
