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

it('counts the addresses of one IPv6 network together, and every IPv4 address by itself', () => {
  const limiter = new Limiter(1, () => 0)
  expect(limiter.wait('2001:db8:0:7::1')).toBe(0)
  expect(limiter.wait('2001:db8:0:7:ffff:1:2:3')).toBeGreaterThan(0)
  expect(limiter.wait('2001:db8::7')).toBe(0)
  expect(limiter.wait('2001:db8:0:0:9::7')).toBeGreaterThan(0)
  expect(limiter.wait('2001:db8:0:8::1')).toBe(0)
  expect(limiter.wait('::ffff:192.0.2.1')).toBe(0)
  expect(limiter.wait('::ffff:192.0.2.2')).toBe(0)
})
