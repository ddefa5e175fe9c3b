import { bestPairs } from '@/lib/report/alignment'

/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  readonly text: string
  readonly differs: boolean
}

/** A text beside another: clause by clause, and inside a clause the part that differs, whole numbers at a time. */
export function differences(text: string, other: string): Stretch[] {
  const [mine, theirs] = [clausesOf(text), clausesOf(other)]
  const kept = bestPairs(mine.length, theirs.length, (a, b) => (mine[a] === theirs[b] ? (mine[a]?.length ?? 0) : 0))
  const stretches: Stretch[] = []
  let [from, start] = [0, 0]
  for (const [at, place] of [...kept, [mine.length, theirs.length] as const]) {
    stretches.push(...partsOf(mine.slice(from, at).join(''), theirs.slice(start, place).join('')))
    stretches.push({ text: mine[at] ?? '', differs: false })
    ;[from, start] = [at + 1, place + 1]
  }
  return joined(stretches)
}

function clausesOf(text: string): string[] {
  return text.match(/[^，。；：、！？]*[，。；：、！？]|[^，。；：、！？]+/g) ?? []
}

function partsOf(text: string, other: string): Stretch[] {
  const [mine, theirs] = [wordsOf(text), wordsOf(other)]
  const shortest = Math.min(mine.length, theirs.length)
  let start = 0
  while (start < shortest && mine[start] === theirs[start]) start++
  let end = 0
  while (end < shortest - start && mine[mine.length - 1 - end] === theirs[theirs.length - 1 - end]) end++
  const cut = mine.length - end
  return [
    { text: mine.slice(0, start).join(''), differs: false },
    { text: mine.slice(start, cut).join(''), differs: true },
    { text: mine.slice(cut).join(''), differs: false },
  ]
}

/** A number or a Latin word is one sign, so that 312 and 318 differ as wholes. */
function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*%?|[A-Za-z]+|[\s\S]/gu) ?? []
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (!stretch.text) continue
    if (last?.differs === stretch.differs) result[result.length - 1] = { ...last, text: last.text + stretch.text }
    else result.push(stretch)
  }
  return result
}
