/** Pairs of places in both lists, in order, that are worth most together; a pair worth 0 is none. */
export function bestPairs(
  before: number,
  after: number,
  worth: (a: number, b: number) => number,
): (readonly [number, number])[] {
  const best = Array.from({ length: before + 1 }, () => new Float64Array(after + 1))
  const at = (a: number, b: number) => best[a]?.[b] ?? 0
  for (let a = before - 1; a >= 0; a--)
    for (let b = after - 1; b >= 0; b--) {
      const pair = worth(a, b)
      ;(best[a] as Float64Array)[b] = Math.max(at(a + 1, b), at(a, b + 1), pair > 0 ? pair + at(a + 1, b + 1) : 0)
    }
  const pairs: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < before && b < after) {
    if (at(a, b) === at(a + 1, b)) a++
    else if (at(a, b) === at(a, b + 1)) b++
    else pairs.push([a++, b++])
  }
  return pairs
}
