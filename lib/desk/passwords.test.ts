import { expect, test } from 'vitest'
import { flawOf, hashPassword, isPassword } from './passwords'

test.each([
  ['short', 'short', []],
  ['a1b2c3d4e5', undefined, []],
  ['correct horse battery', undefined, []],
  ['一二三四五六七八九十', undefined, []],
  ['x'.repeat(201), 'long', []],
  ['wangxiaoming', 'named', ['wangxiaoming']],
  ['WangXiaoMing12', 'named', ['wangxiaoming']],
  ['海清市教育局2026', 'named', ['海清市教育局']],
  ['wang and the quiet sea', undefined, ['wang']],
  ['1234567890', 'commonplace', []],
  ['0987654321', 'commonplace', []],
  ['12345678901234567890', 'commonplace', []],
  ['qwertyuiop', 'commonplace', []],
  ['1qaz2wsx3edc', 'commonplace', []],
  ['aaaaaaaaaa', 'commonplace', []],
  ['ababababab', 'commonplace', []],
  ['Password2024!', 'commonplace', []],
  ['P@ssw0rd123', 'commonplace', []],
  ['admin@12345', 'commonplace', []],
  ['woaini1314', 'commonplace', []],
  ['12345678密码', 'commonplace', []],
] as const)('the password %s is judged %s', (password, flaw, known) => {
  expect(flawOf(password, known)).toBe(flaw)
})

test('a password is checked by its hash; full width and half width are the same key', async () => {
  const hash = await hashPassword('abcＡＢＣ12345')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword('abcABC12345', hash)).toBe(true)
  expect(await isPassword('abcABC12346', hash)).toBe(false)
  expect(await isPassword('', undefined)).toBe(false)
})

test('an unknown account takes the same work as a wrong password', async () => {
  const hash = await hashPassword('correct horse battery')
  const time = async (given: string | undefined) => {
    const start = performance.now()
    await isPassword('something else', given)
    return performance.now() - start
  }
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 12; round++) {
    times.known.push(await time(hash))
    times.unknown.push(await time(undefined))
  }
  const ratio = Math.min(...times.unknown) / Math.min(...times.known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})
