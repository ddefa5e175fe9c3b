/** A text in three parts: what it shares with the other at its start, what differs, what it shares at its end. */
export function differingPart(text: string, other: string): [string, string, string] {
  const [mine, theirs] = [[...text], [...other]]
  const shortest = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shortest && mine[start] === theirs[start]) start++
  let end = 0
  while (end < shortest - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end++
  const cut = mine.length - end
  return [mine.slice(0, start).join(''), mine.slice(start, cut).join(''), mine.slice(cut).join('')]
}
