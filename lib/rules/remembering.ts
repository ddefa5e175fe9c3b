/** Results by text, of the latest few thousand texts: enough for what is read again at each stroke of a key. */
export interface Memory<Value> {
  recall(text: string, work: () => Value): Value
}

/** What was not asked for among the last `most` to twice as many other texts is forgotten. */
export function memoryOf<Value>(most: number): Memory<Value> {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return {
    recall: (text, work) => {
      const known = young.get(text)
      if (known !== undefined) return known
      const value = old.get(text) ?? work()
      if (young.size >= most) {
        old = young
        young = new Map()
      }
      young.set(text, value)
      return value
    },
  }
}

/**
 * Something that is worked out of a thing once and then kept on it, as long as the thing lives. A WeakMap would do the
 * same, but one of thousands of short-lived sentences slows each collection of garbage down.
 */
export function keptWith<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const place = Symbol('kept')
  return thing => {
    const keeper: Thing & { [place]?: Value } = thing
    keeper[place] ??= work(thing)
    return keeper[place]
  }
}
