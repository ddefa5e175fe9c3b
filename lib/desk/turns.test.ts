import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns'

/** Works that end when they are told to, and what has begun so far. */
function works(turns: Turns) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const start = (name: string) => {
    begun.push(name)
    return new Promise<string>(done => ends.set(name, () => done(name)))
  }
  const take = (name: string) => turns.take(name.slice(0, 1), () => start(name))
  const end = async (name: string) => {
    ends.get(name)?.()
    await setImmediate()
  }
  return { begun, take, end, start }
}

test('one person has one work at a time, all together have two', async () => {
  const { begun, take, end } = works(new Turns({ atOnce: 2, waiting: 9, waitingEach: 9 }))
  const all = ['a1', 'a2', 'b1', 'c1'].map(take)
  await setImmediate()
  expect(begun).toEqual(['a1', 'b1'])
  for (const name of ['b1', 'a1', 'c1', 'a2']) await end(name)
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2'])
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1', 'c1'])
})

test('who brings a hundred files does not hold up who brings one', async () => {
  const { begun, take, end } = works(new Turns({ atOnce: 1, waiting: 200, waitingEach: 100 }))
  for (let at = 0; at < 100; at++) void take(`a${at}`)
  void take('b0')
  void take('c0')
  void take('b1')
  await setImmediate()
  for (let at = 0; at < 6; at++) await end(begun.at(-1) ?? '')
  expect(begun.slice(0, 7)).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'a2', 'a3'])
})

test('where too much waits, more is refused at once; what cannot come again waits all the same', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 3, waitingEach: 2 })
  const { begun, take, end, start } = works(turns)
  const [a0, a1] = [take('a0'), take('a1'), take('a2')]
  expect(await take('a3')).toBe('busy')
  void take('b0')
  expect(await take('c0')).toBe('busy')
  void turns.await('c', () => start('c1'))
  for (const name of ['a0', 'b0', 'c1']) await end(name)
  expect(begun).toEqual(['a0', 'b0', 'c1', 'a1'])
  expect(await a0).toBe('a0')
  await end('a1')
  expect(await a1).toBe('a1')
})

test('a work that fails gives its turn on', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 9, waitingEach: 9 })
  const fails = turns.take('a', async () => {
    throw new Error('lost')
  })
  const next = turns.take('b', async () => 'done')
  await expect(fails).rejects.toThrow('lost')
  expect(await next).toBe('done')
})
