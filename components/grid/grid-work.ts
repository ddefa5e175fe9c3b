import { type Journal, openJournal, type Place } from '@/components/saving/pending'
import { createSaver, type Saver } from '@/components/saving/saver'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import type { Stored, Unsaved } from './ledger'
import { createSheet, type Sheet } from './sheet'
import type { SheetStart } from './state'

type Work = Readonly<Record<string, Unsaved>>

/** How long the typing pauses before the rules are asked again. */
const PAUSE = 250

/** What this page saw stored: going back in the browser brings the table as it was first drawn, with older figures. */
const seen = new Map<string, { readonly stored: Stored; readonly at?: number }>()

/** A sheet with its saver and its journal: every change lies in the browser before anything else happens to it. */
export function openWork(
  drawn: SheetStart,
  place: Place,
  save: (request: FigureSave) => Promise<FiguresSaved>,
  drawnAt?: number,
) {
  const key = Object.values(place).join(' ')
  const known = seen.get(key)
  const newer = known && known.stored.version > drawn.version ? known : undefined
  const start = { ...drawn, ...newer?.stored }
  let journal: Journal<Work> | undefined
  let recheck: ReturnType<typeof setTimeout> | undefined

  const keep = () => {
    const work = sheet.ledger.unsavedWork()
    if (work) journal?.keep(sheet.ledger.version(), work)
    else journal?.forget()
  }
  const remember = (at: number) => void seen.set(key, { stored: sheet.ledger.known(), at })
  const sheet: Sheet = createSheet(start, () => {
    keep()
    if (sheet.collect()) saver.touch()
    clearTimeout(recheck)
    recheck = setTimeout(ask, PAUSE)
  })
  // Without a connection the rules do not come; what was typed is kept all the same, and they are asked again.
  const ask = () =>
    void import('./judging').then(
      ({ judge }) => sheet.recheck(judge),
      () => undefined,
    )
  const saver: Saver = createSaver<FigureSave, FiguresSaved>(
    {
      collect: sheet.collect,
      send: save,
      stored(request, answer) {
        sheet.acknowledge(request, answer)
        remember(answer.at)
      },
      overtaken(_, answer) {
        sheet.overtaken(answer)
        remember(answer.at)
        return true
      },
    },
    newer?.at ?? drawnAt,
  )

  return {
    sheet,
    saver,
    isSafe: () => journal?.isSafe() ?? false,
    /** The page is there: what closed pages left is taken over. Returns how to leave. */
    open() {
      journal = openJournal(place, readWork)
      keep()
      if (newer) ask()
      if (start.writable) void journal.adopt(left => sheet.adopt(left.map(one => one.work)))
      return () => {
        if (saver.state().stage === 'waiting') saver.flush()
        saver.stop()
        clearTimeout(recheck)
        journal?.close()
      }
    },
  }
}

export type GridWork = ReturnType<typeof openWork>

function readWork(found: unknown): Work | undefined {
  const entries = Object.entries(isRecord(found) ? found : {}).filter((one): one is [string, Unsaved] => {
    const [, left] = one
    return isEntry(left) && isRecord(left) && isEntry(left.on)
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null
}

function isEntry(found: unknown): boolean {
  return isRecord(found) && typeof found.text === 'string' && typeof found.reason === 'string'
}
