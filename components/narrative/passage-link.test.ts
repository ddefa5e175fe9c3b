import { expect, test } from 'vitest'
import { hashOf, passageIn } from './passage-link'

test('a link to a passage comes back as how it begins', () => {
  for (const quote of ['全年公开12条，其中网站7-8条。', '占比 5%、“其他”&余', '第一行\n第二行'])
    expect(quote.startsWith(passageIn(hashOf(quote)) ?? '-')).toBe(true)
})

test('a long passage is named by its beginning and its end', () => {
  const long = `${'公开信息的条数逐年增加，'.repeat(20)}到此为止的一句话。`
  const hash = hashOf(long)
  expect(hash.length).toBeLessThan(1200)
  expect(long.startsWith(passageIn(hash) ?? '-')).toBe(true)
  expect(decodeURIComponent(hash)).toMatch(/,此为止的一句话。$/)
})

test('the browser hides its directive; what is left still leads to the passage', () => {
  expect(passageIn('#text=%E5%85%AC%E5%BC%80')).toBe('公开')
  expect(passageIn('#applications.received.natural')).toBeUndefined()
  expect(passageIn('#text=%E5%85')).toBeUndefined()
  expect(hashOf(' \n ')).toBe('')
})
