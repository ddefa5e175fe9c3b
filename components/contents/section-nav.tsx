import type { Route } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import type { Section } from '@/lib/report/format'
import { words } from '@/lib/words'
import { titleOf } from './section-line'

type Props = { sections: readonly Section[]; current: Section['key']; here: string }

/** All parts of the report by their numbers, and the one before and the one after. */
export const SectionNav = ({ sections, current, here }: Props) => {
  const said = words().office.contents.section
  const at = sections.findIndex(({ key }) => key === current)
  const [before, after] = [sections[at - 1], sections[at + 1]]
  return (
    <nav aria-label={said.all} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ul className="flex flex-wrap gap-1">
        {sections.map(section => (
          <li key={section.key}>
            <Link
              href={`${here}/${section.key}` as Route}
              prefetch={false}
              title={titleOf(section)}
              aria-current={section.key === current ? 'page' : undefined}
              className="inline-flex min-h-9 min-w-9 items-center justify-center rounded px-2 text-ink no-underline hover:bg-accent-soft hover:text-accent-strong aria-[current=page]:bg-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent-ink"
            >
              <span aria-hidden="true">{section.number ?? section.title}</span>
              <span className="sr-only">{titleOf(section)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <span className="flex flex-wrap gap-2 md:ms-auto">
        {before && (
          <ButtonLink href={`${here}/${before.key}`} icon="left" small>
            {said.previous}
          </ButtonLink>
        )}
        {after && (
          <ButtonLink href={`${here}/${after.key}`} icon="right" small>
            {said.next}
          </ButtonLink>
        )}
        <ButtonLink href={here} icon="menu" small>
          {said.back}
        </ButtonLink>
      </span>
    </nav>
  )
}
