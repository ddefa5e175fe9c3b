import { describe, expect, test } from 'vitest'
import { check, families, rules, waiting } from '.'
import { fingerprintOf } from './fingerprint'
import type { Rule } from './rule'
import { seen } from './test-report'

/** A rule of one's own, as it would stand in a file of its own. */
const own: Rule = {
  id: 'X-1',
  weight: 'warning',
  sees: ['level'],
  holds: '受理的申请不多于九件',
  source: '只为试验',
  example: '新收10',
  mend: '改小',
  check: look => {
    const received = look.count('applications.received.total') ?? 0
    return received > 9 ? [{ addresses: ['applications.received.total'], say: `新收${received}，多于9` }] : []
  },
}

describe('a rule is written in one place', () => {
  const list = [...rules, own]
  const report = seen(2023, { 'applications.received.natural': 10 })

  test('the checker, the fingerprint of its findings and the checklist follow', () => {
    const finding = check({ report }, list).find(({ rule }) => rule === 'X-1')
    expect(finding).toEqual({
      rule: 'X-1',
      weight: 'warning',
      addresses: ['applications.received.total'],
      say: '新收10，多于9',
      values: { 'applications.received.total': 10 },
    })
    expect(finding && fingerprintOf(finding)).toMatch(/^X-1:/)
    expect(waiting({ report }, list).at(-1)).toEqual({ rule: own, needs: ['level'] })
  })

  test('the one list is all families, which the catalogue draws', () => {
    expect(rules).toEqual(families.flatMap(family => family.rules))
  })
})

test('every rule has a name of its own and explains itself', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(new Set(families.map(({ key }) => key)).size).toBe(families.length)
  for (const { id, holds, source, example, mend } of rules)
    for (const text of [holds, source, example, mend]) expect(text.trim(), id).not.toBe('')
})

test('a rule speaks of the forms and kinds of report that it names', () => {
  const all = { ...own, check: () => [{ addresses: [], say: '有' }] }
  const speaks = (rule: Rule, year: number) => check({ report: seen(year) }, [rule]).length
  expect(speaks(all, 2020)).toBe(1)
  expect(speaks({ ...all, formats: ['2021'] }, 2020)).toBe(0)
  expect(speaks({ ...all, kinds: ['consolidated'] }, 2023)).toBe(0)
})

describe('a sight that is incomplete', () => {
  const report = { ...seen(2023, { 'proactive.fees.amount': '56000' }), organ: { name: '枫岚区教育局' } }
  const level = 'county' as const

  test.each(rules.filter(({ needs }) => needs).map(rule => [rule.id, rule] as const))(
    '%s is silent and says what it waits for',
    (id, rule) => {
      const bold: Rule = { ...rule, check: () => [{ addresses: [], say: '有' }] }
      const year = rule.formats?.includes('2021') === false ? 2020 : 2023
      const sight = { report: { ...seen(year), kind: rule.kinds?.[0] ?? 'own' } }
      expect(check(sight, [bold])).toEqual([])
      expect(waiting(sight).find(one => one.rule.id === id)?.needs).toEqual(
        expect.arrayContaining([...(rule.needs ?? [])]),
      )
    },
  )

  test('last year is only that of the year before, and of the same kind', () => {
    const bold = (id: string): Rule[] =>
      rules.filter(rule => rule.id === id).map(rule => ({ ...rule, check: () => [{ addresses: [], say: '有' }] }))
    const spoken = (lastYear: ReturnType<typeof seen>) => check({ report, lastYear }, bold('RY-9')).length
    expect(spoken(seen(2022))).toBe(1)
    expect(spoken(seen(2021))).toBe(0)
    expect(spoken({ ...seen(2022), kind: 'consolidated' })).toBe(0)
  })

  test('R2-5 waits for the level and for last year, and speaks with one of them', () => {
    const needs = (sight: Parameters<typeof waiting>[0]) => waiting(sight).find(({ rule }) => rule.id === 'R2-5')?.needs
    const speaks = (sight: Parameters<typeof waiting>[0]) => check(sight).some(({ rule }) => rule === 'R2-5')
    const ofCounty = { ...report, organ: { ...report.organ, level } }
    const lastYear = seen(2022, { 'proactive.fees.amount': '5.6' })
    expect([needs({ report }), speaks({ report })]).toEqual([['level', 'lastYear'], false])
    expect([needs({ report: ofCounty }), speaks({ report: ofCounty })]).toEqual([['lastYear'], true])
    expect([needs({ report, lastYear }), speaks({ report, lastYear })]).toEqual([['level'], true])
    expect(needs({ report: ofCounty, lastYear })).toBeUndefined()
  })
})
