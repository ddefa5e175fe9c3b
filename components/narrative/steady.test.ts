import { expect, it } from 'vitest'
import { steady } from './steady'

const line = (rule: string, weight: 'error' | 'warning' | 'note' = 'warning', address = '') => ({
  rule,
  weight,
  addresses: address ? [address] : [],
})
const rulesOf = (lines: readonly { rule: string }[]) => lines.map(({ rule }) => rule)

it('findings that stay keep their places; new ones come behind the rest of their weight', () => {
  const first = steady([], [line('b'), line('c'), line('z', 'error')])
  expect(rulesOf(first)).toEqual(['z', 'b', 'c'])
  const next = steady(first, [line('a'), line('c'), line('b'), line('y', 'error'), line('z', 'error')])
  expect(rulesOf(next)).toEqual(['z', 'y', 'b', 'c', 'a'])
})

it('two findings of one rule stay two lines, whatever their sentences', () => {
  const both = steady([], [line('a'), line('a'), line('a', 'warning', 'x.y')])
  expect(new Set(both.map(({ key }) => key)).size).toBe(3)
})
