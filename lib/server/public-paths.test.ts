import { expect, test } from 'vitest'
import { publicPage } from './public-paths'

const queryOf = (path: string, search: string) => publicPage(path, search, undefined)?.query

test('a comparison knows its organs and its figure, in one spelling, and nothing else', () => {
  expect(queryOf('/compare', '?organs=jyj,scjg&x=1&year=2024')).toBe('year=2024&organs=jyj%2Cscjg')
  expect(queryOf('/compare', '?organs=jyj,&year=2024')).toBe('year=2024')
  expect(queryOf('/compare', `?organs=${Array(9).fill('jyj').join(',')}`)).toBe('')
  expect(queryOf('/jyj/compare', '?figure=applications.withheld.process.natural&page=2')).toBe(
    'figure=applications.withheld.process.natural',
  )
  expect(queryOf('/jyj/compare', '?figure=<b>')).toBe('')
  expect(queryOf('/jyj/2024', '?figure=applications.received.natural')).toBe('')
})

test('files of a comparison look the same to everybody, its pages do not', () => {
  const viewOf = (path: string) => publicPage(path, '', 'view=dark')?.view
  expect(viewOf('/jyj/compare/intake.svg')).toBe('')
  expect(viewOf('/compare/rates.csv')).toBe('')
  expect(viewOf('/jyj/compare')).not.toBe('')
})
