import { expect, test } from 'vitest'
import { daysLate, daysUntil, deadlineOf, workYear, yearOf } from './deadline'

const at = (moment: string) => Date.parse(`${moment}+08:00`)

test('a deadline lasts to the end of its day in China', () => {
  const own = deadlineOf(2025, 'own')
  expect([own, deadlineOf(2025, 'consolidated')]).toEqual(['2026-01-31', '2026-03-31'])
  expect(daysUntil(own, at('2026-01-30T23:59:59'))).toBe(1)
  expect(daysUntil(own, at('2026-01-31T00:00:00'))).toBe(0)
  expect(daysLate(at('2026-01-31T23:59:59'), own)).toBe(0)
  expect(daysLate(at('2026-02-01T00:00:00'), own)).toBe(1)
  expect(daysLate(at('2025-12-31T12:00:00'), own)).toBe(0)
})

test('the year turns when it turns in China', () => {
  expect(yearOf(at('2025-12-31T23:59:59'))).toBe(2025)
  expect(yearOf(at('2026-01-01T00:00:00'))).toBe(2026)
  expect(workYear(at('2025-10-31T23:59:59'))).toBe(2024)
  expect(workYear(at('2025-11-01T00:00:00'))).toBe(2025)
  expect(workYear(at('2026-01-01T00:00:00'))).toBe(2025)
})
