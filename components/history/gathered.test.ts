import { expect, test } from 'vitest'
import { paragraphOf } from '@/lib/report/narrative'
import { gathered, type HistoryRow } from './gathered'

const MINUTE = 60_000
let id = 0
const row = (minute: number, given: Partial<HistoryRow> = {}): HistoryRow => ({
  id: ++id,
  at: minute * MINUTE,
  by: 'wang',
  byName: '王芳',
  verb: 'section.save',
  section: 'applications',
  detail: {},
  ...given,
})
const cells = (before: object, after: object) => ({ detail: { before, after, reasons: {} } })

test('the saves of one sitting are one entry, from what stood before the first to what stands after the last', () => {
  const [entry, ...others] = gathered([
    row(20, cells({ a: 1, b: null }, { a: 5, b: 7 })),
    row(10, cells({ a: null }, { a: 1 })),
  ])
  expect(others).toEqual([])
  expect(entry).toMatchObject({ saves: 2, from: 10 * MINUTE })
  expect(entry?.figures).toEqual([
    { address: 'a', before: null, after: 5 },
    { address: 'b', before: null, after: 7 },
  ])
})

test('a cell that came back to where it was is not told', () => {
  const [entry] = gathered([row(2, cells({ a: 9 }, { a: 4 })), row(1, cells({ a: 4 }, { a: 9 }))])
  expect(entry?.figures).toEqual([])
})

test('another person, another part, a deed between or a long pause begins a new entry', () => {
  expect(gathered([row(2), row(1, { by: 'li' })])).toHaveLength(2)
  expect(gathered([row(2), row(1, { section: 'litigation' })])).toHaveLength(2)
  expect(gathered([row(3), row(2, { verb: 'report.submit', section: null }), row(1)])).toHaveLength(3)
  expect(gathered([row(40), row(1)])).toHaveLength(2)
})

test('text that was only passing through while someone typed is not told as removed', () => {
  const prose = (at: number, removed: string[], inserted: string[]) => ({
    section: 'overview' as const,
    detail: { at, removed: removed.map(paragraphOf), inserted: inserted.map(paragraphOf) },
  })
  const [entry] = gathered([
    row(3, prose(1, ['新写的一半'], ['新写的第二段'])),
    row(2, prose(1, ['原来的第二段'], ['新写的一半'])),
    row(1, prose(3, [], ['添的第四段'])),
  ])
  expect(entry).toMatchObject({ removed: ['原来的第二段'], inserted: ['新写的第二段', '添的第四段'] })
})
