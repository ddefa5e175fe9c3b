import {
  isCount,
  isEvent,
  isLead,
  isLookedBackAt,
  isOfAThing,
  isPlan,
  isWork,
  mayBePlan,
  speaksOfUs,
} from './dates-speech'
import { type YearWord, yearsIn } from './dates-words'

/** Why a year cannot be right. */
export type Stale = 'report' | 'work' | 'plan' | 'until'

export interface Place {
  readonly section: 'preface' | 'overview' | 'problems' | 'other'
  readonly organ: string
  readonly year: number
  /** The next sentence of the paragraph, where a row of years may go on. */
  readonly next: () => string
}

/** The first year of a sentence that tells this year's work, or a plan, under a wrong year. */
export function staleYear(sentence: string, place: Place): { year: number; why: Stale } | undefined {
  const years = yearsIn(sentence)
  const thisYear = years.some(one => one.year === place.year)
  for (const word of years) {
    const why = reason(word, years, place, thisYear)
    if (why) return { year: word.year, why }
  }
}

function reason(word: YearWord, years: readonly YearWord[], place: Place, thisYear: boolean): Stale | undefined {
  const { before, after, year } = word
  const { section, organ } = place
  const leads = isLead(before) || before === organ
  if (year === place.year)
    return section === 'problems' && leads && !isLookedBackAt(before, after) && isPlan(after) ? 'plan' : undefined
  if (isLookedBackAt(before, after) && !isUntil(before, after)) return
  if (isThisReport(before, after, section)) return 'report'
  const thisYearToo = thisYear || /今年|本年度?/.test(after)
  if (isUntil(before, after)) return thisYearToo || year > place.year + 1 ? undefined : 'until'
  if (!leads || isRow(word, years)) return
  if (year > place.year) return future(word, place, thisYearToo)
  if (isPlan(after)) return 'plan'
  if (thisYearToo || yearsIn(place.next())[0]?.year === place.year) return
  return isThisWork(before, after, organ, place.year - year) ? 'work' : undefined
}

function future({ year, after }: YearWord, { organ, year: own, section }: Place, thisYearToo: boolean) {
  const plan = mayBePlan(after)
  if (year > own + 1) return isPlan(after) || (!plan && speaksOfUs(after, organ) && isWork(after)) ? 'plan' : undefined
  if (plan || thisYearToo || section === 'problems' || isEvent(after) || isOfAThing(after)) return
  return isCount(after) || (speaksOfUs(after, organ) && isWork(after)) ? 'work' : undefined
}

function isThisWork(before: string, after: string, organ: string, yearsAgo: number): boolean {
  if (isCount(after)) return true
  if (before.startsWith('为') && /^(?:政府信息|政务|信息)公开/.test(after)) return true
  const ours = speaksOfUs(after, organ)
  const once = isEvent(after)
  if (once && !/^[，,]/.test(after) && isOfAThing(after)) return false
  if (!ours && !/^[，,]/.test(after) && isOfAThing(after)) return false
  if (ours) return isWork(after) || (yearsAgo === 1 && !once)
  return isWork(after) && !once
}

/** Several years in a row: 2020年、2021年分别. */
function isRow(word: YearWord, years: readonly YearWord[]): boolean {
  return years.length > 1 && (/^[、和与及]\s*(?:19|20)\d\d年/.test(word.after) || /年度?[、和与及]$/.test(word.before))
}

function isUntil(before: string, after: string): boolean {
  return /截[至止](?:到|于)?$/.test(before) && /^(?:12月(?:31日|底|末)|年?[底末])/.test(after)
}

/** Whether the year is that of the report itself: 现公布2022年政府信息公开工作年度报告. */
function isThisReport(before: string, after: string, section: Place['section']): boolean {
  if (!/^(?:度)?(?:政府信息|信息公开|政务公开|工作)[^，。；《]{0,14}(?:报告|情况|年报)/.test(after)) return false
  if (/[^，。；]{0,20}(?:如下|本报告|特此)/.test(after.slice(0, 60)) || /现(?:将|公布|发布|向|予)/.test(before))
    return true
  return section === 'preface' && !/通知|要求|与|参照/.test(before)
}
