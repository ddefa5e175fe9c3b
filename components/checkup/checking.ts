import { type ReadFile, readReport } from '@/lib/files/read'
import { readPlain } from '@/lib/files/read-plain'
import type { ReportJson } from '@/lib/report/content'
import { check, rules } from '@/lib/rules'
import type { Finding } from '@/lib/rules/rule'

/** What became of a file: a report, or the reason why it is none. */
export type Opened = { readonly name: string } & (
  | { readonly ok: true; readonly report: ReportJson; readonly proseOnly: boolean }
  | { readonly ok: false; readonly why: string }
)

export interface Told extends Finding {
  readonly mend: string
}

/** A report's findings, and which other year it was set against; `otherYear` is one that did not fit. */
export interface Checked {
  readonly findings: readonly Told[]
  readonly against?: number
  readonly otherYear?: number
}

/** Larger files are no reports. */
export const MOST_MEGABYTES = 30

/** Opens a file by its kind. Plain text gives prose only; the other kinds give what their readers find. */
export async function openFile(name: string, bytes: Uint8Array): Promise<Opened> {
  if (isText(name)) return openText(name, decode(bytes))
  return opened(name, await readReport(bytes, name), false)
}

export function openText(name: string, text: string): Opened {
  return opened(name, readPlain(text), true)
}

/** Kinds of file that can be opened, as a file input asks for them. */
export const kinds = ['.json', '.txt'] as const

/**
 * What the rules say about a report. Last year's is the one that was given for it, else one of the same organ among the
 * others. Where only prose was read, only what is said about the prose counts.
 */
export function checkUp(
  { report, proseOnly }: Extract<Opened, { ok: true }>,
  others: readonly Opened[],
  given?: ReportJson,
): Checked {
  const wanted = report.year - 1
  const fits = given?.year === wanted
  const lastYear = fits ? given : others.flatMap(one => (isBefore(one, report) ? [one.report] : []))[0]
  const found = check({ report, ...(lastYear && { lastYear }) })
  const findings = proseOnly ? found.filter(finding => finding.place) : found
  return {
    findings: findings.map(finding => ({ ...finding, mend: rules.find(({ id }) => id === finding.rule)?.mend ?? '' })),
    ...(lastYear && { against: lastYear.year }),
    ...(given && !fits && { otherYear: given.year }),
  }
}

function isBefore(one: Opened, report: ReportJson): one is Extract<Opened, { ok: true }> {
  return one.ok && !one.proseOnly && one.report.year === report.year - 1 && one.report.organ.name === report.organ.name
}

function opened(name: string, read: ReadFile, proseOnly: boolean): Opened {
  return read.ok ? { name, ok: true, report: read.report, proseOnly } : { name, ok: false, why: read.why }
}

const isText = (name: string): boolean => /\.(?:txt|md|text)$/i.test(name)

/** Old Chinese text files are GB 18030; what is not valid UTF-8 is one. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
