import { Badge } from '@/components/ui/badge'
import { blockText, type NarrativeBlock } from '@/lib/report/narrative'
import { words } from '@/lib/words/in-browser'
import { differences } from './differences'
import { ProseBlocks } from './prose'

interface Props {
  title: string
  blocks: readonly NarrativeBlock[]
  other: readonly NarrativeBlock[]
  base: readonly NarrativeBlock[]
}

/** One side of a clash: a word says what was done, and the part that differs from the other side is underlined. */
export const ClashText = ({ title, blocks, other, base }: Props) => {
  const said = words().narrative.clash
  const kind = blocks.length === 0 ? 'removed' : base.length === 0 ? 'added' : 'changed'
  return (
    <div className="grid content-start gap-2 rounded border border-line bg-sunken p-3">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {title}
        <Badge>{said.kinds[kind]}</Badge>
      </p>
      <div className="prose last-year">
        {blocks.length === 0 ? (
          <p>{said.removed}</p>
        ) : (
          blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
            <Compared key={at} block={block} other={other[at]} />
          ))
        )}
      </div>
    </div>
  )
}

const Compared = ({ block, other }: { block: NarrativeBlock; other?: NarrativeBlock }) => {
  const plain = block.type === 'paragraph' || block.type === 'heading'
  if (!plain || other?.type !== block.type) return <ProseBlocks blocks={[block]} />
  const said = words().narrative.clash
  const Tag = block.type === 'paragraph' ? 'p' : 'h4'
  return (
    <Tag>
      {differences(blockText(block), blockText(other)).map(({ text, differs }, at) =>
        differs ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
          <mark key={at}>
            <span className="sr-only">{said.differs}</span>
            {text}
            <span className="sr-only">{said.differsEnd}</span>
          </mark>
        ) : (
          text
        ),
      )}
    </Tag>
  )
}
