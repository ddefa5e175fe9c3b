import { expect, test } from 'vitest'
import { daysUntil } from './deadline'
import { turnOf } from './turn'

const can =
  (...verbs: string[]) =>
  (verb: string) =>
    verbs.includes(verb)

test('each is told the one thing that waits for them', () => {
  expect(turnOf(undefined, can('startReport'))).toBe('start')
  expect(turnOf(undefined, can())).toBe('look')
  expect(turnOf('draft', can('startReport', 'saveSection'))).toBe('fill')
  expect(turnOf('submitted', can('approve'))).toBe('review')
  expect(turnOf('approved', can('publish'))).toBe('publish')
  expect(turnOf('published', can('confirm'))).toBe('confirm')
  expect(turnOf('published', can('startReport'))).toBe('look')
})

test('days are counted from the day in China', () => {
  expect(daysUntil('2027-01-31', Date.parse('2027-01-31T15:59:59Z'))).toBe(0)
  expect(daysUntil('2027-01-31', Date.parse('2027-01-31T16:00:00Z'))).toBe(-1)
  expect(daysUntil('2027-01-31', Date.parse('2027-01-01T00:00:00+08:00'))).toBe(30)
})
