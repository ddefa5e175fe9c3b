'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { blockText, type NarrativeBlock, type NarrativeDoc } from '@/lib/report/narrative'
import { words } from '@/lib/words/in-browser'
import { ProseBlocks } from './prose'

interface Props {
  year: number
  doc: NarrativeDoc
  /** Undefined where nothing can be written. */
  onAdd?: (block: NarrativeBlock) => void
}

/** Last year's text for comparison: open beside the text where there is room, else one click away. */
export const LastYear = ({ year, doc, onAdd }: Props) => {
  const said = words().narrative.lastYear
  const details = useRef<HTMLDetailsElement>(null)
  const [added, setAdded] = useState('')
  const blocks = doc.content.filter(block => blockText(block).trim())

  useEffect(() => {
    if (details.current && matchMedia('(min-width: 64rem)').matches) details.current.open = true
  }, [])

  return (
    <details ref={details} className="group rounded-lg border border-line bg-raised">
      <summary className="flex min-h-12 items-center gap-2 rounded-lg px-4 py-2 font-semibold">
        <Icon name="right" className="size-4.5 text-ink-soft group-open:rotate-90" />
        <h2 className="text-base">{said.title(year)}</h2>
      </summary>
      <div className="grid gap-3 px-4 pb-4">
        <p className="text-sm text-ink-soft">{blocks.length > 0 ? said.hint : said.empty}</p>
        <p role="status" className="sr-only">
          {added}
        </p>
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
          <div key={at} className="grid gap-0.5">
            <div className="prose last-year">
              <ProseBlocks blocks={[block]} />
            </div>
            {onAdd && block.type !== 'heading' && block.type !== 'processingFee' && (
              <div className="flex justify-end">
                <Button
                  type="button"
                  look="plain"
                  small
                  icon="plus"
                  onClick={() => {
                    onAdd(block)
                    setAdded(said.added)
                  }}
                >
                  {said.add}
                  <span className="sr-only">{blockText(block).slice(0, 20)}</span>
                </Button>
              </div>
            )}
          </div>
        ))}
      </div>
    </details>
  )
}
