import { inlineText, type NarrativeBlock } from '@/lib/report/narrative'
import { words } from '@/lib/words/in-browser'
import { ProseParagraphs } from './prose-text'

type Rows = Extract<NarrativeBlock, { type: 'table' }>['content']
type Cell = Rows[number]['content'][number]

/** A small table inside prose. Leading rows of nothing but heads are its head; other heads speak for their row. */
export const ProseTable = ({ rows, linked }: { rows: Rows; linked?: boolean }) => {
  const body = rows.findIndex(row => row.content.some(cell => cell.type !== 'tableHeader'))
  const heads = Math.max(body, 0)
  const table = (
    <table>
      {heads > 0 && (
        <thead>
          <Lines rows={rows.slice(0, heads)} scope="col" linked={linked} />
        </thead>
      )}
      <tbody>
        <Lines rows={rows.slice(heads)} scope="row" linked={linked} />
      </tbody>
    </table>
  )
  return isWide(rows) ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section aria-label={words().narrative.table.wide} tabIndex={0} data-wide>
      {table}
    </section>
  ) : (
    table
  )
}

const Lines = ({ rows, scope, linked }: { rows: Rows; scope: 'col' | 'row'; linked?: boolean }) =>
  rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
    <tr key={at}>
      {row.content.map((cell, place) => {
        const isHead = cell.type === 'tableHeader' && hasWords(cell)
        const Box = isHead ? 'th' : 'td'
        return (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
            key={place}
            scope={isHead ? scope : undefined}
            colSpan={cell.attrs?.colspan}
            rowSpan={cell.attrs?.rowspan}
          >
            <ProseParagraphs paragraphs={cell.content} linked={linked} />
          </Box>
        )
      })}
    </tr>
  ))

/** The empty corner of a table is the head of nothing. */
const hasWords = (cell: Cell) => cell.content.some(part => inlineText(part.content).trim())

/** More columns than a telephone can show side by side. */
const isWide = (rows: Rows) => Math.max(...rows.map(row => row.content.reduce(addColumns, 0))) > 4

const addColumns = (sum: number, cell: Cell) => sum + (cell.attrs?.colspan ?? 1)
