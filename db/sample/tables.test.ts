import { describe, expect, it } from 'vitest'
import { cellMap, enteredCells } from '@/lib/report/cells'
import { sample } from '.'
import { standing } from './define'
import { formFor } from './figures'
import { plantedMistakes } from './reports/scjg-2026'
import type { SampleReport } from './shape'

const columns = ['natural', 'commercial', 'research', 'publicInterest', 'legalService', 'other']
const flows = ['received', 'carriedOver', 'carriedForward']
const unfinished = ['fenglan-scjg 2026', 'fenglan-zwzx 2026']

const nameOf = (report: SampleReport) => `${report.organ} ${report.year}`
const finished = sample.reports
  .filter(report => !unfinished.includes(nameOf(report)))
  .map(report => [nameOf(report), report] as const)
const at = (report: SampleReport, address: string) => Number(standing(report).figures[address] ?? 0)
const before = (report: SampleReport) =>
  sample.reports.find(other => other.organ === report.organ && other.year === report.year - 1)

/** Adds up the results of one column on its own, without the portal's totals. */
function results(report: SampleReport, column: string): number {
  return Object.entries(standing(report).figures)
    .filter(([address]) => address.startsWith('applications.') && address.endsWith(`.${column}`))
    .filter(([address]) => !flows.includes(address.split('.')[1] ?? ''))
    .reduce((sum, [, figure]) => sum + Number(figure), 0)
}

describe('the tables of the sample', () => {
  it.each(sample.reports.map(report => [nameOf(report), report] as const))(
    '%s: holds only figures that its form can store, in cells that are typed',
    (_, report) => {
      const cells = cellMap(formFor(report.year))
      for (const figures of [report.figures, standing(report).figures])
        for (const [address, figure] of Object.entries(figures)) {
          const cell = cells.get(address)
          expect(cell && !cell.sums, address).toBe(true)
          expect(cell?.kind.schema.safeParse(figure).success, `${address} ${figure}`).toBe(true)
          if (figure === '/') expect(cell?.marks, address).toBe(true)
        }
    },
  )

  it.each(finished)('%s: leaves no cell blank', (_, report) => {
    const entered = enteredCells(formFor(report.year)).map(cell => cell.address)
    expect(Object.keys(report.figures)).toEqual(entered)
    expect(Object.values(standing(report).figures)).not.toContain(null)
  })

  it.each(finished)('%s: balances in every column (R3-1, R3-5, R3-6)', (_, report) => {
    for (const column of columns) {
      const had = at(report, `applications.received.${column}`) + at(report, `applications.carriedOver.${column}`)
      const forward = at(report, `applications.carriedForward.${column}`)
      expect(results(report, column) + forward, column).toBe(had)
    }
  })

  it.each(finished)('%s: has no rules, and fees, actions and stocks that its organ can have', (_, report) => {
    const { figures } = standing(report)
    for (const [address, figure] of Object.entries(figures))
      if (address.startsWith('proactive.rules.')) expect([0, '/'], address).toContain(figure)
    const powers = sample.organs.find(organ => organ.code === report.organ)?.powers ?? []
    for (const power of ['licences', 'penalties', 'compulsion'] as const)
      if (!powers.includes(power)) expect([0, '/']).toContain(figures[`proactive.${power}.decisions`])
    if (!powers.includes('fees')) expect(at(report, 'proactive.fees.amount')).toBe(0)
    expect(at(report, 'proactive.normativeDocuments.inForce')).toBeGreaterThanOrEqual(
      at(report, 'proactive.normativeDocuments.issued'),
    )
  })

  it.each(finished.filter(([, report]) => report.year === 2020))(
    '%s: keeps the relations of the form of 2019',
    (_, report) => {
      const { made, disclosed, totalDisclosed } = {
        made: at(report, 'proactive.normativeDocuments.made'),
        disclosed: at(report, 'proactive.normativeDocuments.disclosed'),
        totalDisclosed: at(report, 'proactive.normativeDocuments.totalDisclosed'),
      }
      expect(disclosed).toBeLessThanOrEqual(Math.min(made, totalDisclosed))
      for (const row of ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'])
        expect(
          at(report, `proactive.${row}.itemsLastYear`) + at(report, `proactive.${row}.change`),
        ).toBeGreaterThanOrEqual(0)
      expect(at(report, 'proactive.procurement.items') > 0).toBe(at(report, 'proactive.procurement.amount') > 0)
    },
  )

  it.each(finished.filter(([, report]) => report.processingFee))(
    '%s: says of the processing fee what can be true (R6-1, R6-2, R2-6)',
    (_, report) => {
      const notices = Number(report.processingFee?.notices)
      const amount = Number(report.processingFee?.amount)
      const collected = Number(report.processingFee?.collected)
      expect(collected).toBeLessThanOrEqual(amount)
      expect(notices > 0).toBe(amount > 0)
      const unpaid = columns.reduce((sum, one) => sum + at(report, `applications.otherHandling.unpaid.${one}`), 0)
      expect(notices).toBeGreaterThanOrEqual(unpaid)
      expect(at(report, 'proactive.fees.amount') * 10_000).toBeGreaterThanOrEqual(collected)
    },
  )

  it.each(sample.reports.filter(before).map(report => [nameOf(report), report] as const))(
    '%s: takes over what last year left (RY-1, RY-2, RY-3, RY-7)',
    (_, report) => {
      const last = before(report)
      if (!last || !report.figures['applications.received.natural']) return
      for (const column of columns) {
        const address = `applications.carriedOver.${column}`
        const forward = at(last, `applications.carriedForward.${column}`)
        if (report.reasons?.[address]) expect(at(report, address), column).not.toBe(forward)
        else expect(at(report, address), column).toBe(forward)
      }
      const texts = 'proactive.normativeDocuments'
      expect(at(report, `${texts}.inForce`)).toBe(
        at(last, `${texts}.inForce`) + at(report, `${texts}.issued`) - at(report, `${texts}.repealed`),
      )
      if (!unfinished.includes(nameOf(report)))
        for (const group of ['reconsideration', 'litigation.afterReconsideration'])
          expect(
            ['upheld', 'corrected', 'other', 'pending'].reduce((sum, one) => sum + at(report, `${group}.${one}`), 0),
          ).toBeGreaterThanOrEqual(at(last, `${group}.pending`))
    },
  )

  it.each([2020, 2025])('%i: the government adds up the organs below it (RC-1, RC-2)', year => {
    const of = (organ: string | null) => sample.organs.filter(one => one.parent === organ).map(one => one.code)
    const below = sample.reports.filter(report => report.year === year && of('fenglan').includes(report.organ))
    const government = sample.reports.find(report => report.year === year && report.organ === 'fenglan')
    expect(government?.kind).toBe('consolidated')
    for (const [address, figure] of Object.entries(government?.figures ?? {})) {
      const sum = below.reduce((all, report) => all + (Number(standing(report).figures[address]) || 0), 0)
      expect(Number(figure), address).toBeCloseTo(sum, 6)
    }
  })

  it('hold the planted mistakes in one draft, and those only', () => {
    const draft = sample.reports.find(report => nameOf(report) === 'fenglan-scjg 2026')
    expect(draft).toBeDefined()
    if (!draft) return
    const off = columns.filter(
      column =>
        results(draft, column) + at(draft, `applications.carriedForward.${column}`) !==
        at(draft, `applications.received.${column}`) + at(draft, `applications.carriedOver.${column}`),
    )
    const [balance, blank, told] = plantedMistakes
    expect(off).toEqual(['natural', 'commercial'])
    expect(results(draft, 'natural')).toBe(balance.is)
    expect(draft.figures[blank.address]).toBeNull()
    const blanks = Object.entries(draft.figures).filter(([, figure]) => figure === null)
    expect(blanks.filter(([address]) => !/^(reconsideration|litigation)\./.test(address))).toHaveLength(1)
    expect(columns.reduce((sum, one) => sum + at(draft, `applications.received.${one}`), 0)).toBe(told.tableSays)
  })
})
