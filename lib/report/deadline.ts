import type { OrganFacts, ReportKind } from './content'

/** Article 49: an organ's own report by 31 January, a whole government's by 31 March of the next year (yyyy-mm-dd). */
export function deadlineOf(year: number, kind: ReportKind): string {
  return `${year + 1}-${kind === 'consolidated' ? '03-31' : '01-31'}`
}

const HOUR = 3_600_000

/** Whole days from a moment's day in China to a deadline (yyyy-mm-dd): 0 on the day itself, negative when it has passed. */
export function daysUntil(deadline: string, moment: number): number {
  const today = Math.floor((moment + 8 * HOUR) / (24 * HOUR))
  return Date.parse(deadline) / (24 * HOUR) - today
}

/** The report year in work on a day: from November on the year that is ending, before that the year before. */
export function workYear(day: Date): number {
  return day.getMonth() >= 10 ? day.getFullYear() : day.getFullYear() - 1
}

/** A government above the township reports for all below it (consolidated); every other organ for itself. */
export function reportKindOf({ kind, level }: Pick<OrganFacts, 'kind' | 'level'>): ReportKind {
  return kind === 'government' && level !== 'township' ? 'consolidated' : 'own'
}

/** How many days after a deadline (yyyy-mm-dd) a moment (milliseconds) falls, by China's calendar; 0 is on time. */
export function daysLate(moment: number, deadline: string): number {
  const day = new Date(moment + CHINA).toISOString().slice(0, 10)
  return Math.max(0, (Date.parse(day) - Date.parse(deadline)) / DAY)
}

const DAY = 24 * 60 * 60 * 1000
const CHINA = 8 * 60 * 60 * 1000
