import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { EditionMarks } from './edition-marks'
import type { ListedEdition } from './latest-editions'

type Group = keyof ReturnType<typeof words>['reading']['groups']
type Props = { editions: readonly (ListedEdition & { group: Group })[] }

/** A year's organs under the kind of organ they are, in the order they come in. */
export const OrgansOfYear = ({ editions }: Props) => {
  const { groups } = words().reading
  const kinds = [...new Set(editions.map(({ group }) => group))]
  return kinds.map(kind => (
    <section key={kind} aria-labelledby={kind}>
      <h3 id={kind} className="text-sm font-medium text-ink-soft">
        {groups[kind]}
      </h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {editions
          .filter(({ group }) => group === kind)
          .map(edition => (
            <Organ key={edition.organCode} edition={edition} />
          ))}
      </ul>
    </section>
  ))
}

const Organ = ({ edition }: { edition: ListedEdition }) => {
  const { organCode, organName, year, number, form, publishedAt } = edition
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-3">
      <span className="flex flex-wrap items-center gap-x-3">
        <a href={`/${organCode}/${year}`} className="no-underline hover:underline sm:text-lg">
          {organName}
        </a>
        <EditionMarks number={number} form={form} />
      </span>
      <span className="text-sm text-ink-soft">
        <Time at={publishedAt} day />
      </span>
    </li>
  )
}
