import { cellMap, cellsOf, type Sum } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import { isKnown } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import type { Entry } from './entries'
import type { ReadingFinding, Unsure } from './outcome'
import { type Meaning, meaningOf } from './printed'

export interface FiguresRead {
  readonly figures: Record<string, Figure>
  readonly unsure: readonly Unsure[]
  readonly findings: readonly ReadingFinding[]
  /** What each address prints, where it is more than the figure. */
  readonly printed: Readonly<Record<string, string>>
}

interface Taken {
  readonly entry: Entry
  readonly meaning: Meaning
}

/** Understands what the cells print; a cell that is printed twice must say the same. */
export function figuresOf(format: Format, entries: readonly Entry[]): FiguresRead {
  const byAddress = new Map<string, Taken[]>()
  for (const entry of entries) {
    const taken = { entry, meaning: understood(entry) }
    byAddress.set(entry.cell.address, [...(byAddress.get(entry.cell.address) ?? []), taken])
  }
  const settled = new Map([...byAddress].map(([address, all]) => [address, settle(all)] as const))
  const figures: Record<string, Figure> = {}
  const cells = [...cellMap(format).keys(), ...[...settled.keys()].filter(address => !cellMap(format).has(address))]
  for (const address of cells) {
    const meaning = settled.get(address)?.meaning
    if (meaning?.sure) figures[address] = meaning.figure
  }
  distrustSpaces(format, settled, figures)
  const unsure: Unsure[] = []
  const findings: ReadingFinding[] = []
  const printed: Record<string, string> = {}
  for (const address of cells) {
    const one = settled.get(address)
    if (!one) continue
    const { entry, meaning } = one
    if (!meaning.sure) {
      figures[address] = null
      unsure.push({ address, printed: entry.printed, why: meaning.why, guesses: meaning.guesses })
    } else if (meaning.remark || meaning.unit) {
      printed[address] = entry.printed
      findings.push(remarkOf(entry, meaning))
    }
  }
  return { figures, unsure, findings, printed }
}

function understood(entry: Entry): Meaning {
  const { cell, printed, head, why, hidden } = entry
  const meaning = meaningOf(printed, cell, head)
  const doubt = why ?? (hidden ? '这一格在文件里是隐藏的' : undefined)
  if (!doubt) return meaning
  const own = entry.guesses?.flatMap(text => {
    const guess = meaningOf(text, cell)
    return guess.sure && guess.figure !== null ? [guess.figure] : []
  })
  return { sure: false, why: doubt, guesses: own ?? (meaning.sure && meaning.figure !== null ? [meaning.figure] : []) }
}

/** One meaning for a cell: what can be seen before what is hidden, and only where all prints agree. */
function settle(all: readonly Taken[]): Taken {
  const visible = all.filter(({ entry }) => !entry.hidden)
  const from = visible.length > 0 ? visible : all
  const written = from.filter(({ meaning }) => !meaning.sure || meaning.figure !== null)
  const [first] = written.length > 0 ? written : from
  if (!first) throw new RangeError('nothing was printed')
  const { meaning } = first
  const agree = written.every(({ meaning: other }) => meaning.sure && other.sure && meaning.figure === other.figure)
  if (written.length < 2 || agree) return first
  const prints = [...new Set(written.map(({ entry }) => entry.printed.trim()))]
  const guesses = written.flatMap(one => (one.meaning.sure ? [one.meaning.figure] : one.meaning.guesses))
  return {
    entry: { ...first.entry, printed: prints.join(' / ') },
    meaning: {
      sure: false,
      why: `文件里印了不止一次，数不一样（${prints.join('、')}）`,
      guesses: [...new Set(guesses)],
    },
  }
}

/**
 * Digits with a space between them are one number as long as no sum speaks against it; digits on two lines only where
 * a sum speaks for it.
 */
function distrustSpaces(format: Format, settled: Map<string, Taken>, figures: Record<string, Figure>): void {
  const sums = cellsOf(format).flatMap(cell => (cell.sums ?? []).map(sum => ({ address: cell.address, sum, cell })))
  for (const [address, { entry, meaning }] of settled) {
    const digits = entry.printed
      .trim()
      .replace(/[（(【[][\s\S]*$/, '')
      .trim()
    if (!meaning.sure || !/\d[\s\u3000]+\d/.test(digits)) continue
    const near = sums.filter(({ address: total, sum }) => total === address || sum.parts.includes(address))
    const verdicts = near.map(({ address: total, sum, cell }) => balance(figures, total, sum, cell.kind.add))
    if (verdicts.includes(true) || (!verdicts.includes(false) && !/\d\s*\n\s*\d/.test(digits))) continue
    settled.set(address, {
      entry,
      meaning: { sure: false, why: '数字分成了几截，不能确定是一个数', guesses: [meaning.figure] },
    })
    figures[address] = null
  }
}

function balance(
  figures: Record<string, Figure>,
  total: string,
  sum: Sum,
  add: (parts: readonly Figure[]) => Figure,
): boolean | undefined {
  const computed = add(sum.parts.map(part => figures[part] ?? null))
  const printed = figures[total]
  return isKnown(computed) && isKnown(printed) ? computed === printed : undefined
}

function remarkOf({ cell, printed }: Entry, meaning: Extract<Meaning, { sure: true }>): ReadingFinding {
  const said = printed.trim().replace(/\s+/g, '')
  const values = { [cell.address]: meaning.figure }
  if (meaning.remark)
    return {
      rule: 'read-remark',
      weight: 'note',
      addresses: [cell.address],
      say: `${cell.name}印的是“${said}”，数读作 ${meaning.figure}，说明“${meaning.remark}”留在这里`,
      values,
    }
  return {
    rule: 'read-unit',
    weight: 'note',
    addresses: [cell.address],
    say: `${cell.name}印的是“${said}”，按年报格式的单位（${cell.unit}）读作 ${meaning.figure}`,
    values,
  }
}
