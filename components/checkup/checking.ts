import type { ReadFile, Unsure } from '@/lib/files/read'
import { readPlain } from '@/lib/files/read-plain'
import { formatById } from '@/lib/formats'
import { cellMap } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { check, rules } from '@/lib/rules'
import type { Finding } from '@/lib/rules/rule'

/** What became of a file: what was read of it, or the reason why it is no report. */
export type Opened = { readonly name: string } & (
  | (Extract<ReadFile, { ok: true }> & { readonly proseOnly: boolean })
  | { readonly ok: false; readonly why: string }
)

/** A finding as the page tells it; what the reader found has no rule in the catalogue and nothing to mend by it. */
export interface Told extends Pick<Finding, 'rule' | 'weight' | 'addresses' | 'say' | 'place'> {
  readonly mend?: string
}

/** A report's findings, the cells that were not read for sure, and which other year it was set against. */
export interface Checked {
  readonly findings: readonly Told[]
  readonly unsure: readonly (Unsure & { readonly name: string })[]
  readonly against?: number
  /** The year of a report that was given for last year's and is not. */
  readonly otherYear?: number
}

/** Larger files are no reports. */
export const MOST_MEGABYTES = 30

export function openText(name: string, text: string): Opened {
  return opened(name, readPlain(text), true)
}

export function opened(name: string, read: ReadFile, proseOnly: boolean): Opened {
  return read.ok ? { ...read, name, proseOnly } : { ...read, name }
}

/** Kinds of file that can be opened, as a file input asks for them. */
export const kinds = ['.docx', '.pdf', '.xlsx', '.html', '.htm', '.csv', '.json', '.txt', '.md'] as const

/**
 * What the rules say about a report. Last year's is the one that was given for it, else one of the same organ among the
 * others. Where only prose was read, only what is said about the prose counts.
 */
export function checkUp(file: Extract<Opened, { ok: true }>, others: readonly Opened[], given?: ReportJson): Checked {
  const { report, unsure } = file
  const cells = cellMap(formatById(report.format))
  const fits = given?.year === report.year - 1
  const lastYear = fits ? given : others.flatMap(one => (isBefore(one, report) ? [one.report] : []))[0]
  const found = check({ report, ...(lastYear && { lastYear }) }).filter(finding => isKnown(finding, file))
  const mendOf = ({ rule }: Finding) => rules.find(({ id }) => id === rule)?.mend
  return {
    findings: [...file.findings, ...found.map(finding => ({ ...finding, mend: mendOf(finding) }))].sort(byWeight),
    unsure: unsure.map(one => ({ ...one, name: cells.get(one.address)?.name ?? one.address })),
    ...(lastYear && { against: lastYear.year }),
    ...(given && !fits && { otherYear: given.year }),
  }
}

/** Cells that could not be read are not blank: nothing is said of them but that. */
function isKnown(
  { addresses, place }: Finding,
  { report, proseOnly, unsure, findings }: Extract<Opened, { ok: true }>,
) {
  // A piece of a text need not have what a whole report must.
  const isPiece = Object.keys(report.narratives).length === 1
  if (proseOnly) return place !== undefined && (place.quote !== '' || !isPiece)
  const noTable = findings.some(({ rule }) => rule === 'read-tables' || rule === 'read-pictures')
  const open = new Set(unsure.map(({ address }) => address))
  const isUnread = (address: string) => open.has(address) || (noTable && (report.figures[address] ?? null) === null)
  return place !== undefined || addresses.length === 0 || !addresses.every(isUnread)
}

const order = ['error', 'warning', 'note']
const byWeight = (a: Told, b: Told) => order.indexOf(a.weight) - order.indexOf(b.weight)

function isBefore(one: Opened, report: ReportJson): one is Extract<Opened, { ok: true }> {
  return one.ok && !one.proseOnly && one.report.year === report.year - 1 && one.report.organ.name === report.organ.name
}
