import { ChangedFigures } from '@/components/ui/changed-figures'
import { Notice } from '@/components/ui/notice'
import { columnName, nameOf } from '@/lib/compare/places'
import { countMarked, redline } from '@/lib/compare/redline'
import { formatById } from '@/lib/formats'
import { cellMap } from '@/lib/report/cells'
import { changesBetween } from '@/lib/report/changes'
import type { ReportContent } from '@/lib/report/content'
import type { Format, Section } from '@/lib/report/format'
import { words } from '@/lib/words'
import { Redline } from './redline'

export interface Side {
  readonly label: string
  readonly content: ReportContent
}

type Props = {
  organ: string
  before: Side
  after: Side
  /** The address of the page of the later one. */
  page: string
}

/** What differs between two reports: figures with their difference, prose sentence by sentence. */
export const ChangesView = ({ organ, before, after, page }: Props) => {
  const forms = { before: formatById(before.content.format), after: formatById(after.content.format) }
  const said = words().changed
  const { figures } = changesBetween(before.content, after.content, forms)
  const cells = cellMap(forms.after)
  const prose = forms.after.sections.flatMap(section => {
    if (section.form !== 'narrative') return []
    const { key } = section
    const marked = redline(before.content.narratives[key], after.content.narratives[key], key)
    return marked.some(({ kind }) => kind !== 'kept') ? [{ section, marked }] : []
  })
  return (
    <>
      {!hasTables(forms) && <Notice tone="note">{said.noTables}</Notice>}
      {hasTables(forms) && forms.before.id !== forms.after.id && (
        <Notice tone="note">{said.formats(forms.before.notice, forms.after.notice)}</Notice>
      )}
      {hasTables(forms) && (
        <section aria-labelledby="figures" className="compare-part">
          <h2 id="figures" className="text-xl">
            {said.figures.title}
          </h2>
          <p className="text-ink-soft">
            {figures.length === 0 ? said.figures.same : `${said.figures.count(figures.length)}。${said.figures.also}`}
          </p>
          {forms.after.sections.map(section => {
            const own = figures.filter(({ address }) => cells.get(address)?.section === section.key)
            return (
              own.length > 0 && (
                <ChangedFigures
                  key={section.key}
                  caption={titleOf(section)}
                  figures={own}
                  before={before.label}
                  after={after.label}
                  className="max-w-4xl"
                  head={({ address }) => (
                    <a href={`/${organ}/compare?figure=${address}`} className="quiet">
                      {wholeName(address)}
                    </a>
                  )}
                />
              )
            )
          })}
        </section>
      )}
      <section aria-labelledby="prose" className="compare-part">
        <h2 id="prose" className="text-xl">
          {said.prose.title}
        </h2>
        {prose.length === 0 ? (
          <p className="text-ink-soft">{said.prose.same}</p>
        ) : (
          <p className="redline text-sm">
            <span data-kept>{said.prose.kept}</span> · <ins>{said.prose.addedMark}</ins> ·{' '}
            <del>{said.prose.removedMark}</del>
          </p>
        )}
        {prose.map(({ section, marked }) => {
          const { kept, renewed, added, removed } = countMarked(marked)
          return (
            <section key={section.key} aria-labelledby={`changed-${section.key}`} className="mt-4">
              <h3 id={`changed-${section.key}`} className="text-lg">
                {titleOf(section)}
              </h3>
              <p className="text-sm text-ink-soft">{said.prose.count(kept, renewed, added, removed)}</p>
              <Redline marked={marked} page={page} />
            </section>
          )
        })}
      </section>
    </>
  )
}

/** Before 2019 there were no tables: nothing of them can be compared, and so nothing can have stayed the same. */
const hasTables = ({ before, after }: Record<'before' | 'after', Format>): boolean =>
  [before, after].every(({ sections }) => sections.some(({ form }) => form === 'grid'))

/** The column of all applicants is named here: others of the row may stand beside it. */
const wholeName = (address: string): string => {
  const [name, column] = [nameOf(address), columnName(address)]
  return name.endsWith(column) ? name : `${name}·${column}`
}

const titleOf = ({ number, title }: Section): string => (number ? `${number}、${title}` : title)
