import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Figure, kinds, refusals } from './figure'

const oracleFile = new URL('../../../shared/figure-oracle.json', import.meta.url)
const kindOf = { count: kinds.count, signed: kinds.change, wan: kinds.wan, yuan: kinds.yuan }

type Expected = { value?: string; blank?: true; na?: true; reject?: true; stripped?: true; oneOf?: Expected[] }
type Case = { case: string; kind: keyof typeof kindOf; input?: string; json?: unknown; expect: Expected }

describe('a typed figure', () => {
  it.each([
    ['１２３', 123],
    ['1,234', 1234],
    ['1，234', 1234],
    ['5.0', 5],
    ['007', 7],
    [' 12\t', 12],
    ['', null],
    ['　', null],
    ['0', 0],
    ['／', '/'],
    ['——', '/'],
    ['-0', 0],
  ])('a count typed as %j is read as %j', (text, figure) => {
    expect(kinds.count.parse(text)).toEqual({ ok: true, figure })
  })

  it.each([
    ['3.2万', refusals.scale],
    ['1e3', refusals.notDigits],
    ['12,34', refusals.separator],
    ['①', refusals.notDigits],
    ['12件', refusals.unit],
    ['1 234', refusals.space],
    ['-5', refusals.negative],
    ['1.5', refusals.whole],
    ['100000000', refusals.great],
    ['12\u200b3', refusals.hidden('U+200B')],
  ])('a count typed as %j is refused with a sentence', (text, say) => {
    expect(kinds.count.parse(text)).toEqual({ ok: false, say })
  })

  it('keeps money exact', () => {
    expect(kinds.wan.parse('24252.311082')).toEqual({ ok: true, figure: '24252.311082' })
    expect(kinds.wan.parse('12.50')).toEqual({ ok: true, figure: '12.5' })
    expect(kinds.wan.add(['0.1', '0.2'])).toBe('0.3')
    expect(kinds.yuan.parse('251000.005')).toEqual({ ok: false, say: refusals.places(2) })
  })

  it('keeps the sign of a change', () => {
    expect(kinds.change.parse('－8')).toEqual({ ok: true, figure: -8 })
    expect(kinds.change.parse('+2')).toEqual({ ok: true, figure: 2 })
  })

  it('adds to a blank when a part is blank or not applicable', () => {
    expect(kinds.count.add([1, null])).toBeNull()
    expect(kinds.count.add([1, '/'])).toBeNull()
    expect(kinds.count.add([1, 0])).toBe(1)
  })
})

describe.skipIf(!existsSync(oracleFile))('the figure oracle (skipped where ../shared is absent)', () => {
  const cases = existsSync(oracleFile) ? (JSON.parse(readFileSync(oracleFile, 'utf8')) as Case[]) : []
  it.each(cases.map(one => [one.case, JSON.stringify(one.input ?? one.json), one] as const))('%s %s', (_, __, one) => {
    const kind = kindOf[one.kind]
    const got = 'input' in one ? kind.parse(one.input ?? '') : ofJson(kind.schema.safeParse(one.json))
    const wanted = one.expect.oneOf ?? [one.expect]
    expect(wanted.some(expected => agrees(expected, got))).toBe(true)
  })
})

function ofJson(parsed: { success: boolean; data?: Figure }) {
  return parsed.success ? { ok: true as const, figure: parsed.data ?? null } : { ok: false as const, say: '' }
}

function agrees(expected: Expected, got: { ok: true; figure: Figure } | { ok: false }) {
  if (!got.ok) return expected.reject === true
  if (expected.blank) return got.figure === null
  if (expected.na) return got.figure === '/'
  return String(got.figure) === expected.value
}
