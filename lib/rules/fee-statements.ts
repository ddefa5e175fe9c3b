import { quantitiesIn, type Sentence, sentencesOf } from './passages'
import type { Quantity } from './quantities'
import { ONE } from './quantities-exact'
import type { Look } from './rule'

/** One of the three figures of the processing fee as section six tells it. `value` is exact, see quantities-exact. */
export interface FeeStatement {
  readonly value: bigint
  readonly sentence: Sentence
}

/** What section six says of the year's processing fee. A figure that it tells twice in two ways is left out. */
export interface FeeStatements {
  readonly notices?: FeeStatement
  readonly amount?: FeeStatement
  readonly collected?: FeeStatement
}

type Part = keyof FeeStatements

const parts = ['notices', 'amount', 'collected'] as const
const known = new WeakMap<Look, FeeStatements>()

/** The notices sent, the amount asked and the amount collected, out of the prose of section six. Read once a look. */
export function feeStatements(look: Look): FeeStatements {
  const before = known.get(look)
  if (before) return before
  const all = sentencesOf(look)
    .filter(({ section, text }) => section === 'other' && topic.test(text))
    .flatMap(sentence => told(sentence, look.report.year))
  const statements: { [part in Part]?: FeeStatement } = {}
  const trio = trioOf(all)
  for (const part of parts) {
    // The sentence that tells all three is the statement; others only go into detail.
    const its = (trio ?? all).filter(one => one.part === part)
    const [first] = its
    if (first && its.every(one => one.value <= first.value)) statements[part] = first
  }
  known.set(look, statements)
  return statements
}

/** What the one sentence says that tells all three; undefined where there is none or several. */
function trioOf(all: readonly (FeeStatement & { part: Part })[]) {
  const bySentence = new Map<Sentence, (FeeStatement & { part: Part })[]>()
  for (const one of all) {
    const its = bySentence.get(one.sentence)
    if (its) its.push(one)
    else bySentence.set(one.sentence, [one])
  }
  const trios = [...bySentence.values()].filter(its => parts.every(part => its.some(one => one.part === part)))
  return trios.length === 1 ? trios[0] : undefined
}

const topic = /处理费|[收缴]费|[收缴]款通知|通知(?:[书单]|总?金额)|实际收取|实收/

function told(sentence: Sentence, year: number): (FeeStatement & { part: Part })[] {
  const found: (FeeStatement & { part: Part })[] = []
  const { text } = sentence
  let from = 0
  let context = ''
  for (const quantity of quantitiesIn(sentence)) {
    const lead = text.slice(Math.max(from, quantity.start - REACH), quantity.start)
    if (/[；;。]/.test(lead)) context = ''
    context = `${context}${lead}`.slice(-REACH)
    const next = text.slice(quantity.end, quantity.end + REACH)
    from = quantity.end
    if (quantity.kind !== 'amount' || quantity.rough || aside(context, lead, next, year)) continue
    for (const part of partsOf(quantity, lead, context, next)) found.push({ part, value: quantity.value, sentence })
  }
  return [...found, ...denied(sentence, found), ...wholly(sentence, found)]
}

/** How far a figure's words reach. */
const REACH = 60

/** Figures of other years, of a list's parts, of the standard for charging, and differences. */
function aside(context: string, lead: string, next: string, year: number): boolean {
  if (
    /其中|分别(?:为|是|收取)?[^共合总]*$/.test(context.replace(/^.*(?:[共合总]计|总金额|总额|，实际收取|，实收)/, ''))
  )
    return true
  if (/(?:较|比|同比|增加|减少|增长|下降|标准|每[件页份次]|减免|免除|免收|退还|退回)[^，。；]*$/.test(lead)) return true
  if (/^\s*[/／]|^[^，。；]{0,4}标准/.test(next)) return true
  const when = [...context.matchAll(years)].at(-1)?.[0]
  return when !== undefined && when !== String(year) && !/[本今全]年/.test(when)
}

const years = /20\d\d(?=年)|上一?年|去年|往年|[本今全]年/g

const counted = /^(?:件次?|份|张|单|封|次|起|笔|个|条|例)$/
const sends = '(?:发出|发送|发放|下发|下达|开具|开出|出具|制发|制作|送达|寄送|寄出|印发|发)'
const notice = '[收缴](?:费|款)(?:告知|通知)(?:书|单|函)?'
const ends = '(?:的?(?:件数|份数|数量|总数))?(?:分别)?(?:总?共?计|一?共|合计|累计|为|是|：|:)*'
const countedBefore = new RegExp(`${notice}${ends}\\s*$`)
const sentBefore = new RegExp(`${sends}(?:了|政府|信息公开|信息处理费|的|共计|共|累计|合计|\\s)*$`)
const noticeAfter = new RegExp(`^(?:政府|信息公开|信息处理费|的|信息处理)*${notice}`)
const noticeFarAfter = new RegExp(`^[^，。；]{0,24}${sends}[^，。；]{0,12}${notice}`)

const due = /(?:应[收缴当]|拟收|要求|通知(?:收取|收费|缴纳|金额|总)|总金额|总额|金额|款额|费用)[^，。；]{0,12}$/
const got =
  /(?:实际|已|均|全部)?(?:收取|收缴|收到|收回|征收|实收|收入|缴纳|缴入|上缴|缴清|到账|入库|收费)[^，。；]{0,24}$/
const really = /(?:实际|实收|已(?:收|缴)|到账|入库|上缴)[^，。；]{0,24}$/
const sum = /(?:共计|合计|总计|累计|共|计)[为是：:]?\s*$/

function partsOf({ unit, value }: Quantity, lead: string, context: string, next: string): Part[] {
  if (counted.test(unit) || unit === '')
    return countedBefore.test(lead) || (sentBefore.test(lead) && noticeAfter.test(next)) || sentForThem(lead, next)
      ? ['notices']
      : []
  if (unit !== '元' || value < 0n) return []
  const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf(',')) + 1)
  if (/(?:总?金额|应[收缴]).{0,6}(?:和|与|及|、).{0,4}(?:实际|实收)/.test(clause)) return ['amount', 'collected']
  if (really.test(clause)) return ['collected']
  if (/(?:应[收缴]|拟收|要求|通知)/.test(clause) || (due.test(clause) && !got.test(clause))) return ['amount']
  if (got.test(clause)) return ['collected']
  if (!sum.test(clause) && clause.trim() !== '') return []
  return /收取|收缴|征收|实收/.test(context) && !/通知/.test(context)
    ? ['collected']
    : /通知/.test(context)
      ? ['amount']
      : []
}

/** 对3件申请发出收费通知: the notices are as many as the applications. */
function sentForThem(lead: string, next: string): boolean {
  return /对[^，。；]{0,8}$/.test(lead) && noticeFarAfter.test(next)
}

const neverSent = new RegExp(`(?:未|没有|无)[^，。；]{0,12}?(?:${sends}[^，。；]{0,14}${notice}|${notice})`)
const neverTaken =
  /(?:未|没有|均未|尚未)(?:实际)?(?:向[^，。；]{0,16})?(?:收取|收到|征收|收缴)(?!标准)[^，。；]{0,16}|免收(?:政府|信息公开)*信息处理费/

/** 未发出收费通知 is 0 notices, 未收取信息处理费 is 0 collected; not where the sentence tells a figure of the kind. */
function denied(sentence: Sentence, found: readonly { part: Part }[]): (FeeStatement & { part: Part })[] {
  const { text } = sentence
  if (/上一?年|去年|往年/.test(text)) return []
  const nothing = [neverSent.test(text) && ('notices' as const), neverTaken.test(text) && ('collected' as const)]
  return nothing
    .filter(part => part !== false)
    .filter(part => !found.some(one => one.part === part))
    .map(part => ({ part, value: 0n, sentence }))
}

/** 总金额640元，已全部收取: as much was collected as was asked. */
function wholly(sentence: Sentence, found: readonly (FeeStatement & { part: Part })[]) {
  const amount = found.find(({ part }) => part === 'amount')
  if (!amount || found.some(({ part }) => part === 'collected')) return []
  const all = /(?:全部|全额|如数|足额|均已)(?:已|实际)?(?:收取|收到|收缴|缴纳|缴清|到账|入库|上缴)/.test(sentence.text)
  return all ? [{ ...amount, part: 'collected' as const }] : []
}

/** Whole 元 or 件 as a person reads them. */
export function whole(value: bigint): number {
  return Number(value / ONE)
}
