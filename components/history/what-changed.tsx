import type { Route } from 'next'
import Link from 'next/link'
import { Shown } from '@/components/ui/changed-figures'
import { DataTable } from '@/components/ui/data-table'
import { Icon } from '@/components/ui/icon'
import { formatById } from '@/lib/formats'
import { cellMap } from '@/lib/report/cells'
import { words } from '@/lib/words'
import type { Entry } from './gathered'

type Props = { entry: Entry; shown: boolean; href: string }

/** Up to so many changed cells come with the page; more are asked for. */
const FEW = 20

/** A save in full: each cell before and after, each reason, the paragraphs that went. */
export const WhatChanged = ({ entry: { row, figures, reasons, removed, inserted }, shown, href }: Props) => {
  const said = words().office.history
  const cells = row.report && cellMap(formatById(row.report.format))
  const nameOf = (address: string) => cells?.get(address)?.name ?? address
  const told = Object.entries(reasons)
  if (figures.length + told.length + removed.length + inserted.length === 0) return null
  if (figures.length > FEW && !shown)
    return (
      <Link
        href={href as Route}
        prefetch={false}
        scroll={false}
        className="inline-flex min-h-8 items-center gap-1 justify-self-start text-sm no-underline"
      >
        <Icon name="right" className="size-4" />
        {said.show}
      </Link>
    )
  return (
    <details open={shown}>
      <summary className="inline-flex min-h-8 items-center gap-1 rounded text-sm text-accent hover:text-accent-strong">
        <Icon name="down" className="size-4" />
        {said.show}
      </summary>
      <div className="mt-1 grid gap-3">
        {figures.length > 0 && (
          <DataTable caption={said.cells.caption} hideCaption className="relative rounded border border-line">
            <thead>
              <tr>
                <th scope="col">{said.cells.name}</th>
                <th scope="col" data-figure>
                  {said.cells.before}
                </th>
                <th scope="col" data-figure>
                  {said.cells.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ address, before, after }) => (
                <tr key={address}>
                  <th scope="row">{nameOf(address)}</th>
                  <td data-figure>
                    <Shown figure={before} />
                  </td>
                  <td data-figure>
                    <Shown figure={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )}
        {told.length > 0 && (
          <dl className="grid gap-1 text-sm">
            {told.map(([address, reason]) => (
              <div key={address}>
                <dt className="text-ink-soft">{nameOf(address)}</dt>
                <dd>{reason || said.reasonGone}</dd>
              </div>
            ))}
          </dl>
        )}
        {removed.map(text => (
          <del
            key={text}
            className="block max-w-4xl rounded bg-danger-soft px-3 py-2 text-sm whitespace-pre-line no-underline"
          >
            <span className="me-2 font-semibold text-danger">{said.prose.removed}</span>
            {text}
          </del>
        ))}
        {inserted.map(text => (
          <ins
            key={text}
            className="block max-w-4xl rounded bg-good-soft px-3 py-2 text-sm whitespace-pre-line no-underline"
          >
            <span className="me-2 font-semibold text-good">{said.prose.inserted}</span>
            {text}
          </ins>
        ))}
      </div>
    </details>
  )
}
