import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { words } from '@/lib/words'
import type { HistoryRow } from './gathered'
import { HistoryList } from './history-list'

type Props = { rows: readonly HistoryRow[]; here: string; before?: number; more?: number }

/** A page of history and the ways to the others: `before` is the id that this page begins below. */
export const HistoryPages = ({ rows, here, before, more }: Props) => {
  const said = words().office.history
  const older = `${here}${here.includes('?') ? '&' : '?'}before=${more}`
  return (
    <div className="grid gap-6">
      {rows.length > 0 ? <HistoryList rows={rows} /> : <EmptyState icon="history" title={said.none} />}
      <div className="flex flex-wrap gap-3">
        {before && (
          <ButtonLink href={here} icon="up">
            {said.newest}
          </ButtonLink>
        )}
        {more && (
          <ButtonLink href={older} icon="down">
            {said.older}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
