import type { ReactNode } from 'react'
import { differences, type Stretch } from '@/components/narrative/differences'
import type { Marked } from '@/lib/compare/redline'
import { words } from '@/lib/words'

type Props = {
  marked: readonly Marked[]
  /** The address of the page that the sentences stand on. */
  page: string
}

/** A section with its changes written in, paragraph by paragraph; what stayed is grey. */
export const Redline = ({ marked, page }: Props) => {
  const blocks = [...new Set(marked.map(({ sentence }) => sentence.block))]
  return (
    <div className="redline">
      {blocks.map(block => {
        const parts = marked.filter(({ sentence }) => sentence.block === block)
        const Block = parts.some(({ kind, sentence }) => kind !== 'removed' && sentence.heading) ? 'h4' : 'p'
        return (
          <Block key={block}>
            {parts.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences that went have no name but their place
              <Sentence key={at} marked={one} page={page} />
            ))}
          </Block>
        )
      })}
    </div>
  )
}

const Sentence = ({ marked, page }: { marked: Marked; page: string }) => {
  const { text } = marked.sentence
  switch (marked.kind) {
    case 'removed':
      return <Gone>{text}</Gone>
    case 'kept':
      return <span data-kept>{text}</span>
    case 'added':
      return (
        <ToPage page={page} id={marked.sentence.id}>
          <New>{text}</New>
        </ToPage>
      )
    case 'renewed':
      return (
        <ToPage page={page} id={marked.sentence.id}>
          <Renewed before={marked.before} text={text} />
        </ToPage>
      )
  }
}

const ToPage = ({ page, id, children }: { page: string; id: string | undefined; children: ReactNode }) =>
  id ? <a href={`${page}#${id}`}>{children}</a> : children

/** A reworded sentence: what went stands before what came. */
const Renewed = ({ before, text }: { before: string; text: string }) => {
  const [went, came] = [differences(before, text), differences(text, before)]
  return merged(went, came).map(({ kind, text: part }, at) =>
    kind === 'gone' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
      <Gone key={at}>{part}</Gone>
    ) : kind === 'new' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
      <New key={at}>{part}</New>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
      <span key={at} data-kept>
        {part}
      </span>
    ),
  )
}

interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Both sides have the same unchanged stretches in the same order; between them lies what went and what came. */
export function merged(went: readonly Stretch[], came: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = []
  const old = [...went]
  const takeGone = () => {
    while (old[0]?.differs) pieces.push({ kind: 'gone', text: old.shift()?.text ?? '' })
  }
  for (const { text, differs } of came) {
    takeGone()
    if (differs) pieces.push({ kind: 'new', text })
    else {
      pieces.push({ kind: 'same', text })
      skip(old, text.length)
    }
  }
  takeGone()
  return pieces
}

/** The same text may be cut differently on the other side. */
function skip(old: Stretch[], length: number): void {
  for (let left = length; left > 0 && old[0] && !old[0].differs; ) {
    const [first] = old
    if (first.text.length <= left) {
      left -= first.text.length
      old.shift()
    } else {
      old[0] = { ...first, text: first.text.slice(left) }
      left = 0
    }
  }
}

const Gone = ({ children }: { children: string }) => (
  <del>
    <span className="sr-only">{words().changed.prose.removed}</span>
    {children}
  </del>
)

const New = ({ children }: { children: string }) => (
  <ins>
    <span className="sr-only">{words().changed.prose.added}</span>
    {children}
  </ins>
)
