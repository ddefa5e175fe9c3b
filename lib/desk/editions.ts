import { and, asc, desc, eq, gt, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { edition } from '@/db/schema'
import type { ReportContent } from '@/lib/report/content'
import { store } from './store'

const listed = {
  organCode: edition.organCode,
  organName: edition.organName,
  organShortName: edition.organShortName,
  year: edition.year,
  number: edition.number,
  form: edition.form,
  title: edition.title,
  note: edition.note,
  hash: edition.hash,
  deadline: edition.deadline,
  publishedAt: edition.publishedAt,
  archived: edition.archived,
}
const whole = { ...listed, content: edition.content, explanations: edition.explanations }

/** What a list says of an edition: everything but the report itself. */
export type Listed = Pick<typeof edition.$inferSelect, keyof typeof listed>
type Whole = Pick<typeof edition.$inferSelect, keyof typeof whole>

export type Published = Whole & { readonly form: 'report'; readonly content: ReportContent }
export type Withdrawn = Whole & { readonly form: 'withdrawal' }

/** What stands at a public address: a report, or the notice that it was withdrawn. */
export type Edition = Published | Withdrawn

/** The newest edition of an organ's report, or the notice of its withdrawal; undefined where nothing was published. */
export async function newestEdition(organCode: string, year: number): Promise<Edition | undefined> {
  const rows = await wholeOnes(ofReport(organCode, year)).orderBy(desc(edition.number)).limit(1)
  return rows.map(asEdition)[0]
}

/** One edition by its number. An edition that was withdrawn later is never shown again: its notice answers instead. */
export async function editionOf(organCode: string, year: number, number: number): Promise<Edition | undefined> {
  const report = ofReport(organCode, year)
  const [asked] = await wholeOnes(and(report, eq(edition.number, number)))
  if (asked?.form !== 'report') return asked && asEdition(asked)
  const later = and(report, eq(edition.form, 'withdrawal'), gt(edition.number, number))
  const [notice] = await wholeOnes(later).orderBy(asc(edition.number)).limit(1)
  return asEdition(notice ?? asked)
}

/** Every edition of a report, newest first, notices of withdrawal among them. */
export function editionsOf(organCode: string, year: number): Promise<Listed[]> {
  return listedOnes(ofReport(organCode, year)).orderBy(desc(edition.number))
}

/** Every edition of an organ, newest year and newest edition first. */
export function editionsOfOrgan(organCode: string): Promise<Listed[]> {
  return listedOnes(eq(edition.organCode, organCode)).orderBy(desc(edition.year), desc(edition.number))
}

/** What can be read of an organ today: the newest edition of each year, newest year first. */
export async function yearsOf(organCode: string): Promise<Edition[]> {
  const rows = await wholeOnes(and(eq(edition.organCode, organCode), isNewest())).orderBy(desc(edition.year))
  return rows.map(asEdition)
}

type Condition = ReturnType<typeof and>

function listedOnes(where: Condition) {
  return store().read.select(listed).from(edition).where(where).$dynamic()
}

function wholeOnes(where: Condition) {
  return store().read.select(whole).from(edition).where(where).$dynamic()
}

function ofReport(organCode: string, year: number): Condition {
  return and(eq(edition.organCode, organCode), eq(edition.year, year))
}

const newer = alias(edition, 'newer')

function isNewest(): Condition {
  const sameReport = and(eq(newer.organCode, edition.organCode), eq(newer.year, edition.year))
  return notExists(
    store()
      .read.select({ number: newer.number })
      .from(newer)
      .where(and(sameReport, gt(newer.number, edition.number))),
  )
}

function asEdition({ content, form, ...row }: Whole): Edition {
  if (form === 'withdrawal') return { ...row, form, content: null }
  if (!content) throw new Error(`edition ${row.organCode}/${row.year}/${row.number} has no content`)
  return { ...row, form, content }
}
