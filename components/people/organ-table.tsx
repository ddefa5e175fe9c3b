import { ButtonLink } from '@/components/ui/button-link'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/words'
import type { OrganShown } from './organ-shown'

type Line = { organ: OrganShown; depth: number; mayAdd: boolean }

/** The tree as an indented list: each organ below the one it belongs to. */
export const OrganTable = ({ lines }: { lines: readonly Line[] }) => {
  const { organs, levels, kinds, powers } = words().people
  const { columns } = organs
  return (
    <DataTable caption={organs.table} hideCaption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.level}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.powers}</th>
          <th scope="col">{columns.valid}</th>
          <th scope="col">
            <span className="sr-only">{organs.add}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ organ, depth, mayAdd }) => (
          <tr key={organ.code}>
            <th scope="row">
              <div className={`${indents[Math.min(depth, indents.length - 1)]} grid min-w-56`}>
                {depth > 0 && <span className="sr-only">{organs.below(depth)}</span>}
                <a href={`/office/organs/${organ.code}`}>{organ.name}</a>
                <span className="text-sm font-normal text-ink-soft">{organ.code}</span>
              </div>
            </th>
            <td className="whitespace-nowrap">{levels[organ.level]}</td>
            <td className="whitespace-nowrap">{kinds[organ.kind]}</td>
            <td className="min-w-44">{organ.powers.map(power => powers[power]).join('、') || organs.noPowers}</td>
            <td className="whitespace-nowrap">{sayTime(organ)}</td>
            <td className="whitespace-nowrap">
              {mayAdd && (
                <ButtonLink href={`/office/organs/${organ.code}/add`} look="plain" icon="plus" small>
                  {organs.add}
                  <span className="sr-only">{organ.shortName}</span>
                </ButtonLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const indents = ['', 'ps-6', 'ps-12', 'ps-18', 'ps-24']

const sayTime = ({ validFrom, validTo }: OrganShown) => {
  const { from, until, always } = words().people.organs
  return [validFrom && from(validFrom), validTo && until(validTo)].filter(Boolean).join('，') || always
}
