import type { FigureNote } from '@/lib/report/figure-notes'
import type { GridBlock, GridCell, GridRow } from '@/lib/report/layout-grid'
import { words } from '@/lib/words'

type Props = { grid: GridBlock; notes: readonly FigureNote[] }

/** A statistical table as the notice prints it. Where it is wider than the screen it scrolls in a frame of its own. */
export const FigureTable = ({ grid, notes }: Props) => {
  const said = words().reading.report
  const [only] = grid.parts.length === 1 ? grid.parts : []
  return (
    <div className="figure-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={said.frame(grid.caption)} tabIndex={0}>
        <table id={grid.id} data-labels={grid.labelColumns} data-values={grid.valueColumns} className="figure-table">
          <caption>
            <span className="sr-only">{grid.caption}</span>
            <span className="figure-wide">{said.wide}</span>
            <span>{said.tableUnits(grid.units)}</span>
          </caption>
          <colgroup>
            {[...Array(grid.labelColumns).keys()].map(column => (
              <col key={column} data-col={column} />
            ))}
            <col span={grid.valueColumns} data-col="value" />
          </colgroup>
          {only ? (
            <>
              <thead>
                <Rows rows={only.head} notes={notes} labels={grid.labelColumns} />
              </thead>
              <tbody>
                <Rows rows={only.body} notes={notes} labels={grid.labelColumns} />
              </tbody>
            </>
          ) : (
            grid.parts.map(part => (
              <tbody key={part.body[0]?.id}>
                <Rows rows={[...part.head, ...part.body]} notes={notes} labels={grid.labelColumns} />
              </tbody>
            ))
          )}
        </table>
      </section>
    </div>
  )
}

type RowsProps = { rows: readonly GridRow[]; notes: readonly FigureNote[]; labels: number }

const Rows = ({ rows, notes, labels }: RowsProps) =>
  rows.map(row => (
    <tr key={row.cells[0]?.id ?? 'top'} id={row.id}>
      {row.cells.map(cell =>
        cell.cell ? (
          <FigureCell key={cell.column} cell={cell} notes={notes.filter(({ address }) => address === cell.id)} />
        ) : (
          <HeadCell key={cell.column} cell={cell} label={cell.column < labels} />
        ),
      )}
    </tr>
  ))

const FigureCell = ({
  cell: { id, colSpan, heads, text },
  notes,
}: {
  cell: GridCell
  notes: readonly FigureNote[]
}) => (
  <td id={id} colSpan={beyondOne(colSpan)} headers={heads?.join(' ')}>
    {text}
    {notes.map(({ id: note, number }) => (
      <sup key={note}>
        <a href={`#${note}`}>{words().reading.report.note(number)}</a>
      </sup>
    ))}
  </td>
)

const HeadCell = ({ cell, label }: { cell: GridCell; label: boolean }) => {
  const { id, scope, text, printedRule, column } = cell
  const Box = scope ? 'th' : 'td'
  return (
    <Box
      id={id}
      scope={scope}
      colSpan={beyondOne(cell.colSpan)}
      rowSpan={beyondOne(cell.rowSpan)}
      data-label={label ? column : undefined}
    >
      {scope === 'rowgroup' ? <span>{text}</span> : text}
      {printedRule && <small>{printedRule}</small>}
    </Box>
  )
}

const beyondOne = (span: number) => (span > 1 ? span : undefined)
