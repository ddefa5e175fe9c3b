import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/words'

export interface Entry {
  readonly address: string
  readonly name: string
  readonly unit: string
  readonly formats: readonly string[]
}

/** What each figure's address means. */
export const Dictionary = ({ entries }: { entries: readonly Entry[] }) => {
  const said = words().data
  return (
    <DataTable caption={said.dictionary} hideCaption>
      <thead>
        <tr>
          <th scope="col">{said.label}</th>
          <th scope="col">{said.address}</th>
          <th scope="col">{said.unit}</th>
          <th scope="col">{said.formats}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ address, name, unit, formats }) => (
          <tr key={address} id={address}>
            <th scope="row">{name}</th>
            <td>
              <code className="text-sm">{address}</code>
            </td>
            <td>{unit}</td>
            <td className="whitespace-nowrap">{formats.join('、')}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
