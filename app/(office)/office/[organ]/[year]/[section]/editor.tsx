import { enterAgain } from '@/app/(office)/sign-in/actions'
import type { Viewer } from '@/lib/access'
import type { Place } from '@/lib/desk/finding'
import { prefaceOf } from '@/lib/desk/reports'
import type { load } from '@/lib/desk/sections'
import type { Section } from '@/lib/report/format'
import { judgedTable, judgedText } from './judged'
import { Figures, Prose } from './lazy'

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
        {...judgedTable(sight, found.form, section.key, stored, content.narratives)}
        figures={stored.figures}
        version={touched.version}
        carried={stored.carried}
        reasons={stored.reasons ?? {}}
      />
    )
  if (section.form === 'grid' || !('doc' in stored)) throw new Error(`${section.key} holds what it cannot hold`)
  const before = lastYear?.content.narratives[section.key]
  return (
    <Prose
      {...shared}
      section={section}
      organKind={found.organ.kind}
      {...judgedText(sight, found.form, section.key, content.narratives)}
      {...(before && { lastYear: { year: place.year - 1, doc: before } })}
      {...(section.key === 'preface' && { written: prefaceOf(found.organ, place.year, found.form) })}
    />
  )
}
