import { afterEach, describe, expect, test, vi } from 'vitest'
import { sayDay, sayMoment } from './clock'
import { locale, type Words, words } from './index'
import { zhCN } from './zh-CN'

afterEach(() => vi.unstubAllEnvs())

const sentences = (branch: object, path = ''): [string, unknown][] =>
  Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : ([[path + key, value]] as [string, unknown][]),
  )

describe('words', () => {
  test('the dictionary of the deployment is used, and Chinese where none is asked for', () => {
    vi.stubEnv('LOCALE', '')
    expect(locale()).toBe('zh-CN')
    expect(words()).toBe(zhCN)
    vi.stubEnv('LOCALE', 'xx')
    expect(locale()).toBe('zh-CN')
  })

  test('every entry is a sentence or makes one', () => {
    for (const [path, value] of sentences(zhCN)) {
      expect(['string', 'function'], path).toContain(typeof value)
      expect(value, path).not.toBe('')
    }
  })

  test('a second language must have every key, and may word it freely', () => {
    const other: Words = { ...zhCN, site: { ...zhCN.site, home: 'Home' } }
    expect(other.site.home).toBe('Home')
    // @ts-expect-error a language without its site words does not compile
    const broken: Words = { ...zhCN, site: undefined }
    expect(broken.site).toBeUndefined()
  })

  test('moments are told in China’s time', () => {
    expect(sayMoment(new Date('2026-01-05T06:03:00Z'))).toBe('2026年1月5日 14:03')
    expect(sayDay(new Date('2025-12-31T16:00:00Z'))).toBe('2026年1月1日')
    expect(sayMoment(new Date('2026-01-04T16:00:00Z'))).toBe('2026年1月5日 00:00')
  })
})
