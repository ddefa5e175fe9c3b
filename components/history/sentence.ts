import { partOf } from '@/components/contents/section-line'
import type { Role } from '@/lib/access'
import { formatById } from '@/lib/formats'
import { type Deed, workflow } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import type { Entry, HistoryRow } from './gathered'

/** What was done, to be read after the name of who did it. */
export const sentenceOf = ({ row, figures, reasons, removed, inserted }: Entry): string => {
  const said = words().office.history
  const part = nameOfPart(row)
  if (row.verb === 'section.carry') {
    const { fromYear, fromEdition } = row.detail
    return said.carry(part, figures.length, Number(fromYear), Number(fromEdition))
  }
  if (row.verb === 'section.save') {
    if (figures.length > 0) return said.save(part, figures.length)
    if (Object.keys(reasons).length > 0) return said.saveReasons(part)
    return removed.length + inserted.length > 0 ? said.saveProse(part) : said.saveNothing(part)
  }
  if (row.verb === 'report.start') return said.start
  if (row.verb === 'report.secrecy') return words().office.findings.signOffs.record.did
  const answered: Record<string, string> = words().office.findings.did
  const kind = row.verb.replace('answer.', '')
  if (kind !== row.verb && Object.hasOwn(answered, kind)) return answered[kind] ?? said.unknown
  const deed = row.verb.replace('report.', '')
  if (isDeed(deed)) return words().office.deeds.did[deed]
  const others: Record<string, string> = words().people.verbs
  return others[row.verb] ?? said.unknown
}

/** Whom or what the deed was about, where the sentence does not say so. */
export const aboutOf = ({ detail }: HistoryRow): string | undefined => {
  const { finding } = detail
  const { roles } = words().people
  const { person, login, name, role } = detail as { [Key in 'person' | 'login' | 'name' | 'role']?: string }
  const who = person && login ? words().office.history.about(person, login) : (person ?? name ?? login)
  const what = role && role in roles ? roles[role as Role] : undefined
  const told = [who, what, typeof finding === 'string' ? finding : undefined].filter(Boolean)
  return told.length > 0 ? told.join(words().office.and) : undefined
}

/** What the note of a deed is called: a reason, or the public word on a correction. */
export const noteNameOf = (verb: string): string => {
  const { deeds, history } = words().office
  const names: Record<string, string> = deeds.reason
  return history.note(names[verb.replace('report.', '')] ?? history.reason)
}

const nameOfPart = ({ section, report }: HistoryRow): string => {
  const found = report && formatById(report.format).sections.find(({ key }) => key === section)
  return found ? partOf(found) : ''
}

const isDeed = (text: string): text is Deed => Object.hasOwn(workflow, text)
