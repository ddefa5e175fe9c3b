'use client'
import { memo, type ReactNode } from 'react'
import type { Cell } from '@/lib/report/cells'
import { type DrawnCell, drawGrid } from '@/lib/report/drawing'
import type { Format, GridSection } from '@/lib/report/format'

type Props = {
  format: Format
  section: GridSection
  caption: string
  value: (cell: Cell, colSpan: number | undefined) => ReactNode
}

/** The official form with its merges. `value` draws the `<td>` of a figure; heads and labels are drawn here. */
export const GridTable = memo(({ format, section, caption, value }: Props) => {
  const { rows, labelColumns, valueColumns } = drawGrid(format, section)
  const heads = rows.findIndex(row => row.part === 'body')
  const starts = startsOf(rows.map(row => row.cells))
  const row = (at: number) => (
    <tr key={at}>
      {rows[at]?.cells.map((drawn, along) =>
        drawn.cell ? (
          value(drawn.cell, spanOf(drawn.colSpan))
        ) : (
          <HeadCell
            key={starts[at]?.[along]}
            drawn={drawn}
            at={starts[at]?.[along] ?? 0}
            labels={labelColumns}
            width={labelColumns + valueColumns}
          />
        ),
      )}
    </tr>
  )
  return (
    <table className="grid-table" data-labels={labelColumns} data-values={valueColumns}>
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        {Array.from({ length: labelColumns }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
          <col key={at} data-label={at} />
        ))}
        <col span={valueColumns} />
      </colgroup>
      <thead data-stays={rows.slice(heads).every(({ part }) => part === 'body') || undefined}>
        {rows.slice(0, heads).map((_, at) => row(at))}
      </thead>
      <tbody>{rows.slice(heads).map((_, at) => row(heads + at))}</tbody>
    </table>
  )
})

type HeadProps = { drawn: DrawnCell; at: number; labels: number; width: number }

const HeadCell = ({ drawn, at, labels, width }: HeadProps) => {
  const spans = {
    colSpan: spanOf(drawn.colSpan),
    rowSpan: spanOf(drawn.rowSpan),
    'data-label': at + drawn.colSpan <= labels ? at : undefined,
    'data-edge': at + drawn.colSpan === width || undefined,
  }
  const text = (
    <span>
      {drawn.text}
      {drawn.printedRule && <span className="grid-rule">{drawn.printedRule}</span>}
    </span>
  )
  return drawn.scope ? (
    <th scope={drawn.scope} {...spans}>
      {text}
    </th>
  ) : (
    <td {...spans}>{text}</td>
  )
}

const spanOf = (span: number) => (span > 1 ? span : undefined)

/** The column in which each drawn cell begins, when cells above reach down into its row. */
function startsOf(rows: readonly (readonly DrawnCell[])[]): number[][] {
  const taken = new Set<string>()
  return rows.map((cells, down) => {
    let at = 0
    return cells.map(({ colSpan, rowSpan }) => {
      while (taken.has(`${down} ${at}`)) at++
      const start = at
      for (let y = 0; y < rowSpan; y++) for (let x = 0; x < colSpan; x++) taken.add(`${down + y} ${start + x}`)
      at += colSpan
      return start
    })
  })
}
