import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { words } from '@/lib/words'
import type { HistoryRow } from './gathered'
import { HistoryList } from './history-list'

type Props = {
  rows: readonly HistoryRow[]
  here: string
  /** The id that this page begins below; the entry that is shown in full; the id that the next page begins below. */
  before?: number
  shown?: number
  more?: number
}

/** A page of history and the ways to the others. */
export const HistoryPages = ({ rows, here, before, shown, more }: Props) => {
  const said = words().office.history
  const at = (query: string) => `${here}${here.includes('?') ? '&' : '?'}${query}`
  const hrefOf = (id: number) => at(`${before ? `before=${before}&` : ''}show=${id}#entry-${id}`)
  return (
    <div className="grid gap-6">
      {rows.length > 0 ? (
        <HistoryList rows={rows} shown={shown} hrefOf={hrefOf} />
      ) : (
        <EmptyState icon="history" title={said.none} />
      )}
      <div className="flex flex-wrap gap-3">
        {before && (
          <ButtonLink href={here} icon="up">
            {said.newest}
          </ButtonLink>
        )}
        {more && (
          <ButtonLink href={at(`before=${more}`)} icon="down">
            {said.older}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
