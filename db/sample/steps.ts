import type { OverrideReason } from '@/lib/rules/answers'
import type { SampleStep } from './shape'

/** The clock of a deed on a day (yyyy-mm-dd): office hours in China. Without a day the loader chooses. */
function on(day: string | undefined, clock: string) {
  return day ? { at: `${day}T${clock}:00+08:00` } : {}
}

export function submit(day?: string): SampleStep {
  return { deed: 'submit', by: 'clerk', ...on(day, '09:40') }
}

/** The clerk lets a finding of the rule stand. */
export function answer(rule: string, text: string, reason?: OverrideReason): SampleStep {
  return { answer: rule, text, by: 'clerk', ...(reason && { reason }) }
}

export function giveBack(note: string, day?: string): SampleStep {
  return { deed: 'return', by: 'approver', note, ...on(day, '11:15') }
}

export function approve(day?: string): SampleStep {
  return { deed: 'approve', by: 'approver', ...on(day, '15:25') }
}

/** A second edition needs a public note. */
export function publish(day?: string, note?: string): SampleStep {
  return { deed: 'publish', by: 'approver', ...(note && { note }), ...on(day, '16:30') }
}

/** Opens the report for a correction; the note is for the office. */
export function correct(note: string, day?: string): SampleStep {
  return { deed: 'correct', by: 'clerk', note, ...on(day, '08:50') }
}

export function withdraw(note: string, day?: string): SampleStep {
  return { deed: 'withdraw', by: 'approver', note, ...on(day, '17:05') }
}

/** The straight way: submitted, approved and published. */
export function published(days: { submitted?: string; approved?: string; published?: string } = {}): SampleStep[] {
  return [submit(days.submitted), approve(days.approved), publish(days.published)]
}
