'use client'
import { Button } from '@/components/ui/button'
import { words } from '@/lib/words/in-browser'
import type { News } from './board'
import { useBoard } from './grid-context'
import type { Sheet } from './sheet'

/** What was just done to the table, with the way back. The region is there from the start, so it is read aloud. */
export const NewsLine = ({ sheet }: { sheet: Sheet }) => {
  const { news, canUndo } = useBoard(sheet)
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p role="status">{news && sentence(news)}</p>
      {news && undoable.has(news.what) && canUndo && (
        <Button type="button" small onClick={sheet.undo}>
          {words().grid.undo}
        </Button>
      )}
    </div>
  )
}

const undoable = new Set<News['what']>(['filled', 'nothing', 'pasted', 'cleared'])

function sentence(news: News): string {
  const said = words().grid.news
  if (news.what === 'copied') return said.copied
  if (news.what === 'others') return said.others(news.by, news.count)
  return said[news.what](news.count)
}
