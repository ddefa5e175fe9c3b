'use client'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import { type Shown, UNFILLED } from '@/lib/report/live-figure'
import type { NarrativeBlock } from '@/lib/report/narrative'
import type { PadState, PlainDeed } from './pad-deed'
import { doDeed, padState } from './pad-deeds'
import { padEvents } from './pad-events'
import { putFigure, type Tie, tieFigure, untieFigure } from './pad-figures'
import { goToPassage, type Underline, underline } from './pad-findings'
import { type Pasted, putPasted, readPasted } from './pad-paste'
import { padPlugins } from './pad-plugins'
import { schema } from './pad-schema'
import { goToBlock, insertBlocks, showBlocks } from './pad-show'
import { fromEditor, toEditor } from './shape'

export interface PadHandle {
  do(deed: PlainDeed): void
  /** Blocks that came from elsewhere; not a step that undo takes back. */
  show(blocks: readonly NarrativeBlock[]): void
  /** Blocks that the person asked for; `caretBelow` is the block to write on under. */
  write(blocks: readonly NarrativeBlock[], caretBelow?: number): void
  insert(blocks: readonly NarrativeBlock[]): void
  goTo(block: number): void
  goToPassage(quote: string): void
  /** Puts the figure of a cell at the cursor. */
  putFigure(address: string): void
  tie(tie: Tie): void
  untie(): void
  focus(): void
  /** Resolves when no word is being spelled. */
  idle(): Promise<void>
}

interface Props {
  start: readonly NarrativeBlock[]
  id: string
  label: string
  describedBy: string
  placeholder: string
  shown: Shown
  /** What is underlined, and nothing else. */
  passages: readonly Underline[]
  handle: Ref<PadHandle>
  onBlocks: (blocks: NarrativeBlock[]) => void
  onState: (state: PadState) => void
  onPasted: (pasted: Pasted) => void
  onToolbar: () => void
  /** A figure is asked for, to be put where the cursor stands. */
  onFigure: () => void
}

/** Room for the bars that lie over the text above and below, so that the cursor is never under one. */
const bars = () => ({ top: innerWidth < 768 ? 12 : 104, bottom: innerHeight < 600 ? 80 : 200, left: 0, right: 0 })

/** The editor itself: the one part of the page that needs ProseMirror, loaded after the text is on the screen. */
const Pad = ({ start, id, label, describedBy, placeholder, shown, passages, handle, ...on }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const pad = useRef<EditorView>(null)
  const changed = useEffectEvent((view: EditorView) => on.onBlocks(fromEditor(view.state.doc.toJSON()).blocks))
  const moved = useEffectEvent((view: EditorView) => on.onState(padState(view.state)))
  const take = useEffectEvent((view: EditorView, data: DataTransfer, event: ClipboardEvent | DragEvent) => {
    const what = readPasted(data)
    putPasted(view, what.blocks, event)
    on.onPasted(what)
  })
  const toToolbar = useEffectEvent(() => on.onToolbar())
  const ask = useEffectEvent(() => on.onFigure())
  const shownNow = useEffectEvent(() => shown)
  const drawn = useRef(passages)
  const draw = useEffectEvent((view: EditorView) => {
    // A word that is being spelled must not be redrawn.
    if (drawn.current === passages || view.composing) return
    drawn.current = passages
    underline(view, passages)
  })
  const open = useEffectEvent((element: HTMLElement) => {
    const view: EditorView = new EditorView(element, {
      state: EditorState.create({
        doc: schema.nodeFromJSON(toEditor(start)),
        plugins: padPlugins({ placeholder, passages, shown: shownNow, onAsk: ask }),
      }),
      attributes: {
        id,
        role: 'textbox',
        class: 'pad prose',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': describedBy,
      },
      scrollThreshold: bars(),
      scrollMargin: bars(),
      dispatchTransaction: tr => {
        view.updateState(view.state.apply(tr))
        if (tr.docChanged && !view.composing) changed(view)
        moved(view)
      },
      handleDOMEvents: padEvents({
        take,
        // A word that is still being spelled is no text yet.
        spelled: spelled => {
          changed(spelled)
          draw(spelled)
        },
        toToolbar,
      }),
    })
    return view
  })

  useEffect(() => {
    if (!box.current) return
    const view = open(box.current)
    pad.current = view
    moved(view)
    return () => view.destroy()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new passages are drawn when they come
  useEffect(() => {
    if (pad.current) draw(pad.current)
  }, [passages])

  useImperativeHandle(handle, () => {
    const withPad = (deed: (view: EditorView) => void) => {
      if (pad.current) deed(pad.current)
    }
    return {
      do: deed => withPad(view => doDeed(view, deed)),
      show: blocks => withPad(view => showBlocks(view, blocks, { undoable: false })),
      write: (blocks, caretBelow) => withPad(view => showBlocks(view, blocks, { undoable: true, caretBelow })),
      insert: blocks => withPad(view => insertBlocks(view, blocks)),
      goTo: block => withPad(view => goToBlock(view, block)),
      goToPassage: quote => withPad(view => goToPassage(view, quote)),
      putFigure: address => withPad(view => putFigure(view, address, shown(address) ?? UNFILLED)),
      tie: tie => withPad(view => tieFigure(view, tie, shown(tie.address) ?? UNFILLED)),
      untie: () => withPad(untieFigure),
      focus: () => withPad(view => view.focus()),
      idle: () =>
        new Promise(resolve => {
          const view = pad.current
          if (view?.composing) view.dom.addEventListener('compositionend', () => setTimeout(resolve), { once: true })
          else resolve()
        }),
    }
  }, [shown])

  return <div ref={box} />
}

export default Pad
