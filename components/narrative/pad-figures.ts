import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Shown } from '@/lib/report/live-figure'
import { rangeWithin } from './pad-places'
import { schema } from './pad-schema'

/** A typed number that may be put on its cell's leash: where it stands, and the cell. */
export interface Tie {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly address: string
}

const BRACES = ['{', '｛']

/** Two opening braces ask for a figure and leave no trace; a paste brings this report's figures, not another's. */
export const liveFigures = (shown: () => Shown, onAsk: () => void): Plugin =>
  new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        const before = from > 0 ? view.state.doc.textBetween(Math.max(0, from - 1), from) : ''
        const asks = BRACES.includes(text) ? before === text : BRACES.some(brace => text === brace + brace)
        if (!asks) return false
        view.dispatch(view.state.tr.delete(before === text ? from - 1 : from, to))
        onAsk()
        return true
      },
      transformPasted: slice => new Slice(followed(slice.content, shown()), slice.openStart, slice.openEnd),
    },
  })

/** Puts a cell's figure at the cursor, with the marks that text typed there would have. */
export function putFigure(view: EditorView, address: string, text: string): void {
  const { storedMarks, selection, tr } = view.state
  const marks = storedMarks ?? selection.$from.marks()
  view.dispatch(
    tr.replaceSelectionWith(schema.nodes.figure.create({ address, text }, null, marks), false).scrollIntoView(),
  )
  view.focus()
}

/** Ties a typed number to its cell; a number that is no longer there is left alone. */
export function tieFigure(view: EditorView, { quote, start, end, address }: Tie, text: string): boolean {
  const range = rangeWithin(view.state.doc, quote, start, end)
  if (!range) return false
  const marks = view.state.doc.resolve(range.from + 1).marks()
  view.dispatch(
    view.state.tr.replaceWith(range.from, range.to, schema.nodes.figure.create({ address, text }, null, marks)),
  )
  view.focus()
  return true
}

/** Lets the selected figure be a plain number again. */
export function untieFigure(view: EditorView): void {
  const { selection, tr } = view.state
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.figure) return
  view.dispatch(
    tr.replaceWith(selection.from, selection.to, schema.text(selection.node.attrs.text, selection.node.marks)),
  )
  view.focus()
}

/** The cell that the selected figure follows. */
export function figureAtCursor(selection: unknown): string | undefined {
  return selection instanceof NodeSelection && selection.node.type === schema.nodes.figure
    ? String(selection.node.attrs.address)
    : undefined
}

function followed(content: Fragment, shown: Shown): Fragment {
  const nodes: Node[] = []
  content.forEach(node => {
    nodes.push(node.type === schema.nodes.figure ? figureOf(node, shown) : node.copy(followed(node.content, shown)))
  })
  return Fragment.fromArray(nodes)
}

function figureOf(node: Node, shown: Shown): Node {
  const { address, text } = node.attrs
  const now = shown(address)
  if (now === undefined) return schema.text(text || ' ', node.marks)
  return schema.nodes.figure.create({ address, text: now }, null, node.marks)
}
