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
