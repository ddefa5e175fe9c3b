import { titleOf } from '@/components/contents/section-line'
import { DataTable } from '@/components/ui/data-table'
import { Icon } from '@/components/ui/icon'
import type { FigureChange } from '@/lib/report/changes'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { Section } from '@/lib/report/format'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'

type Props = {
  section: Section
  figures: readonly FigureChange[]
  since: 'lastYear' | 'before'
  findings: readonly Answered[]
}

/** So many changed figures stand open; more are unfolded on demand. */
const OPEN = 12

export const ChangedFigures = ({ section, figures, since, findings }: Props) => {
  const said = words().office.review.figures
  const caption = said.caption(titleOf(section), figures.length)
  return (
    <details open={figures.length <= OPEN}>
      <summary className="flex min-h-10 items-center gap-2 rounded font-medium hover:text-accent">
        <Icon name="down" className="size-4.5" />
        {caption}
      </summary>
      <DataTable caption={caption} hideCaption className="relative mt-1 rounded border border-line">
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col" data-figure>
              {since === 'lastYear' ? said.lastYear : said.before}
            </th>
            <th scope="col" data-figure>
              {since === 'lastYear' ? said.thisYear : said.now}
            </th>
            <th scope="col" data-figure>
              {said.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ address, name, before, after, difference }) => (
            <tr key={address}>
              <th scope="row">
                {name}
                <Explained findings={findings.filter(({ addresses: [first] }) => first === address)} />
              </th>
              <td data-figure>
                <Shown figure={before} />
              </td>
              <td data-figure className="font-semibold">
                <Shown figure={after} />
              </td>
              <td data-figure className="whitespace-nowrap">
                {difference === undefined ? '' : signed(difference)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}

/** What was written about the figure, beside its numbers. */
const Explained = ({ findings }: Pick<Props, 'findings'>) => {
  const { findings: names, review } = words().office
  return findings.map(
    ({ fingerprint, answer }) =>
      answer && (
        <span key={fingerprint} className="block max-w-prose text-sm font-normal whitespace-pre-line text-good">
          {review.figures.explained(names.name[answer.kind], answer.text)}
        </span>
      ),
  )
}

export const Shown = ({ figure }: { figure: Figure }) =>
  figure === null ? <span className="text-ink-soft">{words().office.review.figures.blank}</span> : showFigure(figure)

/** With its sign; money has at most six places, and what binary fractions add to them is cut. */
const signed = (difference: number): string => {
  const exact = Number(difference.toFixed(6))
  return exact > 0 ? `+${exact}` : `${exact}`.replace('-', '−')
}
