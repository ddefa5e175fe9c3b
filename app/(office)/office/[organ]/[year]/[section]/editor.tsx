import { enterAgain } from '@/app/(office)/sign-in/actions'
import type { LiveProse } from '@/components/grid/judging'
import { judge } from '@/components/narrative/judging'
import type { Viewer } from '@/lib/access'
import type { Place } from '@/lib/desk/finding'
import { prefaceOf } from '@/lib/desk/reports'
import type { load } from '@/lib/desk/sections'
import { withTotals } from '@/lib/report/cells'
import type { ReportContent } from '@/lib/report/content'
import type { Format, Section } from '@/lib/report/format'
import { liveFiguresOf } from '@/lib/report/live-figure'
import type { Sight } from '@/lib/rules/rule'
import { Figures, Prose } from './lazy'

/** A sight as the browser needs it: every total filled in, and without the other organs' texts. */
function withWholeTables({ neighbours: _, ...sight }: Sight, form: Format): Sight {
  return { ...sight, report: { ...sight.report, figures: withTotals(form, sight.report.figures) } }
}

/** The narratives with figures that follow the tables: they change while a table is filled in. */
function liveProse({ narratives }: ReportContent): LiveProse {
  const docs = Object.entries(narratives).filter(([, doc]) =>
    doc.content.some(block => liveFiguresOf(block).length > 0),
  )
  return Object.fromEntries(docs)
}

export type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

type Props = { viewer: Viewer; place: Place; section: Section; loaded: Loaded }

/** The editor that a part of the report asks for, given plain data and nothing more than it shows. */
export const Editor = ({ viewer, place, section, loaded }: Props) => {
  const { found, section: stored, content, sight, lastYear, touched, writable } = loaded
  const shared = {
    place,
    identity: { personId: viewer.id, reportId: found.report.id, login: viewer.login },
    touched,
    writable,
    signIn: enterAgain,
  }
  if (section.form === 'grid' && 'figures' in stored)
    return (
      <Figures
        {...shared}
        format={found.form.id}
        section={section.key}
        sight={sight}
        live={liveProse(content)}
        figures={stored.figures}
        version={touched.version}
        carried={stored.carried}
        reasons={stored.reasons ?? {}}
      />
    )
  if (section.form === 'grid' || !('doc' in stored)) throw new Error(`${section.key} holds what it cannot hold`)
  const whole = withWholeTables(sight, found.form)
  const before = lastYear?.content.narratives[section.key]
  return (
    <Prose
      {...shared}
      section={section}
      organKind={found.organ.kind}
      doc={content.narratives[section.key]}
      sight={whole}
      judgement={judge(whole, section.key, content.narratives[section.key].content)}
      {...(before && { lastYear: { year: place.year - 1, doc: before } })}
      {...(section.key === 'preface' && { written: prefaceOf(found.organ, place.year, found.form) })}
    />
  )
}
