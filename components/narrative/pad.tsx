'use client'
import { Editor } from '@tiptap/core'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { doDeed, type PadDeed, type PadState, padState } from './pad-deeds'
import { padNodes } from './pad-nodes'
import { isOwn, type Pasted, putPasted, readPasted } from './pad-paste'
import { goToBlock, insertBlocks, showBlocks } from './pad-show'
import { fromEditor, toEditor } from './shape'

export interface PadHandle {
  do(deed: PadDeed): void
  /** Blocks that came from elsewhere; not a step that undo takes back. */
  show(blocks: readonly NarrativeBlock[]): void
  /** Blocks that the person asked for; `caretBelow` is the block to write on under. */
  write(blocks: readonly NarrativeBlock[], caretBelow?: number): void
  insert(blocks: readonly NarrativeBlock[]): void
  goTo(block: number): void
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
  handle: Ref<PadHandle>
  onBlocks: (blocks: NarrativeBlock[]) => void
  onState: (state: PadState) => void
  onPasted: (pasted: Pasted) => void
  onToolbar: () => void
}

/** The editor itself: the one part of the page that needs tiptap, loaded after the text is on the screen. */
const Pad = ({ start, id, label, describedBy, placeholder, handle, ...on }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const pad = useRef<Editor>(null)
  const changed = useEffectEvent((editor: Editor) => on.onBlocks(fromEditor(editor.getJSON()).blocks))
  const moved = useEffectEvent((editor: Editor) => on.onState(padState(editor)))
  const pasted = useEffectEvent((what: Pasted) => on.onPasted(what))
  const toToolbar = useEffectEvent(() => on.onToolbar())
  const open = useEffectEvent((element: HTMLElement) => {
    const take = (data: DataTransfer, event: ClipboardEvent | DragEvent) => {
      const what = readPasted(data)
      putPasted(editor, what.blocks, event)
      pasted(what)
    }
    const editor: Editor = new Editor({
      element,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      extensions: padNodes(placeholder),
      content: toEditor(start),
      editorProps: {
        attributes: {
          id,
          class: 'prose',
          'aria-multiline': 'true',
          'aria-label': label,
          'aria-describedby': describedBy,
        },
        handleDOMEvents: {
          paste: (_, event) => {
            const data = event.clipboardData
            if (!data || isOwn(data)) return false
            event.preventDefault()
            take(data, event)
            return true
          },
          drop: (view, event) => {
            const data = event.dataTransfer
            if (!data || view.dragging || isOwn(data)) return false
            event.preventDefault()
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (place) editor.commands.setTextSelection(place.pos)
            take(data, event)
            return true
          },
          // A word that is still being spelled is no text yet.
          compositionend: () => {
            setTimeout(() => changed(editor))
          },
          keydown: (_, event) => {
            if (!event.altKey || event.key !== 'F10') return false
            event.preventDefault()
            toToolbar()
            return true
          },
        },
      },
      onUpdate: () => {
        if (!editor.view.composing) changed(editor)
      },
      onTransaction: () => moved(editor),
    })
    return editor
  })

  useEffect(() => {
    if (!box.current) return
    const editor = open(box.current)
    pad.current = editor
    moved(editor)
    return () => editor.destroy()
  }, [])

  useImperativeHandle(handle, () => {
    const withPad = (deed: (editor: Editor) => void) => {
      if (pad.current) deed(pad.current)
    }
    return {
      do: deed => withPad(editor => doDeed(editor, deed)),
      show: blocks => withPad(editor => showBlocks(editor, blocks, { undoable: false })),
      write: (blocks, caretBelow) => withPad(editor => showBlocks(editor, blocks, { undoable: true, caretBelow })),
      insert: blocks => withPad(editor => insertBlocks(editor, blocks)),
      goTo: block => withPad(editor => goToBlock(editor, block)),
      focus: () => withPad(editor => editor.view.focus()),
      idle: () =>
        new Promise(resolve => {
          const view = pad.current?.view
          if (view?.composing) view.dom.addEventListener('compositionend', () => setTimeout(resolve), { once: true })
          else resolve()
        }),
    }
  }, [])

  return <div ref={box} />
}

export default Pad
