import type { GridBlock, GridCell } from '@/lib/report/layout-grid'
import { words } from '@/lib/words'
import { printedId, readId } from './places'

type Props = {
  grid: GridBlock
  /** What the file leaves open. */
  open: ReadonlySet<string>
  /** What has a place in the source to lead to. */
  placed: ReadonlySet<string>
}

/** A table as it was read: each figure leads to where the file prints it. */
export const ReadTable = ({ grid, ...marks }: Props) => {
  const said = words().bringing.review
  return (
    <div className="figure-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={grid.caption} tabIndex={0}>
        <table
          data-labels={grid.labelColumns}
          data-values={grid.valueColumns}
          data-walk={marks.placed.size > 0 || undefined}
          className="figure-table"
        >
          <caption>
            <span className="font-semibold text-ink">{grid.caption}</span>
            {marks.placed.size > 0 && <span>{said.toSource}</span>}
          </caption>
          <colgroup>
            {[...Array(grid.labelColumns).keys()].map(column => (
              <col key={column} data-col={column} />
            ))}
            <col span={grid.valueColumns} data-col="value" />
          </colgroup>
          {grid.parts.map(part => (
            <tbody key={part.body[0]?.id}>
              {[...part.head, ...part.body].map(({ cells }) => (
                <tr key={cells[0]?.id ?? 'top'}>
                  {cells.map(cell =>
                    cell.cell ? (
                      <Read key={cell.column} cell={cell} address={cell.cell.address} {...marks} />
                    ) : (
                      <Head key={cell.column} cell={cell} isLabel={cell.column < grid.labelColumns} />
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </div>
  )
}

const Read = ({ cell, address, open, placed }: { cell: GridCell; address: string } & Omit<Props, 'grid'>) => {
  const isOpen = open.has(address)
  const text = isOpen ? words().bringing.review.unread : cell.text
  return (
    <td
      id={readId(address)}
      colSpan={cell.colSpan}
      headers={cell.heads?.join(' ')}
      data-open={isOpen || undefined}
      className={isOpen ? 'bg-warning-soft font-semibold text-warning' : undefined}
    >
      {placed.has(address) && text ? (
        <a href={`#${printedId(address)}`} data-to={address}>
          {text}
        </a>
      ) : (
        text
      )}
    </td>
  )
}

const Head = ({ cell, isLabel }: { cell: GridCell; isLabel: boolean }) => {
  const Box = cell.scope ? 'th' : 'td'
  return (
    <Box
      id={cell.id}
      scope={cell.scope}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      data-label={isLabel ? cell.column : undefined}
    >
      {cell.scope === 'rowgroup' ? <span>{cell.text}</span> : cell.text}
    </Box>
  )
}
