import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'
import { isSettled, matchOf, normal, termsOf, wordsOf } from './grams'

/** What the full-text index answers to a query of ours: all terms are there, a starred one begins a term. */
const answers = (text: string, query: string) => {
  const terms = termsOf(text).split(' ')
  return query.split(' AND ').every(term => {
    const word = term.replace(/["*]/g, '')
    return term.endsWith('*') ? terms.some(one => one.startsWith(word)) : terms.includes(word)
  })
}

test('a text is found by every piece of itself, of one character or of many', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(8),
      (text, from, length) => {
        const one = normal(text.replaceAll('\n', ' '))
        const piece = [...one]
          .slice(from % Math.max(1, [...one].length))
          .slice(0, length + 1)
          .join('')
        if (piece) expect(answers(text.replaceAll('\n', ' '), matchOf([piece]))).toBe(true)
      },
    ),
  )
})

test('words of up to two characters are settled by the pairs', () => {
  const text = '全年主动公开信息12条'
  expect(answers(text, matchOf(['公开']))).toBe(true)
  expect(answers(text, matchOf(['开公']))).toBe(false)
  expect(answers(text, matchOf(['条']))).toBe(true)
  expect(isSettled(['公开', '条'])).toBe(true)
  expect(isSettled(['公开信'])).toBe(false)
})

test('a query is words, whatever stands in it', () => {
  expect(wordsOf(' 公开　 信息\n公开 ')).toEqual(['公开', '信息'])
  expect(wordsOf('" OR (NEAR* AND \0')).toEqual(['"', 'or', '(near*', 'and'])
  expect(matchOf(wordsOf('")*'))).toMatch(/^"[0-9a-f]{10}" AND "[0-9a-f]{10}"$/)
  expect(wordsOf('  ')).toEqual([])
})

test('an excerpt shows the words where they stand, as they were typed', () => {
  const text = `${'前'.repeat(100)}共公开 信息１２条，${'后'.repeat(100)}`
  const excerpt = excerptOf(text, ['公开信息', '12条'])
  expect(excerpt?.filter(part => part.found).map(part => part.text)).toEqual(['公开 信息', '１２条'])
  expect(excerpt?.at(0)?.text).toBe('…')
  expect(excerptOf(text, ['没有'])).toBeUndefined()
})
