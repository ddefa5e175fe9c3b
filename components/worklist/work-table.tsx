import { whenOf, whoOf } from '@/components/contents/named-step'
import type { FormAction } from '@/components/ui/answer'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/words'
import { DaysLeft, Deadline } from './deadline'
import { isMet, type Line } from './line'
import { LineState } from './line-state'
import { TurnButton } from './turn-button'

type Props = { lines: readonly Line[]; year: number; viewer: string; start: FormAction; now: number; tree: boolean }

/** The organs and where their reports stand. `tree` sets an organ in under the one above it. */
export const WorkTable = ({ lines, year, viewer, start, now, tree }: Props) => {
  const { table } = words().office.worklist
  return (
    <DataTable caption={table.caption} hideCaption className="relative rounded-lg border border-line bg-raised">
      <thead>
        <tr>
          <th scope="col">{table.organ}</th>
          <th scope="col">{table.state}</th>
          <th scope="col" className="max-md:hidden">
            {table.deadline}
          </th>
          <th scope="col" className="max-md:hidden">
            {table.last}
          </th>
          <th scope="col">{table.action}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.organ.code}>
            <th scope="row">
              <span className={`block ${tree ? (insets[line.organ.depth] ?? insets.at(-1)) : ''}`}>
                {line.organ.shortName}
              </span>
            </th>
            <td>
              <div className="grid justify-items-start gap-1">
                <LineState line={line} />
                <span className="md:hidden">
                  <DaysLeft day={line.deadline} met={isMet(line)} now={now} />
                </span>
              </div>
            </td>
            <td className="max-md:hidden">
              <Deadline day={line.deadline} met={isMet(line)} now={now} />
            </td>
            <td className="max-md:hidden">
              <LastStep line={line} viewer={viewer} />
            </td>
            <td>
              <TurnButton line={line} year={year} start={start} small />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const LastStep = ({ line: { report }, viewer }: { line: Line; viewer: string }) => {
  const { worklist, deeds } = words().office
  const last = report?.last
  if (!last) return <span className="text-ink-soft">{worklist.noStep}</span>
  return (
    <span className="grid">
      <span>
        {whoOf(last, viewer)}
        {deeds.did[last.deed]}
      </span>
      <span className="text-sm text-ink-soft">{whenOf(last)}</span>
    </span>
  )
}

const insets = ['', 'ps-3 md:ps-6', 'ps-6 md:ps-12', 'ps-9 md:ps-18', 'ps-12 md:ps-24']
