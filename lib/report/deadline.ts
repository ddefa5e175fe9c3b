import type { OrganFacts, ReportKind } from './content'

/** Article 49: an organ's own report by 31 January, a whole government's by 31 March of the next year (yyyy-mm-dd). */
export function deadlineOf(year: number, kind: ReportKind): string {
  return `${year + 1}-${kind === 'consolidated' ? '03-31' : '01-31'}`
}

/** The report year in work on a day: from November on the year that is ending, before that the year before. */
export function workYear(day: Date): number {
  return day.getMonth() >= 10 ? day.getFullYear() : day.getFullYear() - 1
}

/** A government above the township reports for all below it (consolidated); every other organ for itself. */
export function reportKindOf({ kind, level }: Pick<OrganFacts, 'kind' | 'level'>): ReportKind {
  return kind === 'government' && level !== 'township' ? 'consolidated' : 'own'
}
