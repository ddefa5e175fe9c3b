import type { ReactNode } from 'react'
import { cellMap } from '@/lib/report/cells'
import type { Changes as Found } from '@/lib/report/changes'
import type { Format } from '@/lib/report/format'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { ChangedFigures } from './changed-figures'
import { ChangedProse } from './changed-prose'

type Props = {
  changes: Found
  form: Format
  since?: 'lastYear' | 'before'
  /** Findings whose answers stand beside the figures they are about. */
  findings?: readonly Answered[]
  children?: ReactNode
}

/** What differs between two contents, part by part in the order of the form. From year to year nearly all prose is new: it is unfolded on demand. */
export const Changes = ({ changes, form, since = 'before', findings = [], children }: Props) => {
  const cells = cellMap(form)
  const parts = form.sections.map(section => ({
    section,
    figures: changes.figures.filter(({ address }) => cells.get(address)?.section === section.key),
    prose: changes.prose.find(one => one.section === section.key),
  }))
  const changed = parts.filter(({ figures, prose }) => figures.length > 0 || prose)
  return (
    <div className="grid gap-4">
      {children}
      {changed.length === 0 && <p className="text-ink-soft">{words().office.review.same}</p>}
      {changed.map(({ section, figures, prose }) => (
        <div key={section.key}>
          {figures.length > 0 && (
            <ChangedFigures section={section} figures={figures} since={since} findings={findings} />
          )}
          {prose && <ChangedProse section={section} change={prose} open={since === 'before'} />}
        </div>
      ))}
    </div>
  )
}

/** How many places differ. */
export const countOf = ({ figures, prose }: Found): number => figures.length + prose.length
