import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'

/** What the signs in the cells mean. */
export const Legend = ({ totals, carried }: { totals: boolean; carried: boolean }) => {
  const said = words().grid.legend
  return (
    <ul aria-label={said.title} className="grid-legend">
      {totals && (
        <li>
          <b /> {said.computed}
        </li>
      )}
      {carried && (
        <li>
          <Icon name="lock" className="size-4" /> {said.carried}
        </li>
      )}
      <li>
        <i className="grid-dot" /> {said.waiting}
      </li>
      <li>
        <Icon name="cross" className="size-4 text-danger" /> {said.refused}
      </li>
      <li>
        <Icon name="danger" className="size-4 text-danger" /> {said.error}
      </li>
      <li>
        <Icon name="warning" className="size-4 text-warning" /> {said.warning}
      </li>
      <li>
        <Icon name="person" className="size-4 text-warning" /> {said.contested}
      </li>
    </ul>
  )
}
