import { createSaver, type Saver } from '@/components/saving/saver'
import { choose, type Merged, mergeBlocks, settled } from '@/lib/report/merging'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { applySplice, type ProseSave, type ProseSaved, spliceBetween, type Touched } from '@/lib/report/saving'
import { fingerprint } from './fingerprint'

/** What lies in the journal: the text that the work began with, and what became of it. */
export interface Unsaved {
  readonly base: NarrativeBlock[]
  readonly blocks: NarrativeBlock[]
  /** Fingerprints of texts that were sent and not answered. */
  readonly sent: readonly string[]
}

/** Someone stored a text that clashes with ours; nothing is sent until a person chose. */
export type Conflict = Touched & { readonly theirs: NarrativeBlock[] }

export type News = { readonly kind: 'joined'; readonly by: string; readonly at: number } | { readonly kind: 'found' }

export interface CopyState {
  readonly touched: Touched
  readonly conflict?: Conflict
  readonly news?: News
}

interface Outside {
  readonly save: (request: ProseSave) => Promise<ProseSaved>
  /** Puts blocks into the editor that did not come from it. */
  readonly show: (blocks: readonly NarrativeBlock[]) => void
  /** Writes down what is not on the server, or that there is nothing. */
  readonly keep: (seen: number, work: Unsaved) => void
  readonly forget: () => void
}

export interface WorkingCopy {
  readonly saver: Saver
  edit(blocks: readonly NarrativeBlock[]): void
  blocks(): readonly NarrativeBlock[]
  /** What the server holds, as far as this copy knows. */
  stored(): { readonly version: number; readonly blocks: readonly NarrativeBlock[] }
  /** Work that a closed page left behind goes on from here. */
  resume(left: { readonly seen: number; readonly work: Unsaved }): void
  /** Both texts as they stand now; undefined when there is no conflict. */
  compare(): Merged | undefined
  settle(choices: readonly ('mine' | 'theirs' | 'both')[]): void
  dismiss(): void
  state(): CopyState
  subscribe(listener: () => void): () => void
}

/** One person's copy of a narrative: what is stored, what was written since, and how both come together again. */
export function openWorkingCopy(stored: readonly NarrativeBlock[], touched: Touched, outside: Outside): WorkingCopy {
  const listeners = new Set<() => void>()
  let base = { version: touched.version, blocks: [...stored] }
  let current: readonly NarrativeBlock[] = base.blocks
  let sent: readonly string[] = []
  let state: CopyState = { touched }

  const become = (next: CopyState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const change = () => {
    const splice = spliceBetween(base.blocks, current)
    return splice.remove > 0 || splice.blocks.length > 0 ? splice : undefined
  }
  const writeDown = () => {
    if (change()) outside.keep(base.version, { base: base.blocks, blocks: [...current], sent })
    else outside.forget()
  }
  const standOn = (version: number, blocks: readonly NarrativeBlock[]) => {
    base = { version, blocks: [...blocks] }
    sent = []
  }
  const send = (request: ProseSave) => {
    sent = [...new Set([...sent, print(applySplice(base.blocks, request))])]
    writeDown()
    return outside.save(request)
  }
  const take = (blocks: readonly NarrativeBlock[]) => {
    current = blocks
    outside.show(blocks)
  }

  const saver = createSaver<ProseSave, ProseSaved>({
    collect: () => {
      const splice = change()
      return splice && { seen: base.version, ...splice }
    },
    send,
    stored: (request, { version, by, at }) => {
      standOn(version, applySplice(base.blocks, request))
      writeDown()
      become({ ...state, touched: { version, by, at } })
    },
    overtaken: (_, { version, by, at, doc: { content: theirs } }) => {
      const isOurs = sent.includes(print(theirs))
      const together = isOurs ? current : settled(mergeBlocks(base.blocks, current, theirs))
      if (!together) {
        become({ ...state, conflict: { version, by, at, theirs } })
        return false
      }
      standOn(version, theirs)
      const news: News | undefined = same(together, current) ? state.news : { kind: 'joined', by, at }
      if (!same(together, current)) take(together)
      writeDown()
      become({ touched: { version, by, at }, news })
      return true
    },
  })

  return {
    saver,
    edit(blocks) {
      current = blocks
      writeDown()
      saver.touch()
    },
    blocks: () => current,
    stored: () => base,
    resume({ seen, work }) {
      if (same(work.blocks, current)) return
      if (change()) {
        const merged = mergeBlocks(work.base, work.blocks, current)
        take(choose(merged, Array(merged.length).fill('both')))
      } else {
        standOn(seen, work.base)
        sent = work.sent
        take(work.blocks)
      }
      writeDown()
      become({ ...state, news: { kind: 'found' } })
      saver.touch()
    },
    compare: () => state.conflict && mergeBlocks(base.blocks, current, state.conflict.theirs),
    settle(choices) {
      const { conflict } = state
      if (!conflict) return
      const together = choose(mergeBlocks(base.blocks, current, conflict.theirs), choices)
      standOn(conflict.version, conflict.theirs)
      take(together)
      writeDown()
      const { version, by, at } = conflict
      become({ touched: { version, by, at } })
      saver.flush()
    },
    dismiss: () => become({ ...state, news: undefined }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const print = (blocks: readonly NarrativeBlock[]): string => fingerprint(JSON.stringify(blocks))

function same(a: readonly NarrativeBlock[], b: readonly NarrativeBlock[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
