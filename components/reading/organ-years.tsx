import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { Time } from '@/components/ui/time'
import { formatById } from '@/lib/formats'
import { figureAt } from '@/lib/report/cells'
import type { ReportContent } from '@/lib/report/content'
import { showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'
import { EditionMarks } from './edition-marks'
import type { ListedEdition } from './latest-editions'

type Props = { years: readonly (ListedEdition & { content: ReportContent | null })[] }

const told = ['received', 'concluded', 'carriedForward'] as const

/** One organ over the years: what came in, what was concluded, what is left. */
export const OrganYears = ({ years }: Props) => {
  const said = words().reading.organ
  return (
    <DataTable caption={said.table}>
      <thead>
        <tr>
          <th scope="col">{said.year}</th>
          {told.map(row => (
            <th key={row} scope="col" data-figure>
              {said[row]}
            </th>
          ))}
          <th scope="col">{said.published}</th>
          <th scope="col">{said.edition}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(year => (
          <Year key={year.year} year={year} />
        ))}
      </tbody>
    </DataTable>
  )
}

const Year = ({ year: { organCode, year, number, form, publishedAt, content } }: { year: Props['years'][number] }) => {
  const { year: sayYear, edition } = words().reading
  return (
    <tr>
      <th scope="row">
        <a href={`/${organCode}/${year}`}>{sayYear(year)}</a>
      </th>
      {told.map(row => (
        <td key={row} data-figure>
          {content && showFigure(figureAt(formatById(content.format), content.figures, `applications.${row}.total`))}
        </td>
      ))}
      <td>
        <Time at={publishedAt} day />
      </td>
      <td>
        <span className="flex items-center gap-2 whitespace-nowrap">
          {form === 'report' && <Badge>{edition.number(number)}</Badge>}
          <EditionMarks number={number} form={form} />
        </span>
      </td>
    </tr>
  )
}
