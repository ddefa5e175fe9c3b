import type { Weight } from '@/lib/rules/rule'

interface Line {
  readonly rule: string
  readonly weight: Weight
  readonly addresses: readonly string[]
}

export type Keyed<T> = T & { readonly key: string }

const order: readonly Weight[] = ['error', 'warning', 'note']

/**
 * The next list in the order of the one on the screen: what stays keeps its place, what is new comes behind the rest of
 * its weight. Lines are known by their rule and cells, and by their number among the like.
 */
export function steady<T extends Line>(before: readonly Keyed<Line>[], next: readonly T[]): Keyed<T>[] {
  const seen = new Map<string, number>()
  const keyed = next.map(line => {
    const kind = `${line.rule} ${line.addresses.join()}`
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return { ...line, key: `${kind} ${count}` }
  })
  const places = new Map(before.map(({ key }, at) => [key, at]))
  const placeOf = ({ key }: Keyed<T>) => places.get(key) ?? before.length
  return keyed.sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || placeOf(a) - placeOf(b))
}
