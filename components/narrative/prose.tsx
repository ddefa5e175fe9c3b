import type { ReactNode } from 'react'
import { blockText, type NarrativeBlock, type NarrativeDoc } from '@/lib/report/narrative'
import { feeSentence } from '@/lib/report/processing-fee'
import { paragraphName } from '@/lib/report/sentences'
import { ProseTable } from './prose-table'
import { ProseParagraph, ProseParagraphs, ProseText } from './prose-text'

type Props = { doc: NarrativeDoc; anchor?: string; className?: string }

/** The prose of a section as everyone reads it. With `anchor`, its headings can be linked to (`overview-1`, `overview-2`…) and live figures lead to their cells. */
export const Prose = ({ doc, anchor, className = '' }: Props) => (
  <div className={`prose ${className}`}>
    <ProseBlocks blocks={doc.content} anchor={anchor} />
  </div>
)

export const ProseBlocks = ({ blocks, anchor }: { blocks: readonly NarrativeBlock[]; anchor?: string }) => {
  const shown = blocks.filter(block => blockText(block).trim())
  const headings = shown.filter(block => block.type === 'heading')
  const idOf = (block: NarrativeBlock) =>
    anchor && block.type === 'heading' ? `${anchor}-${headings.indexOf(block) + 1}` : undefined
  return shown.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
    <ProseBlock key={at} block={block} at={at + 1} id={idOf(block)} anchor={anchor} />
  ))
}

type BlockProps = { block: NarrativeBlock; at: number; id?: string; anchor?: string }

const ProseBlock = ({ block, at: place, id, anchor }: BlockProps): ReactNode => {
  const linked = anchor !== undefined
  const name = anchor ? paragraphName(anchor, place) : undefined
  switch (block.type) {
    case 'paragraph':
      return <ProseParagraph paragraph={block} linked={linked} name={name} />
    case 'heading': {
      const Heading = block.attrs.level === 3 ? 'h3' : 'h4'
      return (
        <Heading id={id}>
          <ProseText content={block.content} linked={linked} />
        </Heading>
      )
    }
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <List>
          {block.content.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
            <li key={at}>
              <ProseParagraphs
                paragraphs={item.content}
                linked={linked}
                nameOf={anchor ? part => paragraphName(anchor, place, at + 1, part) : undefined}
              />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ProseTable rows={block.content} linked={linked} />
    case 'processingFee':
      return <p>{feeSentence(block.attrs)}</p>
  }
}
