import { type OverdueOrgan, type Prompt, stateOf } from '@/components/reading/promptness'
import { DataTable } from '@/components/ui/data-table'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'

const counts = ['due', 'onTime', 'late', 'archived', 'missing'] as const

/** For each deadline how many organs kept it; the rate stands beside the counts it rests on. */
export const OnTimeCounts = ({ kinds }: { kinds: readonly Prompt[] }) => {
  const said = words().reading.prompt
  return (
    <DataTable caption={said.counts}>
      <thead>
        <tr>
          <th scope="col">{said.columns.kind}</th>
          <th scope="col">{said.columns.deadline}</th>
          {counts.map(name => (
            <th key={name} scope="col" data-figure>
              {said.columns[name]}
            </th>
          ))}
          <th scope="col" data-figure>
            {said.columns.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(one => (
          <tr key={one.kind}>
            <th scope="row">{said.kinds[one.kind]}</th>
            <td className="whitespace-nowrap">{sayDay(new Date(one.deadline))}</td>
            {counts.map(name => (
              <td key={name} data-figure>
                {one[name]}
              </td>
            ))}
            <td data-figure>{shareOf(one)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** Of those whose day of publication is known, in percent. */
function shareOf({ onTime, due, archived }: Prompt): string {
  return due > archived ? `${((100 * onTime) / (due - archived)).toFixed(1)}%` : ''
}

type ListProps = { year: number; now: number; organs: readonly OverdueOrgan[] }

/** Who published late or not at all. */
export const OverdueList = ({ year, now, organs }: ListProps) => {
  const said = words().reading.prompt
  return (
    <DataTable caption={said.list}>
      <thead>
        <tr>
          <th scope="col">{said.columns.organ}</th>
          <th scope="col">{said.columns.deadline}</th>
          <th scope="col">{said.columns.published}</th>
          <th scope="col">{said.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {organs.map(organ => (
          <tr key={organ.code}>
            <th scope="row">
              {organ.firstPublishedAt === null ? organ.name : <a href={`/${organ.code}/${year}`}>{organ.name}</a>}
            </th>
            <td className="whitespace-nowrap">{sayDay(new Date(organ.deadline))}</td>
            <td>{organ.firstPublishedAt !== null && <Time at={organ.firstPublishedAt} day />}</td>
            <td className="whitespace-nowrap">{stateOf(organ, now)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
