import { Icon } from '@/components/ui/icon'
import { countCharacters, type NarrativeBlock } from '@/lib/report/narrative'
import { words } from '@/lib/words/in-browser'

/** How long the text is, and what is usual. A longer one is no mistake. */
export const Count = ({ blocks, usually }: { blocks: readonly NarrativeBlock[]; usually?: number }) => {
  const said = words().narrative.count
  const count = countCharacters({ type: 'doc', content: [...blocks] })
  const over = usually !== undefined && count > usually
  return (
    <p className={`flex items-center gap-1.5 text-sm ${over ? 'text-warning' : 'text-ink-soft'}`}>
      {over && <Icon name="note" className="size-4.5" />}
      {usually === undefined ? said.plain(count) : over ? said.over(count, usually) : said.within(count, usually)}
    </p>
  )
}
