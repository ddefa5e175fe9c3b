import { expect, it } from 'vitest'
import { Limiter } from './limiter'

it('lets each client ask so often a minute, and says how long to wait', () => {
  let now = 0
  const limiter = new Limiter(60, () => now)
  for (let asked = 0; asked < 60; asked++) expect(limiter.wait('a')).toBe(0)
  expect(limiter.wait('a')).toBe(1)
  expect(limiter.wait('b')).toBe(0)
  now = 1000
  expect(limiter.wait('a')).toBe(0)
  expect(limiter.wait('a')).toBe(1)
  now = 120_000
  for (let asked = 0; asked < 60; asked++) expect(limiter.wait('a')).toBe(0)
  expect(limiter.wait('a')).toBe(1)
})
