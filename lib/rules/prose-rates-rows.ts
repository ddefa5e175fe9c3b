import { quantitiesIn, type Sentence } from './passages'
import type { Contradiction } from './prose-rates-shares'
import { groupOf } from './prose-sums-terms'
import type { Quantity } from './quantities'
import { exact, shown } from './quantities-exact'

const share = /占(?:比|到|了)?(?:为|达|总[数量]的?|全部[^，。；、\d]{0,6}的?)?$/
const joined = /^\s*[、，,和及与]\s*$/
const row = /分别占[^，。；、\d]{0,8}$|占比分别[为是达]$/
const division = /(?:从|按)[^，。；：\d]{1,14}(?:看|来说|而言|划分|统计|区分|分)[，：,:、]?/
const rest = /^(?:其他|其余|其它)/

/** 网站占52%，微信占31%，公告栏占27%: shares of one whole that together exceed it, or that leave something of it over. */
export function wrongRows(sentence: Sentence): Contradiction[] {
  const { text } = sentence
  return rowsOf(sentence).flatMap(shares => {
    const [first] = shares
    if (!first || shares.some(one => one.rough !== undefined)) return []
    const sum = shares.reduce((all, one) => all + one.value, 0n)
    const slack = shares.reduce((all, one) => all + one.step, exact('0.1'))
    const closed = shares.some(one => rest.test(one.before.trim()))
    const over = sum > exact(100) + slack && sum <= exact(150)
    const under = closed && sum < exact(100) - slack && sum >= exact(70)
    if ((!over && !under) || !excludes(text, shares, closed)) return []
    const told = shares.map(one => one.text).join('、')
    return [{ say: `各部分所占的${told}相加是${shown(sum)}%，应当是100%`, terms: [] }]
  })
}

/** Runs of shares that stand side by side. */
function rowsOf(sentence: Sentence): Quantity[][] {
  const { text } = sentence
  const rows: Quantity[][] = []
  let last: Quantity | undefined
  let inRow = false
  for (const one of quantitiesIn(sentence)) {
    if (one.kind !== 'percent') {
      if (one.kind === 'points') last = undefined
      continue
    }
    const gap = last ? text.slice(last.end, one.start) : ''
    const follows = last !== undefined && !/[。；;]/.test(gap)
    const starts = row.test(text.slice(Math.max(0, one.start - 16), one.start))
    if (inRow && follows && joined.test(gap)) rows.at(-1)?.push(one)
    else if (starts) rows.push([one])
    else if (share.test(one.before)) follows && !inRow ? rows.at(-1)?.push(one) : rows.push([one])
    else {
      last = undefined
      continue
    }
    inRow = starts || (inRow && follows && joined.test(gap))
    last = one
  }
  return rows.filter(shares => shares.length > 1)
}

/** Whether the passage shows that nothing is counted twice. */
function excludes(text: string, shares: readonly Quantity[], closed: boolean): boolean {
  const [first] = shares
  if (!first) return false
  const lead = text.slice(0, first.start)
  if (closed || row.test(lead) || division.test(lead)) return true
  if (shares.length > 2 && shares.every(one => /类(?:信息|的)?[^，。；、]{0,3}$/.test(one.before))) return true
  const groups = shares.map(one => groupOf(one.before))
  return groups[0] !== undefined && groups.every(group => group === groups[0])
}
