import { expect, test } from 'vitest'
import { type Deed, progressOf, type Step } from './workflow'

const steps = (...deeds: (Deed | [Deed, Partial<Step>])[]): Step[] =>
  deeds.map(one => ({
    version: 1,
    by: 'clerk',
    at: 0,
    note: '',
    ...(typeof one === 'string' ? { deed: one } : { deed: one[0], ...one[1] }),
  }))

test('a report’s state is where its last step led', () => {
  expect(progressOf([], 1).state).toBe('draft')
  expect(progressOf(steps('submit', 'open'), 1)).toMatchObject({ state: 'submitted', opened: true })
  expect(progressOf(steps('submit', 'open', 'return', 'submit'), 1)).toMatchObject({
    state: 'submitted',
    opened: false,
  })
  expect(progressOf(steps('submit', 'approve', 'publish'), 1)).toMatchObject({ state: 'published', editions: true })
  expect(progressOf(steps('submit', 'approve', 'publish', 'correct', 'submit', 'recall'), 1).state).toBe('correcting')
})

test('an approval belongs to the version that was submitted', () => {
  expect(progressOf(steps('submit', 'approve'), 1).state).toBe('approved')
  expect(progressOf(steps('submit', 'approve'), 2).state).toBe('draft')
})

test('an approval by one person alone stays open until a second confirms, through returns and corrections', () => {
  expect(
    progressOf(steps('submit', 'approveAlone', 'publish', 'correct', 'submit', 'return'), 1).unconfirmed,
  ).toBeDefined()
  expect(progressOf(steps('submit', 'approveAlone', 'publish', 'confirm'), 1).unconfirmed).toBeUndefined()
})
