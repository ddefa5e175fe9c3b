import { formatById } from '@/lib/formats'
import type { ReportContent } from '@/lib/report/content'
import type { Format } from '@/lib/report/format'

/** One place in a comparison: an organ's report of a year, or why there is none to read. */
export interface Point {
  readonly organ: string
  readonly organName: string
  readonly year: number
  /** What tells it from the others: the year, or the organ. */
  readonly label: string
  readonly content: ReportContent | null
  readonly withdrawn: boolean
}

/** The form that a point was reported in; undefined where nothing stands. */
export function formatOf({ content }: Point): Format | undefined {
  return content ? formatById(content.format) : undefined
}

/** Whether something was published there, if only to be withdrawn. */
export const isThere = ({ content, withdrawn }: Point): boolean => content !== null || withdrawn

interface Read {
  readonly organCode: string
  readonly organName: string
  readonly organShortName: string
  readonly year: number
  readonly form: 'report' | 'withdrawal'
  readonly content: ReportContent | null
}

/** An organ's reports as points of one line, oldest first; a year without a report between two others is one too. */
export function overYears(reports: readonly Read[], nameOf: (year: number) => string): Point[] {
  const [any] = reports
  if (!any) return []
  const years = reports.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const report = reports.find(({ year }) => year === first + at)
    return {
      organ: any.organCode,
      organName: (report ?? any).organName,
      year: first + at,
      label: nameOf(first + at),
      content: report?.content ?? null,
      withdrawn: report?.form === 'withdrawal',
    }
  })
}

/** Reports of several organs beside each other. */
export function besideEachOther(reports: readonly Read[]): Point[] {
  return reports.map(({ organCode, organName, organShortName, year, form, content }) => ({
    organ: organCode,
    organName,
    year,
    label: organShortName,
    content,
    withdrawn: form === 'withdrawal',
  }))
}
