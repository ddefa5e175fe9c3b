import { describe, expect, test } from 'vitest'
import { formats } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import { dataPackage, dictionary } from './bulk'
import { endpoints } from './endpoints'
import { openApi } from './openapi'
import { csvOf } from './table'

const document = openApi('https://nb.example.gov.cn') as {
  paths: Record<string, { get: { parameters: { name: string; in: string }[]; responses: Record<string, unknown> } }>
  components: { schemas: Record<string, unknown> }
}

describe('the OpenAPI document', () => {
  test('names every endpoint with what its schema lets one ask', () => {
    expect(Object.keys(document.paths)).toEqual(Object.values(endpoints).map(({ path }) => path))
    expect(document.paths['/figures']?.get.parameters.map(({ name }) => name)).toContain('address')
    expect(document.paths['/reports/{organ}/{year}']?.get.parameters.map(one => one.in)).toEqual(['path', 'path'])
  })

  test('points only to shapes that it holds', () => {
    const pointed = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    expect(pointed.length).toBeGreaterThan(8)
    expect(pointed.filter(name => !document.components.schemas[name ?? ''])).toEqual([])
    expect(document.components.schemas.AnnualReport).toHaveProperty('properties.figures')
  })
})

test('a query that means nothing is refused at its name', () => {
  const asked = (query: Record<string, string>) => endpoints.figures.query.safeParse(query)
  expect(asked({ address: 'applications.received.total', limit: '20', onTime: 'true' })).toMatchObject({
    success: true,
    data: { limit: 20, onTime: true },
  })
  for (const wrong of [
    {},
    { address: 'x' },
    { address: 'applications.received.total', limit: '0' },
    { address: 'applications.received.total', limt: '5' },
  ])
    expect(asked(wrong as Record<string, string>).success).toBe(false)
})

test('a list goes on from its own cursors alone: one of another list is no silent end', () => {
  const own = { organs: 'fenglan-jyj', reports: '20250000012', editions: '3', changes: '1767225600000.1f6a-b2' }
  for (const [id, cursor] of Object.entries(own))
    for (const given of Object.values(own)) {
      const same = given === cursor || (/^\d+$/.test(given) && /^\d+$/.test(cursor))
      const query = endpoints[id as keyof typeof own].query
      expect([id, given, query.safeParse({ cursor: given }).success]).toEqual([id, given, same])
    }
})

test('the dictionary holds every address of every format once', () => {
  const all = formats.flatMap(format => cellsOf(format).map(cell => cell.address))
  expect(
    dictionary()
      .map(one => one.address)
      .sort(),
  ).toEqual([...new Set(all)].sort())
  expect(dictionary().find(one => one.address === 'applications.received.total')?.formats).toEqual(['2019', '2021'])
  expect(JSON.stringify(dataPackage('https://x', [2024]))).toContain('https://x/data/2024/figures.csv')
})

test('csv keeps commas, quotes and lines, and no text becomes a formula', () => {
  expect(
    csvOf([
      { a: 1, b: '甲，"乙",丙', c: null },
      { a: -2.5, b: '=1+1', c: ['x', 'y'] },
    ]),
  ).toBe('"a","b","c"\r\n1,"甲，""乙"",丙",\r\n-2.5,"\'=1+1","x y"\r\n')
})
