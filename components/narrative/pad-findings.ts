import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Weight } from '@/lib/rules/rule'
import { rangesOf } from './pad-places'

/** A passage to underline; the one that the person points at in the list stands out. */
export interface Underline {
  readonly quote: string
  readonly weight: Weight
  readonly pointed?: boolean
}

const underlined = new PluginKey<DecorationSet>('findings')

/** Underlines move with the text while it is written, until the next judgement draws them anew. */
export const underlines = (first: readonly Underline[]): Plugin<DecorationSet> =>
  new Plugin({
    key: underlined,
    state: {
      init: (_, { doc }) => draw(doc, first),
      apply: (tr, set) => {
        const next: readonly Underline[] | undefined = tr.getMeta(underlined)
        return next ? draw(tr.doc, next) : set.map(tr.mapping, tr.doc)
      },
    },
    props: { decorations: state => underlined.getState(state) },
  })

export function underline(view: EditorView, next: readonly Underline[]): void {
  view.dispatch(view.state.tr.setMeta(underlined, next).setMeta('addToHistory', false))
}

/** Goes to the end of a passage: where one would mend it, and where typing replaces nothing. */
export function goToPassage(view: EditorView, quote: string): void {
  const [first] = rangesOf(view.state.doc, quote)
  if (first) {
    const caret = TextSelection.near(view.state.doc.resolve(first.to), -1)
    view.dispatch(view.state.tr.setSelection(caret).scrollIntoView())
  }
  view.focus()
}

/** Of two findings about one passage the heavier is drawn. */
function draw(doc: Node, next: readonly Underline[]): DecorationSet {
  const drawn = new Set<string>()
  const decorations = next.flatMap(({ quote, weight, pointed }) =>
    rangesOf(doc, quote).flatMap(({ from, to }) => {
      if (drawn.has(`${from} ${to} ${pointed}`)) return []
      drawn.add(`${from} ${to} ${pointed}`)
      return Decoration.inline(from, to, { class: pointed ? 'is-pointed' : `finding-${weight}` })
    }),
  )
  return DecorationSet.create(doc, decorations)
}
