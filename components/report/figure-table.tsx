import type { FigureNote } from '@/lib/report/figure-notes'
import type { GridBlock, GridCell, GridRow } from '@/lib/report/layout-grid'
import { words } from '@/lib/words'

type Props = {
  grid: GridBlock
  notes: readonly FigureNote[]
  /** The address before a figure's own under which it is defined and told over the years; absent before publication. */
  lookUp?: string
}

/** A statistical table as the notice prints it. Where it is wider than the screen it scrolls in a frame of its own. */
export const FigureTable = ({ grid, notes, lookUp }: Props) => {
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
            {lookUp && <span className="print:hidden">{said.lookUp}</span>}
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
                <Rows rows={only.head} notes={notes} labels={grid.labelColumns} lookUp={lookUp} />
              </thead>
              <tbody>
                <Rows rows={only.body} notes={notes} labels={grid.labelColumns} lookUp={lookUp} />
              </tbody>
            </>
          ) : (
            grid.parts.map(part => (
              <tbody key={part.body[0]?.id}>
                <Rows rows={[...part.head, ...part.body]} notes={notes} labels={grid.labelColumns} lookUp={lookUp} />
              </tbody>
            ))
          )}
        </table>
      </section>
    </div>
  )
}

type RowsProps = { rows: readonly GridRow[]; notes: readonly FigureNote[]; labels: number; lookUp: string | undefined }

const Rows = ({ rows, notes, labels, lookUp }: RowsProps) =>
  rows.map(row => {
    const ofRow = lookUp && row.id?.includes('.') ? lookUp + row.id : undefined
    return (
      <tr key={row.cells[0]?.id ?? 'top'} id={row.id}>
        {row.cells.map(cell =>
          cell.cell ? (
            <FigureCell
              key={cell.column}
              cell={cell}
              note={notes.find(({ address }) => address === cell.id)}
              href={lookUp && lookUp + cell.id}
              byRow={ofRow !== undefined}
            />
          ) : (
            <HeadCell
              key={cell.column}
              cell={cell}
              label={cell.column < labels}
              href={cell.scope === 'row' ? ofRow : undefined}
            />
          ),
        )}
      </tr>
    )
  })

type FigureProps = { cell: GridCell; note?: FigureNote; href: string | undefined; byRow: boolean }

/** By keyboard a row's name leads to all of its figures, so that nobody must step through each of them. */
const FigureCell = ({ cell: { id, colSpan, heads, text }, note, href, byRow }: FigureProps) => (
  <td id={id} colSpan={beyondOne(colSpan)} headers={heads?.join(' ')}>
    {href && text ? (
      <a href={href} tabIndex={byRow ? -1 : undefined}>
        {text}
      </a>
    ) : (
      text
    )}
    {note && (
      <sup>
        <a href={`#${note.id}`}>{words().reading.report.note(note.number)}</a>
      </sup>
    )}
  </td>
)

const HeadCell = ({ cell, label, href }: { cell: GridCell; label: boolean; href: string | undefined }) => {
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
      {scope === 'rowgroup' ? <span>{text}</span> : href ? <a href={href}>{text}</a> : text}
      {printedRule && <small>{printedRule}</small>}
    </Box>
  )
}

const beyondOne = (span: number) => (span > 1 ? span : undefined)
