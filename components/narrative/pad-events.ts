import { Selection } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { isOwn } from './pad-paste'

interface Deeds {
  /** Takes in what came from elsewhere. */
  readonly take: (view: EditorView, data: DataTransfer, event: ClipboardEvent | DragEvent) => void
  /** A word is spelled out. */
  readonly spelled: (view: EditorView) => void
  readonly toToolbar: () => void
}

/** What the browser tells the editor, and the library must not answer by itself. */
export const padEvents = ({ take, spelled, toToolbar }: Deeds): EditorProps['handleDOMEvents'] => ({
  paste: (view, event) => {
    const data = event.clipboardData
    if (!data || isOwn(data)) return false
    event.preventDefault()
    take(view, data, event)
    return true
  },
  drop: (view, event) => {
    const data = event.dataTransfer
    if (!data || view.dragging || isOwn(data)) return false
    event.preventDefault()
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
    take(view, data, event)
    return true
  },
  compositionend: view => {
    setTimeout(() => spelled(view))
  },
  keydown: (_, event) => {
    if (!event.altKey || event.key !== 'F10') return false
    event.preventDefault()
    toToolbar()
    return true
  },
})
