import { expect, test } from 'vitest'
import { afterSignIn, refused, sayDone } from './after'

test.each([
  ['/office/organs', '/office/organs'],
  ['/office/account?x=1#y', '/office/account?x=1#y'],
  ['//evil.example', '/office'],
  ['/\\evil.example', '/office'],
  ['/\t/evil.example', '/office'],
  ['/.//evil.example', '/office'],
  ['https://evil.example', '/office'],
  ['javascript:alert(1)', '/office'],
  ['/', '/office'],
  ['/sign-in?back=/office', '/office'],
  ['/sign-out', '/office'],
  ['/set-up/x', '/office'],
  [undefined, '/office'],
  [['/office'], '/office'],
])('after a sign-in, back %s leads to %s', (back, path) => {
  expect(afterSignIn(back)).toBe(path)
})

test('only sentences of the dictionary are said after a deed', () => {
  expect(sayDone('granted')).toBeTypeOf('string')
  for (const key of ['toString', '__proto__', 'nothing', '', undefined, ['granted']])
    expect(sayDone(key)).toBeUndefined()
})

test('a refusal is always told', () => {
  expect(refused({ outcome: 'wrong', errors: { code: 'x' } })).toEqual({ errors: { code: 'x' } })
  for (const outcome of ['missing', 'barred', 'last', 'self', 'anything'])
    expect(refused({ outcome }).say).toBeTypeOf('string')
})
