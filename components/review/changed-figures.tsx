import { titleOf } from '@/components/contents/section-line'
import { ChangedFigures as Table } from '@/components/ui/changed-figures'
import { Icon } from '@/components/ui/icon'
import type { FigureChange } from '@/lib/report/changes'
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

/** The changed figures of a section, with what was written about them. */
export const ChangedFigures = ({ section, figures, since, findings }: Props) => {
  const said = words().office.review.figures
  const caption = said.caption(titleOf(section), figures.length)
  return (
    <details open={figures.length <= OPEN}>
      <summary className="flex min-h-10 items-center gap-2 rounded font-medium hover:text-accent">
        <Icon name="down" className="size-4.5" />
        {caption}
      </summary>
      <Table
        caption={caption}
        hideCaption
        className="relative mt-1 rounded border border-line max-sm:[&_:is(td,th)]:px-1.5 max-sm:[&_table]:text-sm max-sm:[&_tbody_th]:min-w-[6em]"
        figures={figures}
        before={since === 'lastYear' ? said.lastYear : said.before}
        after={since === 'lastYear' ? said.thisYear : said.now}
        head={({ name }) => name}
        below={({ address, name }) => (
          <Explained
            key={`${address} explained`}
            name={name}
            findings={findings.filter(({ addresses: [first] }) => first === address)}
          />
        )}
      />
    </details>
  )
}

/** What was written about the figure: right below its numbers, over the whole width. */
const Explained = ({ name, findings }: { name: string } & Pick<Props, 'findings'>) => {
  const { findings: names, review } = words().office
  return findings.map(
    ({ fingerprint, answer }) =>
      answer && (
        <tr key={fingerprint}>
          <td colSpan={4} className="bg-good-soft text-sm whitespace-pre-line">
            <span className="sr-only">{name}</span> {review.figures.explained(names.name[answer.kind], answer.text)}
          </td>
        </tr>
      ),
  )
}
