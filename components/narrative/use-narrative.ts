'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Journal, openJournal } from '@/components/saving/pending'
import { useSaver } from '@/components/saving/use-saver'
import { followBlocks, followFigures, type Shown } from '@/lib/report/live-figure'
import { type NarrativeBlock, type NarrativeDoc, narrativeDoc } from '@/lib/report/narrative'
import type { ProcessingFee } from '@/lib/report/processing-fee'
import type { ProseSave, ProseSaved, Touched } from '@/lib/report/saving'
import type { PadHandle } from './pad'
import { joinFee, partFee } from './shape'
import { openWorkingCopy, type Unsaved, type WorkingCopy } from './working-copy'

interface Start {
  readonly doc: NarrativeDoc
  readonly touched: Touched
  readonly place: { readonly personId: string; readonly reportId: string; readonly section: string }
  /** What live figures print: the same for every text that meets here, whenever it was stored. */
  readonly shown: Shown
  readonly save: (request: ProseSave) => Promise<ProseSaved>
}

/** What lies in the journal, if it still has the shape of a text. */
const reading =
  (shown: Shown) =>
  (found: unknown): Unsaved | undefined => {
    const { base, blocks, sent } = (found ?? {}) as Partial<Record<keyof Unsaved, unknown>>
    const [before, after] = [base, blocks].map(content => {
      const read = narrativeDoc.safeParse({ type: 'doc', content }).data?.content
      return read && followBlocks(read, shown)
    })
    if (!before || !after || !Array.isArray(sent)) return undefined
    return { base: before, blocks: after, sent: sent.filter(one => typeof one === 'string') }
  }

/** What this page saw stored: going back in the browser brings the page as it was first drawn, with an older text. */
const seen = new Map<string, { readonly blocks: readonly NarrativeBlock[]; readonly touched: Touched }>()

const newest = (key: string, blocks: readonly NarrativeBlock[], touched: Touched) => {
  const known = seen.get(key)
  return known && known.touched.version > touched.version ? known : { blocks, touched }
}

const remember = (key: string, copy: WorkingCopy) => {
  const { version, blocks } = copy.stored()
  seen.set(key, { blocks, touched: { ...copy.state().touched, version } })
}

/** A narrative on its way between the fee's form, the editor, this browser's journal and the server. */
export function useNarrative({ doc, touched, place, shown, save }: Start) {
  const pad = useRef<PadHandle>(null)
  const journal = useRef<Journal<Unsaved>>(null)
  const key = `${place.reportId}/${place.section}`
  const [start] = useState(() => {
    const found = newest(key, doc.content, touched)
    return { ...found, blocks: followBlocks([...found.blocks], shown) }
  })
  const [blocks, setBlocks] = useState<readonly NarrativeBlock[]>(start.blocks)
  const [ready, setReady] = useState(false)
  const [copy] = useState(() => {
    const opened = openWorkingCopy(start.blocks, start.touched, {
      save: async request => {
        const answer = await save(request)
        await pad.current?.idle()
        if (answer.outcome !== 'stale') return answer
        return { ...answer, doc: followFigures(answer.doc, shown) }
      },
      show: shown => {
        setBlocks(shown)
        pad.current?.show(partFee(shown).body)
      },
      keep: (seen, work) => void journal.current?.keep(seen, work),
      forget: () => journal.current?.forget(),
    })
    opened.subscribe(() => remember(key, opened))
    return opened
  })
  const isSafe = useRef(() => journal.current?.isSafe() ?? false).current
  const saving = useSaver(copy.saver, isSafe)
  const state = useSyncExternalStore(copy.subscribe, copy.state, copy.state)

  useEffect(() => {
    const opened = openJournal(place, reading(shown))
    journal.current = opened
    opened
      .adopt(left => {
        for (const one of left) copy.resume(one)
      })
      .finally(() => setReady(true))
    return () => {
      if (copy.saver.state().stage === 'waiting') copy.saver.flush()
      copy.saver.stop()
      opened.close()
    }
  }, [place, copy, shown])

  const edit = (next: readonly NarrativeBlock[]) => {
    setBlocks(next)
    copy.edit(next)
  }
  const parted = partFee(blocks)
  return {
    pad,
    ready,
    copy,
    state,
    saving,
    safe: isSafe(),
    blocks,
    ...parted,
    editBody: (body: readonly NarrativeBlock[]) => edit(joinFee(partFee(copy.blocks()).fee, body)),
    editFee: (fee: ProcessingFee | undefined) => edit(joinFee(fee, partFee(copy.blocks()).body)),
  }
}
