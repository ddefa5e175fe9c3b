import { titleOf } from '@/components/contents/section-line'
import { Icon } from '@/components/ui/icon'
import type { ProseChange } from '@/lib/report/changes'
import type { Section } from '@/lib/report/format'
import { words } from '@/lib/words'

type Props = { section: Section; change: ProseChange; open: boolean }

/** Paragraphs that are gone and paragraphs that are new; what stands in both is only counted. */
export const ChangedProse = ({ section, change: { removed, added, kept }, open }: Props) => {
  const said = words().office.review.prose
  return (
    <details open={open}>
      <summary className="flex min-h-10 items-center gap-2 rounded font-medium hover:text-accent">
        <Icon name="down" className="size-4.5" />
        {said.caption(titleOf(section), removed.length, added.length)}
      </summary>
      <div className="mt-1 grid max-w-4xl gap-2">
        {removed.map(text => (
          <del key={text} className="block rounded bg-danger-soft px-3 py-2 whitespace-pre-line no-underline">
            <Mark ink="text-danger">{said.removed}</Mark>
            {text}
          </del>
        ))}
        {added.map(text => (
          <ins key={text} className="block rounded bg-good-soft px-3 py-2 whitespace-pre-line no-underline">
            <Mark ink="text-good">{said.added}</Mark>
            {text}
          </ins>
        ))}
        <p className="text-sm text-ink-soft">{kept > 0 ? said.kept(kept) : said.allNew}</p>
      </div>
    </details>
  )
}

const Mark = ({ ink, children }: { ink: string; children: string }) => (
  <span className={`me-2 text-sm font-semibold ${ink}`}>{children}</span>
)
