import { Badge } from '@/components/ui/badge'
import { blockText, type NarrativeBlock } from '@/lib/report/narrative'
import { words } from '@/lib/words'
import { differingPart } from './differing-part'
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
  const [before, part, after] = differingPart(blockText(block), blockText(other))
  const Tag = block.type === 'paragraph' ? 'p' : 'h4'
  return (
    <Tag>
      {before}
      {part && (
        <mark>
          <span className="sr-only">{words().narrative.clash.changedPart}</span>
          {part}
        </mark>
      )}
      {after}
    </Tag>
  )
}
