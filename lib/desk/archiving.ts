import { eq } from 'drizzle-orm'
import { organ, report, section } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { formatById } from '@/lib/formats'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { type ReportContent, titleOf } from '@/lib/report/content'
import { daysUntil, deadlineOf } from '@/lib/report/deadline'
import type { SectionKey } from '@/lib/report/format'
import { fromPlainText } from '@/lib/report/narrative'
import { carryIntoNextYear } from './carrying'
import { now } from './clock'
import { factsOf, fingerprint } from './content'
import { takeStep } from './deeds'
import { findReport, type Place } from './finding'
import { askedIn, importOf, mayArchive } from './imports'
import { bump } from './publication'
import { type Choice, figuresOf, type Settled, settle } from './settling'
import { freeze } from './standing'
import { store } from './store'

/** Publishes what was read as an edition of a past year, with its mark and the hash of the file it came from. */
export function settleAsArchive(viewer: Viewer, id: string, choice: Choice): Promise<Settled> {
  return store().write(async (tx): Promise<Settled> => {
    const at = await importOf(viewer, id, tx)
    if (!at?.read.ok || at.state !== 'waiting') return { outcome: 'missing' }
    const { report: read } = at.read
    if (read.year !== choice.year) return { outcome: 'otherYear', year: read.year }
    if (read.format === '2021' && choice.year < 2021) return { outcome: 'otherForm', format: read.format }
    const decided = figuresOf(read, choice)
    if ('errors' in decided) return { outcome: 'unread', errors: decided.errors }
    const open = askedIn(at.read).filter(({ address }) => !choice.decided[address])
    if (open.length > 0 && !choice.leaveBlank)
      return { outcome: 'undecided', addresses: open.map(({ address }) => address) }
    const place: Place = { organ: choice.organ, year: choice.year }
    const [of] = await tx.select().from(organ).where(eq(organ.code, choice.organ))
    if (!of || !may(viewer, 'seeOrgan', { organPath: of.path })) return { outcome: 'missing' }
    if (!mayArchive(viewer, of.path)) return { outcome: 'barred' }
    // Until its time is up, a report takes the way of every report: two people look at it.
    if (daysUntil(deadlineOf(choice.year, read.kind), now()) >= 0) return { outcome: 'tooEarly' }
    if (await findReport(tx, viewer, place)) return { outcome: 'occupied' }
    const form = formatById(read.format)
    const figures = withTotals(form, decided.figures)
    const content: ReportContent = {
      format: form.id,
      year: choice.year,
      kind: read.kind,
      organ: { ...factsOf(of), name: read.organ.name || of.name },
      title: read.title || titleOf(of.name, choice.year),
      narratives: {
        preface: fromPlainText(read.narratives.preface ?? ''),
        overview: fromPlainText(read.narratives.overview ?? ''),
        problems: fromPlainText(read.narratives.problems ?? ''),
        other: fromPlainText(read.narratives.other ?? ''),
      },
      figures,
    }
    const reportId = crypto.randomUUID()
    await tx.insert(report).values({
      id: reportId,
      organId: of.id,
      year: choice.year,
      kind: read.kind,
      format: form.id,
      createdAt: now(),
      createdBy: viewer.id,
    })
    for (const one of form.sections)
      await tx.insert(section).values({ reportId, key: one.key, content: sectionOf(content, one.key) })
    const found = await findReport(tx, viewer, place)
    if (!found) return { outcome: 'missing' }
    await takeStep(tx, viewer, found, 'archive', at.fileName)
    await freeze(tx, {
      id: crypto.randomUUID(),
      reportId,
      organId: of.id,
      organCode: of.code,
      organName: content.organ.name,
      organShortName: of.shortName,
      organLevel: of.level,
      organKind: of.kind,
      year: choice.year,
      number: 1,
      form: 'report',
      title: content.title,
      content,
      hash: fingerprint(content),
      deadline: deadlineOf(choice.year, read.kind),
      publishedAt: now(),
      archived: { name: at.fileName, sha256: at.sha256 },
    })
    await carryIntoNextYear(tx, viewer, of.id, { number: 1, content })
    await bump(tx, of.code)
    await settle(tx, viewer, id, 'archived', choice)
    return { outcome: 'done', organ: of.code, year: choice.year, taken: Object.keys(figures).length, left: 0 }
  })
}

function sectionOf(content: ReportContent, key: SectionKey) {
  if (key === 'preface' || key === 'overview' || key === 'problems' || key === 'other')
    return { doc: content.narratives[key] }
  const cells = enteredCells(formatById(content.format), key)
  return { figures: Object.fromEntries(cells.map(cell => [cell.address, content.figures[cell.address] ?? null])) }
}
