import { everywhere, residueOf } from './against-wording'

/** Something that prose names and that has figures of its own in a table. */
export interface Named {
  readonly says: RegExp
  /** What it adds to a sum, in each of the readings. */
  readonly cells: readonly string[]
  /** The name that may stand above it: “因属于国家秘密不予公开”. */
  readonly under?: Named
}

interface Mention {
  readonly named: Named
  readonly from: number
  readonly to: number
}

const joined = /^[、和及与或以并]+/
const open = /等(?!待)/

/**
 * The names that a figure counts together: those that lead to it, or, where none does, those that follow it. Empty
 * where the words name nothing close enough, or end their list in 等.
 */
export function namesAt(
  names: readonly Named[],
  left: string,
  right: string,
  turn?: { at: number; of: number },
): Named[] {
  const before = mentions(names, left)
  if (turn) return before.length === turn.of ? before.slice(turn.at, turn.at + 1).map(({ named }) => named) : []
  const last = before.at(-1)
  if (last) return near(left.slice(last.to)) ? leading(before, left) : []
  if (residueOf(left) !== '') return []
  const after = mentions(names, right)
  const first = after[0]
  return first && near(right.slice(0, first.from).replace(/涉及|有关|关于|因|^作/g, '')) ? following(after, right) : []
}

function near(words: string): boolean {
  return !open.test(words) && residueOf(words) === ''
}

function leading(all: readonly Mention[], text: string): Named[] {
  const found: Named[] = []
  let head = all.at(-1)
  for (let at = all.length - 1; head && at >= 0; at--) {
    found.unshift(head.named)
    const next = all[at - 1]
    if (!next) break
    const gap = text.slice(next.to, head.from)
    if (next.named.under === head.named && !open.test(gap)) found.shift()
    else if (!isJoint(gap)) break
    head = next
  }
  return found
}

function following(all: readonly Mention[], text: string): Named[] {
  const found: Named[] = []
  let end = 0
  for (const [at, mention] of all.entries()) {
    const before = all[at - 1]
    const gap = before ? text.slice(before.to, mention.from) : ''
    const above = before?.named.under === mention.named && before !== undefined
    if (above && open.test(gap)) return [mention.named]
    if (before && !above && !isJoint(gap)) break
    if (!above) found.push(mention.named)
    end = mention.to
  }
  return near(text.slice(end)) ? found : []
}

function isJoint(gap: string): boolean {
  const between = gap.replace(/^(?:答复|决定|处理|申请|案件|类|的)+/, '')
  return joined.test(between) && !open.test(between) && residueOf(between) === ''
}

const unions = new WeakMap<readonly Named[], RegExp>()

/** Whether a text holds any of the names: most hold none. */
function holdsAny(names: readonly Named[], text: string): boolean {
  const union = unions.get(names) ?? new RegExp(names.map(({ says }) => says.source).join('|'))
  unions.set(names, union)
  return union.test(text)
}

function mentions(names: readonly Named[], text: string): Mention[] {
  if (!holdsAny(names, text)) return []
  const found = names.flatMap(named =>
    [...text.matchAll(everywhere(named.says))].map(({ 0: words, index }) => ({
      named,
      from: index,
      to: index + words.length,
    })),
  )
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return found.filter((one, at) => !found.slice(0, at).some(other => other.to > one.from))
}
