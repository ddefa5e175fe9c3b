import { EditionMarks } from '@/components/reading/edition-marks'
import { DataTable } from '@/components/ui/data-table'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'

const figures = ['received', 'carriedOver', 'concluded', 'disclosed', 'withheld', 'carriedForward'] as const
type Sorting = 'organ' | 'received' | 'concluded' | 'carriedForward' | 'disputes' | 'published'
const sortable = new Set<string>(['received', 'concluded', 'carriedForward', 'disputes', 'published'])

type Row = Readonly<Record<(typeof figures)[number] | 'reconsiderations' | 'litigations', number | null>> & {
  readonly organCode: string
  readonly organName: string
  readonly number: number
  readonly form: 'report' | 'withdrawal'
  readonly firstPublishedAt: number
  readonly onTime: boolean
  readonly archived: boolean
}

type Props = {
  year: number
  rows: readonly Row[]
  sort: Sorting
  down: boolean
  sortedBy: (column: Sorting, down: boolean) => string
}

/** A year's organs with their key figures: a plain table, so that it can be copied into a workbook as it stands. */
export const YearTable = ({ year, rows, ...sorting }: Props) => {
  const said = words().lookup.year
  return (
    <DataTable caption={said.table(year)}>
      <thead>
        <tr>
          <Column name="organ" {...sorting} />
          {figures.map(name => (
            <Column key={name} name={name} figure {...sorting} />
          ))}
          <Column name="disputes" figure {...sorting} />
          <Column name="published" {...sorting} />
          <th scope="col">{said.columns.onTime}</th>
          <th scope="col">{said.columns.edition}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.organCode}>
            <th scope="row">
              <a href={`/${row.organCode}/${year}`}>{row.organName}</a>
            </th>
            {figures.map(name => (
              <td key={name} data-figure>
                {row[name]}
              </td>
            ))}
            <td data-figure>{sumOf(row)}</td>
            <td>
              <Time at={row.firstPublishedAt} day />
            </td>
            <td className="whitespace-nowrap">{row.archived ? said.archived : row.onTime ? said.inTime : said.late}</td>
            <td>
              <EditionMarks number={row.number} form={row.form} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

const sumOf = ({ reconsiderations, litigations }: Row): number | null =>
  reconsiderations === null || litigations === null ? null : reconsiderations + litigations

type ColumnProps = Pick<Props, 'sort' | 'down' | 'sortedBy'> & {
  name: Sorting | (typeof figures)[number]
  figure?: boolean
}

/** A head that sorts: largest first at the first press, the other way round at the next. */
const Column = ({ name, figure = false, sort, down, sortedBy }: ColumnProps) => {
  const { columns, sortBy } = words().lookup.year
  const told = figure ? { 'data-figure': true } : {}
  if (name !== 'organ' && !sortable.has(name))
    return (
      <th scope="col" {...told}>
        {columns[name]}
      </th>
    )
  const current = sort === name
  return (
    <th scope="col" aria-sort={current ? (down ? 'descending' : 'ascending') : undefined} {...told}>
      <a
        href={sortedBy(name as Sorting, current ? !down : name !== 'organ')}
        title={sortBy(columns[name])}
        className="inline-flex items-center gap-0.5 text-ink-soft"
      >
        {columns[name]}
        {current && <Icon name={down ? 'down' : 'up'} className="size-4" />}
      </a>
    </th>
  )
}
