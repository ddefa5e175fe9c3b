import { ChangesView, type Side } from '@/components/compare/changes-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { Published } from '@/lib/desk/editions'
import { words } from '@/lib/words'

type Props = {
  edition: Published
  before: Published | undefined
  title: string
  /** What is said where there is nothing to compare with. */
  none: string
  labelOf: (edition: Published) => string
  /** The address of the page of the edition. */
  page: string
  note?: string
}

/** The page of what changed from one report or edition to another. */
export const ChangesPage = ({ edition, before, title, none, labelOf, page, note }: Props) => {
  const { organCode, organName, year } = edition
  const { site, reading, changed } = words()
  const sideOf = (one: Published): Side => ({ label: labelOf(one), content: one.content })
  return (
    <div className="grid gap-8">
      <Breadcrumbs
        crumbs={[
          { label: site.home, href: '/' },
          { label: organName, href: `/${organCode}` },
          { label: reading.year(year), href: page },
          { label: changed.title },
        ]}
      />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-3xl">{title}</h1>
        <p className="text-ink-soft">{edition.title}</p>
        <p>
          <a href={page}>{changed.back}</a>
        </p>
      </header>
      {note && (
        <Notice tone="note" title={changed.note}>
          {note}
        </Notice>
      )}
      {before ? (
        <ChangesView organ={organCode} before={sideOf(before)} after={sideOf(edition)} page={page} />
      ) : (
        <EmptyState title={none} />
      )}
    </div>
  )
}
