import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '@/lib/formats'
import { cellsOf, enteredCells, withTotals } from '@/lib/report/cells'
import type { Figure, Figures } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { check, isClear, rules } from '.'
import type { Finding, SeenReport } from './rule'
import { columns, oracle, otherHandling, results } from './test-oracle'
import { seen } from './test-report'

/** A report in which everything adds up, drawn at random, and last year's edition that it follows on. */
function valid(format: Format) {
  const cells = enteredCells(format)
  const mostly = fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, { arbitrary: fc.nat(400), weight: 1 })
  return fc.array(mostly, { minLength: cells.length, maxLength: cells.length }).map(numbers => {
    const figures: Record<string, Figure> = {}
    cells.forEach(({ address, kindName }, at) => {
      const number = numbers[at] ?? 0
      figures[address] = kindName === 'wan' || kindName === 'yuan' ? String(number) : number
    })
    for (const column of columns) {
      const cell = (row: string) => `applications.${row}.${column}`
      const out = [...results, ...otherHandling[format.id], 'carriedForward'].map(row => Number(figures[cell(row)]))
      const had = out.reduce((sum, one) => sum + one, 0)
      const over = Math.min(Number(figures[cell('carriedOver')]), had)
      Object.assign(figures, { [cell('carriedOver')]: over, [cell('received')]: had - over })
    }
    for (const row of ['rules', 'normativeDocuments']) {
      const [made = 0, then = 0] = [figures[`proactive.${row}.issued`], figures[`proactive.${row}.disclosed`]].map(
        Number,
      )
      if (format.id === '2021') figures[`proactive.${row}.inForce`] = made + Number(figures[`proactive.${row}.inForce`])
      else figures[`proactive.${row}.totalDisclosed`] = then + Number(figures[`proactive.${row}.totalDisclosed`])
    }
    if (figures['proactive.procurement.items'] === 0) figures['proactive.procurement.amount'] = '0'
    else if (figures['proactive.procurement.amount'] === '0') figures['proactive.procurement.items'] = 0
    const lastYear: Record<string, Figure> = {}
    for (const { column } of cellsOf(format).filter(({ row }) => row === 'applications.received'))
      lastYear[`applications.carriedForward.${column}`] = figures[`applications.carriedOver.${column}`] ?? 0
    return { figures: withTotals(format, figures), lastYear }
  })
}

const yearOf = (format: Format) => format.years.from + 1
const written = { overview: '今年做了什么。', problems: '依申请公开还不够规范，今后逐件会商。' }
const reportOf = (format: Format, figures: Figures) => seen(yearOf(format), figures, { narratives: written })
const yearBefore = (format: Format, figures: Figures): SeenReport => {
  const report = { ...seen(yearOf(format) - 1, figures), format: format.id }
  return { ...report, figures: withTotals(format, report.figures) }
}
const errorsOf = (findings: readonly Finding[]) =>
  new Set(findings.filter(({ weight }) => weight === 'error').map(({ rule, addresses }) => `${rule} ${addresses[0]}`))

describe.each(formats.map((format: Format) => [format.id, format] as const))('in the form of %s', (_, format) => {
  test(
    'a report in which everything adds up has no error',
    () =>
      fc.assert(
        fc.property(valid(format), ({ figures, lastYear }) => {
          const findings = check({ report: reportOf(format, figures), lastYear: yearBefore(format, lastYear) })
          expect(isClear(findings), JSON.stringify(findings)).toBe(true)
        }),
        { numRuns: 60 },
      ),
    30_000,
  )

  test('one changed cell gives the errors that the printed rules give, no more and no fewer', () => {
    const cell = fc.constantFrom(...cellsOf(format))
    const typed = fc.oneof(fc.integer({ min: -3, max: 900 }), fc.constant(null), fc.constant('/'))
    fc.assert(
      fc.property(valid(format), cell, typed, ({ figures, lastYear }, { address, kindName }, value) => {
        const money = kindName === 'wan' || kindName === 'yuan'
        const changed = { ...figures, [address]: money && typeof value === 'number' ? String(value) : value }
        const then = yearBefore(format, lastYear)
        const found = errorsOf(check({ report: reportOf(format, changed), lastYear: then }))
        expect(found).toEqual(oracle(format, changed, then.figures))
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  test('the order of the rules changes nothing', () => {
    const anything = fc.dictionary(fc.constantFrom(...cellsOf(format).map(({ address }) => address)), fc.nat(40))
    const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length })
    const asSet = (findings: readonly Finding[]) => findings.map(finding => JSON.stringify(finding)).sort()
    fc.assert(
      fc.property(valid(format), anything, shuffled, ({ figures, lastYear }, changes, list) => {
        const sight = { report: reportOf(format, { ...figures, ...changes }), lastYear: yearBefore(format, lastYear) }
        expect(asSet(check(sight, list))).toEqual(asSet(check(sight)))
      }),
      { numRuns: 20 },
    )
  }, 30_000)
})
