'use client'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import { GridTable } from './grid-table'
import type { Preview, PreviewLine } from './preview'
import type { Sheet } from './sheet'

/** Up to so many changes are easier to read as a list than in the form. */
const FEW = 14

type Props = { sheet: Sheet; preview: Preview }

export const PasteChanges = ({ sheet, preview }: Props) => (
  <section
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    tabIndex={0}
    aria-label={words().grid.paste.changes}
    className="max-h-[50dvh] overflow-auto border border-line-strong"
  >
    {preview.changes.length <= FEW ? <AsList {...preview} /> : <AsForm sheet={sheet} preview={preview} />}
  </section>
)

const AsList = ({ changes }: Preview) => {
  const said = words().grid.paste
  return (
    <table className="data-table">
      <caption className="sr-only">{said.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{said.cell}</th>
          <th scope="col" data-figure>
            {said.before}
          </th>
          <th scope="col" data-figure>
            {said.after}
          </th>
          <th scope="col">{said.remark}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ landing, before, after }) => (
          <tr key={landing.cell.address}>
            <th scope="row">{landing.cell.name}</th>
            <td data-figure>{before || said.blank}</td>
            <td data-figure className="font-semibold">
              {after || said.blank}
            </td>
            <td>{[after === '' && said.clears, landing.doubt].filter(Boolean).join('；')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The whole form, with the new figures in their places and the old ones struck through beside them. */
const AsForm = ({ sheet, preview }: Props) => {
  const changed = new Map(preview.changes.map(line => [line.landing.cell.address, line]))
  const totals = new Map(preview.totals.map(line => [line.landing.cell.address, line]))
  return (
    <GridTable
      format={sheet.format}
      section={sheet.section}
      caption={words().grid.paste.changes}
      value={({ address }, colSpan) => {
        const [line, total] = [changed.get(address), totals.get(address)]
        return (
          <td
            key={address}
            colSpan={colSpan}
            data-state={sheet.cells.get(address)?.sums ? 'computed' : undefined}
            data-changed={line !== undefined || undefined}
          >
            {line ? (
              <Changed {...line} />
            ) : total ? (
              <Total {...total} />
            ) : (
              <span className="text-ink-soft">{sheet.view(address).text}</span>
            )}
          </td>
        )
      }}
    />
  )
}

const Changed = ({ before, after, landing }: PreviewLine) => (
  <>
    {before !== '' && <del className="block text-xs text-ink-soft">{before}</del>}
    <ins className="font-semibold no-underline">{after || words().grid.paste.blank}</ins>
    {landing.doubt && <span className="block text-xs text-warning">{landing.doubt}</span>}
  </>
)

const Total = ({ landing: { text }, after }: PreviewLine) => (
  <>
    {after}
    {after !== text && (
      <span className="block text-xs text-warning">
        <Icon name="warning" className="size-4" /> {text}
      </span>
    )}
  </>
)
