'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sayHour } from '@/lib/words/clock'
import { words } from '@/lib/words/in-browser'
import type { Pasted } from './pad-paste'
import type { News } from './working-copy'

/** What was done to a paste, quietly; a picture that was refused is said louder. */
export const PastedNotice = ({ pasted, onClose }: { pasted?: Pasted; onClose: () => void }) => {
  const said = words().narrative.pasted
  const done = pasted ? doneTo(pasted) : []
  const pictures = pasted?.notes.pictures ?? 0
  const nothing = pasted?.refused && pictures === 0
  return (
    <div role="status" className="empty:hidden">
      {(pictures > 0 || nothing || done.length > 0) && (
        <Notice tone={pictures > 0 ? 'warning' : 'note'} title={pictures > 0 ? said.refused : undefined}>
          {pictures > 0 && <p>{said.pictures(pictures)}</p>}
          <Closing onClose={onClose}>{nothing ? said.nothing : done.length > 0 ? said.done(done) : ''}</Closing>
        </Notice>
      )}
    </div>
  )
}

export const NewsNotice = ({ news, onClose }: { news?: News; onClose: () => void }) => {
  const said = words().narrative.news
  return (
    <div role="status" className="empty:hidden">
      {news && (
        <Notice tone={news.kind === 'found' ? 'good' : 'note'}>
          <Closing onClose={onClose}>
            {news.kind === 'found' ? said.found : said.joined(news.by, sayHour(new Date(news.at)))}
          </Closing>
        </Notice>
      )}
    </div>
  )
}

const Closing = ({ onClose, children }: { onClose: () => void; children: string }) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
    <p className="flex-1">{children}</p>
    <Button type="button" look="plain" small onClick={onClose}>
      {words().narrative.news.close}
    </Button>
  </div>
)

function doneTo({ notes }: Pasted): string[] {
  const said = words().narrative.pasted
  return [
    notes.looks && said.looks,
    notes.links && said.links,
    notes.remarks && said.remarks,
    notes.deleted && said.deleted,
    notes.nested && said.nested,
    notes.joined && said.joined(notes.joined),
    notes.unnumbered && said.unnumbered(notes.unnumbered),
  ].filter(part => typeof part === 'string')
}
