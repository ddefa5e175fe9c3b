import { expect, test } from 'vitest'
import { listed, yearIn } from './answering'

const ask = (query: string, next: string | null = null) =>
  listed('figures', new Request(`http://here/api/v1/figures?${query}`), async () => ({ rows: [], next }))

test('a csv without a row still has its head', async () => {
  const csv = await (await ask('address=applications.received.total&format=csv')).text()
  expect(csv).toBe('"organ","organName","year","edition","address","value"\r\n')
})

test('a csv says in its head where the next page is', async () => {
  const good = await ask('address=applications.received.total&format=csv&below=city', '2024.1')
  expect(good.headers.get('link')).toMatch(/^<https?:[^<>]+&below=city&cursor=2024\.1>; rel="next"$/)
})

test('what cannot be asked is refused with the name of each wrong part', async () => {
  const refused = await ask('address=nothing&yaer=2024&limit=0')
  expect(refused.status).toBe(400)
  expect(Object.keys(((await refused.json()) as { fields: object }).fields).toSorted()).toEqual([
    'address',
    'limit',
    'yaer',
  ])
})

test('a report has one address: a year written otherwise is none', () => {
  expect(['2024', '2024.0', '02024', '0x7e8', '2e3', ''].map(yearIn)).toEqual([2024, 0, 0, 0, 0, 0])
})
