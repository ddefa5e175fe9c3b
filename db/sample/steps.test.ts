import { describe, expect, it } from 'vitest'
import { progressOf, type State, type Step, workflow, writable } from '@/lib/report/workflow'
import { sample } from '.'
import { holderOf } from './people'
import type { SampleReport } from './shape'

/** Replays a report's steps as the workflow allows them; a step that is out of turn fails the test. */
function replay(report: SampleReport): State {
  const done: Step[] = []
  let version = 1
  let editions = 0
  for (const step of report.steps) {
    const { state } = progressOf(done, version)
    if ('edit' in step) {
      expect(writable).toContain(state)
      version += 1
      continue
    }
    if ('answer' in step) {
      expect(writable).toContain(state)
      continue
    }
    expect(workflow[step.deed].from).toContain(state)
    if (step.deed === 'publish' && ++editions > 1) expect(step.note).toBeTruthy()
    if (['return', 'correct', 'withdraw'].includes(step.deed)) expect(step.note).toBeTruthy()
    done.push({ deed: step.deed, version, by: holderOf(step.by, report.organ), at: 0, note: step.note ?? '' })
  }
  return progressOf(done, version).state
}

describe('the steps of the sample', () => {
  it.each(sample.reports.map(report => [`${report.organ} ${report.year}`, report] as const))(
    '%s: can be replayed, in order of time, by two different people',
    (_, report) => {
      replay(report)
      const times = report.steps.flatMap(step => (step.at ? [Date.parse(step.at)] : []))
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times).not.toContain(Number.NaN)
      expect(holderOf('clerk', report.organ)).not.toBe(holderOf('approver', report.organ))
      const deadline = Date.parse(`${report.year + 1}-${report.kind === 'own' ? '01-31' : '03-31'}T23:59:59+08:00`)
      const first = report.steps.find(step => 'deed' in step && step.deed === 'publish')
      if (first?.at) expect(Date.parse(first.at)).toBeLessThanOrEqual(deadline)
    },
  )

  it('leave the year in work with every state but the one of 2025', () => {
    const states = (year: number) =>
      Object.fromEntries(
        sample.reports.filter(report => report.year === year).map(report => [report.organ, replay(report)]),
      )
    expect(states(2026)).toEqual({
      'fenglan-qzfb': 'approved',
      'fenglan-jyj': 'submitted',
      'fenglan-wjj': 'returned',
      'fenglan-scjg': 'draft',
      'fenglan-zjj': 'published',
      'fenglan-zwzx': 'draft',
      'fenglan-liuting': 'published',
      'fenglan-tongyin': 'withdrawn',
    })
    const { 'fenglan-zwzx': corrected, ...others } = states(2025)
    expect(corrected).toBe('correcting')
    expect(new Set(Object.values(others))).toEqual(new Set(['published']))
  })

  it('come from organs that existed, each with one report a year', () => {
    const keys = sample.reports.map(report => `${report.organ} ${report.year}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const report of sample.reports) {
      const organ = sample.organs.find(one => one.code === report.organ)
      expect(organ?.validFrom && organ.validFrom <= `${report.year}-12-31`).toBe(true)
    }
  })
})

describe('the organs and people of the sample', () => {
  it('have codes that can be addresses, and parents that come before them', () => {
    sample.organs.forEach((organ, at) => {
      expect(organ.code).toMatch(/^[a-z][a-z0-9-]{1,39}$/)
      if (organ.parent) expect(sample.organs.slice(0, at).map(one => one.code)).toContain(organ.parent)
    })
  })

  it('give every organ a clerk and an approver, and the district an administrator and an auditor', () => {
    for (const organ of sample.organs) expect(holderOf('clerk', organ.code)).not.toBe(holderOf('approver', organ.code))
    expect(holderOf('administrator', 'fenglan')).not.toBe(holderOf('auditor', 'fenglan'))
    expect(new Set(sample.people.map(person => person.login)).size).toBe(sample.people.length)
    expect(new Set(sample.people.map(person => person.name)).size).toBe(sample.people.length)
  })
})
