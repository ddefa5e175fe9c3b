import type { OrganFacts, ReportKind } from './content'

/** Article 49: an organ's own report by 31 January, a whole government's by 31 March of the next year (yyyy-mm-dd). */
export function deadlineOf(year: number, kind: ReportKind): string {
  return `${year + 1}-${kind === 'consolidated' ? '03-31' : '01-31'}`
}

const DAY = 24 * 60 * 60 * 1000
const CHINA = 8 * 60 * 60 * 1000

/** Whole days from a moment's day in China to a deadline (yyyy-mm-dd): 0 on the day itself, negative when it has passed. */
export function daysUntil(deadline: string, moment: number): number {
  return Date.parse(deadline) / DAY - Math.floor((moment + CHINA) / DAY)
}

/** How many days after a deadline a moment falls; 0 is on time. */
export function daysLate(moment: number, deadline: string): number {
  return Math.max(0, -daysUntil(deadline, moment))
}

/** The year of a moment in China, wherever the server stands. */
export function yearOf(moment: number): number {
  return new Date(moment + CHINA).getUTCFullYear()
}

/** The report year in work at a moment: from November on the year that is ending, before that the year before. */
export function workYear(moment: number): number {
  return new Date(moment + CHINA).getUTCMonth() >= 10 ? yearOf(moment) : yearOf(moment) - 1
}

/** A government above the township reports for all below it (consolidated); every other organ for itself. */
export function reportKindOf({ kind, level }: Pick<OrganFacts, 'kind' | 'level'>): ReportKind {
  return kind === 'government' && level !== 'township' ? 'consolidated' : 'own'
}
