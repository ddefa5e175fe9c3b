import { afterEach, describe, expect, it } from 'vitest'
import { type Journal, type Kept, openJournal, type Shelf, unsavedSections } from './pending'

const place = { personId: 'p1', reportId: 'r1', section: 'applications' }
const read = (found: unknown) => (typeof found === 'string' ? found : undefined)
const opened: Journal<string>[] = []

afterEach(() => {
  for (const journal of opened.splice(0)) journal.close()
})

function shelfOf(room = Number.POSITIVE_INFINITY): Shelf & { all: Map<string, string> } {
  const all = new Map<string, string>()
  return {
    all,
    get length() {
      return all.size
    },
    key: at => [...all.keys()][at] ?? null,
    getItem: key => all.get(key) ?? null,
    removeItem: key => void all.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      all.set(key, value)
    },
  }
}

function open(shelf: Shelf, at = place) {
  const journal = openJournal(at, read, shelf)
  opened.push(journal)
  return journal
}

async function adopted(journal: Journal<string>) {
  const got: Kept<string>[] = []
  await journal.adopt(left => got.push(...left))
  return got.map(one => [one.seen, one.work])
}

describe('the journal of unsaved work', () => {
  it('gives a page that was closed or crashed back to the next one, once', async () => {
    const shelf = shelfOf()
    const first = open(shelf)
    first.keep(3, '新收 12')
    first.close()
    expect(await adopted(open(shelf))).toEqual([[3, '新收 12']])
    expect(await adopted(open(shelf))).toEqual([])
  })

  it('leaves the work of a page that is still open alone', async () => {
    const shelf = shelfOf()
    const first = open(shelf)
    const second = open(shelf)
    first.keep(1, 'one')
    second.keep(1, 'two')
    expect(await adopted(second)).toEqual([])
    expect(shelf.all.size).toBe(2)
    second.forget()
    expect([...shelf.all.values()].join()).toContain('one')
  })

  it('keeps people, reports and sections apart', async () => {
    const shelf = shelfOf()
    const first = open(shelf)
    first.keep(1, 'mine')
    first.close()
    for (const other of [
      { ...place, personId: 'p2' },
      { ...place, reportId: 'r' },
      { ...place, section: 'litigation' },
    ])
      expect(await adopted(open(shelf, other))).toEqual([])
  })

  it('throws away what means nothing, and still finds the rest', async () => {
    const shelf = shelfOf()
    const root = 'unsaved/p1/r1/applications/'
    shelf.setItem(`${root}a`, '{"seen":1,"at"')
    shelf.setItem(`${root}b`, '{"seen":"1","at":1,"work":"x"}')
    shelf.setItem(`${root}c`, '{"seen":1,"at":1,"work":{"not":"ours"}}')
    shelf.setItem(`${root}d`, 'null')
    shelf.setItem(`${root}e`, '{"seen":2,"at":5,"work":"later"}')
    shelf.setItem(`${root}f`, '{"seen":2,"at":4,"work":"sooner"}')
    expect(await adopted(open(shelf))).toEqual([
      [2, 'sooner'],
      [2, 'later'],
    ])
    expect(shelf.all.size).toBe(0)
  })

  it('says when there is no room, and does not take from a closed page what it cannot keep', async () => {
    const shelf = shelfOf(60)
    const first = open(shelf)
    expect(first.keep(1, 'x'.repeat(200))).toBe(false)
    expect(first.isSafe()).toBe(false)
    expect(first.keep(1, 'short')).toBe(true)
    first.close()
    const second = open(shelf)
    await second.adopt(() => second.keep(1, 'x'.repeat(200)))
    expect([...shelf.all.values()].join()).toContain('short')
  })

  it('works without any storage, and says that nothing is safe', async () => {
    const journal = openJournal(place, read, undefined)
    opened.push(journal)
    expect(journal.keep(1, 'x')).toBe(false)
    expect(await adopted(journal)).toEqual([])
  })

  it('tells which sections of a report still wait in this browser', () => {
    const shelf = shelfOf()
    open(shelf).keep(3, '新收 12')
    open(shelf, { ...place, section: 'problems' }).keep(1, '问题')
    open(shelf, { ...place, reportId: 'r2', section: 'other' }).keep(1, '别的年报')
    expect(unsavedSections(place, shelf)).toEqual(['applications', 'problems'])
    open(shelf, { ...place, personId: 'p2' })
    expect(unsavedSections({ ...place, personId: 'p2' }, shelf)).toEqual([])
  })
})
