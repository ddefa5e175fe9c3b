import { AsyncLocalStorage } from 'node:async_hooks'

const set = new AsyncLocalStorage<{ time: number }>()

/** The time of a deed in milliseconds: the system's, unless a deed is replayed at the time it was done. */
export function now(): number {
  return set.getStore()?.time ?? Date.now()
}

/** Does something as of a time: the sample replays a year's deeds on their days. */
export function asOf<T>(time: number, work: () => Promise<T>): Promise<T> {
  return set.run({ time }, work)
}
