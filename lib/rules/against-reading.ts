import { namesAt } from './against-named'
import { applicants, caseNames, natural, outcomes, resultsOf } from './against-results'
import type { Statement } from './against-statements'
import type { Sum } from './against-sums'
import { type AgainstId, applicationWays, decisionWays, textWays, type Way } from './against-ways'
import { everywhere, residueOf } from './against-wording'
import type { Sentence } from './passages'
import { keptWith } from './remembering'
import type { Look } from './rule'

/** What a statement says about the tables: the figure must be one of the sums. */
export interface Claim {
  readonly rule: AgainstId
  readonly means: readonly Sum[]
  /** Sums that would explain another figure; then the finding only asks. */
  readonly asks: readonly Sum[]
  readonly unsure: boolean
}

const claim = (rule: AgainstId, means: readonly Sum[], asks: readonly Sum[] = [], unsure = false): Claim => ({
  rule,
  means,
  asks,
  unsure,
})

const applicationUnits = /^(?:件|件次|宗|起|项|份|个|例|次)$/
const caseUnits = /^(?:件|件次|宗|起|例|个|次|项)$/
const textUnits = /^(?:件|个|部|份|项|篇)$/
const decisionUnits = /^(?:件|个|项|份|宗|起|次|件次)$/
const untold = /其余|分别作|平均|每|[增减]加?[少加长了]?$|[多少]$|下降$|上升$|满意/

/** What the words around a figure say about the tables, or undefined where they speak of something else. */
export function claimOf(look: Look, statement: Statement): Claim | undefined {
  const { figure, subject, left } = statement
  if (!figure || untold.test(left)) return undefined
  if (subject === 'reconsideration' || subject === 'litigation')
    return caseUnits.test(figure.unit) ? ofCases(look, statement) : undefined
  if (textUnits.test(figure.unit)) {
    const found = wayOf(look, textWays, statement)
    if (found) return found
  }
  if (decisionUnits.test(figure.unit)) {
    const found = wayOf(look, decisionWays, statement)
    if (found) return found
  }
  const counted =
    applicationUnits.test(figure.unit) ||
    (figure.unit === '' && statement.own && /(?:数量?|总量|总数)(?:均|都)?[为是]$/.test(left)) ||
    (figure.unit === '条' && statement.own && subject === 'applications')
  return counted ? ofApplications(look, statement) : undefined
}

function ofApplications(look: Look, statement: Statement): Claim | undefined {
  const { left, right, turn, figure, sentence } = statement
  if (sorts(sentence) || /^(?:不予公开|依申请公开|主动公开)的?事项/.test(right)) return undefined
  if (inApplications(statement) && figure?.unit !== '条') {
    const results = namesAt(resultsOf(look), left, right, turn)
    if (results.length > 0) return claim('RN-3', [results.flatMap(({ cells }) => cells)])
  }
  if (statement.subject !== 'applications') return undefined
  if (figure?.unit !== '条') {
    const columns = columnsOf(statement)
    if (columns) return columns
  }
  return turn ? undefined : wayOf(look, applicationWays, statement)
}

const documents = [/公文|发文|文件|文稿|属性/, /主动公开/, /不予?公开/]
const ofEach = [/主动公开[^，、\d]{0,8}\d/, /依申请公开[^，、\d]{0,8}\d/, /不予?公开/]

/** 主动公开52件、依申请公开14件、不予公开31件 sorts documents by what may be done with them. */
const sorts = keptWith(
  ({ text }: Sentence): boolean =>
    text.split('。').some(part => inTurn(part, documents)) || text.split(/[。；]/).some(part => inTurn(part, ofEach)),
)

/** Whether a text holds all of the words, one behind the other. */
function inTurn(text: string, words: readonly RegExp[]): boolean {
  let rest = text
  return words.every(word => {
    const found = word.exec(rest)
    if (found) rest = rest.slice(found.index + found[0].length)
    return found !== null
  })
}

/** Reasons are named by words like 信访 and 行政执法, which are other business elsewhere. */
function inApplications({ subject, around }: Statement): boolean {
  return subject === 'applications' || (subject === 'other' && around === 'applications')
}

const beforeApplicants = /^.*?(?:收到|受理|新收|收办|办理|来自|涉及|申请人|主体|类型|类别)(?:来看|看|分|中|为)?/
const applicantFirst = /^[^自公法商企科社个其]*/

function columnsOf({ left, right, turn, sentence }: Statement): Claim | undefined {
  const words = left.replace(beforeApplicants, '').replace(/来自于?|(?<=[中，])系/g, '')
  if (residueOf(applicantFirst.exec(words)?.[0] ?? '') !== '') return undefined
  if (/办结|答复|结转|公开(?!申请)|提供|处理/.test(left.replace(/信息公开|依申请公开/g, ''))) return undefined
  const names = namesAt(applicants, words, right.replace(/^(?:申请)?(?:来自|系)/, ''), turn)
  if (names.length === 0 || (names.length > 1 && names.includes(natural))) return undefined
  const columns = names.flatMap(({ cells }) => cells)
  const rows = (...ids: readonly string[]): Sum =>
    ids.flatMap(row => columns.map(column => `applications.${row}.${column}`))
  const asks = /办结|答复/.test(sentence.text) ? [rows('concluded')] : []
  return claim('RN-4', [rows('received'), rows('received', 'carriedOver')], asks)
}

const arising = /发生|引发|产生|出现|引起|导致|提起|提出|存在/g
const ofCourt = /办结|各类|复议局|复议机[关构](?!(?:决定|予以|作出)*(?:维持|纠正|纠错))|复议办|(?<!复议机[关构])作出/
const asCourt =
  /审理|(?<!未)审结|受理|承办|代理|立案|指导|培训|(?<!信息公开(?:类|的|领域)?(?:行政)?)应诉|旁听|(?<!(?:公开|答复).{0,6})不服(?!.{0,10}(?:公开|答复))|一审|二审|再审|(?:民事|刑事|公益|损害|侵权|合同|劳动|医疗|事故|工伤|赔偿|纠纷)[^，。；]{0,6}(?:诉讼|复议|案件)/

function ofCases(
  look: Look,
  { left, lead, right, turn, subject, about, sentence, home }: Statement,
): Claim | undefined {
  const words = lead + left + right
  if (asCourt.test(words) || ofCourt.test(lead + left) || !(about || isHome(look, home))) return undefined
  const named = namesAt(caseNames, left.replace(arising, ''), right.replace(arising, ''), turn)
  const results = namesAt(outcomes, left.replace(/^.*(?:复议|诉讼)(?:案件|机[关构])?(?:作出)?/, ''), right)
  if (results.length > 0 && subject) {
    const rows = subject === 'reconsideration' ? [subject] : ['litigation.direct', 'litigation.afterReconsideration']
    return claim(
      'RN-6',
      [rows.flatMap(row => results.flatMap(({ cells }) => cells.map(cell => `${row}.${cell}`)))],
      [],
      /一审|二审/.test(sentence.text),
    )
  }
  if (named.length === 0) return undefined
  return claim('RN-6', [named.flatMap(({ cells }) => cells)], [], /办理|备案/.test(words))
}

/** Cases that a paragraph on applications or on cases counts; a justice bureau counts there what it hears itself. */
function isHome(look: Look, home: Statement['home']): boolean {
  if (home === 'reconsideration' || home === 'litigation') return !/司法/.test(look.report.organ.name)
  return home === 'applications'
}

function wayOf(look: Look, ways: readonly Way[], statement: Statement): Claim | undefined {
  const { subject, own, left, lead, right, within, sentence } = statement
  const words = look.report.organ.name ? left.replaceAll(look.report.organ.name, '本机关') : left
  for (const way of ways) {
    if (way.about !== 'anything' && way.about !== subject) continue
    if (way.formats && !way.formats.includes(look.form.id)) continue
    const led = leads(way.says, words, own) || (isText(way.about) && own && leads(way.says, lead + words, own))
    if (!led && !(way.after && residueOf(subjectless(left)) === '' && way.after.test(right))) continue
    if (way.not?.test(left + (way.about === 'applications' ? right.slice(0, 12) : ''))) return undefined
    if ((way.whole && within) || (way.amid && holds(sentence, way.amid))) return undefined
    if (way.spelled && holds(sentence, way.spelled)) return claim(way.rule, [...way.means, ...(way.asks ?? [])])
    return claim(way.rule, way.means, way.asks, way.unsure)
  }
  return undefined
}

const told = new WeakMap<Sentence, Map<RegExp, boolean>>()

/** Whether a sentence holds some words anywhere; asked once, however many figures it has. */
function holds(sentence: Sentence, words: RegExp): boolean {
  const answers = told.get(sentence) ?? new Map<RegExp, boolean>()
  told.set(sentence, answers)
  const answer = answers.get(words) ?? words.test(sentence.text)
  answers.set(words, answer)
  return answer
}

function isText(about: Way['about']): boolean {
  return about === 'rules' || about === 'normativeDocuments'
}

/** Whether the words lead to the figure: nothing unknown stands between, nor before where the subject is not named. */
function leads(says: RegExp | undefined, left: string, own: boolean): boolean {
  if (!says) return false
  const all = [...left.matchAll(everywhere(says))]
  const last = all.at(-1)
  if (!last) return false
  const between = left.slice(last.index + last[0].length)
  return residueOf(subjectless(between)).length <= 1 && (own || residueOf(left.slice(0, last.index)).length <= 4)
}

function subjectless(words: string): string {
  return words.replace(
    /(?:行政)?规范性文件|(?:政府|部门)?规章|(?:政府)?信息公开申请|(?:网络|网上|信函|邮寄|当面|现场|电子邮件)申请/g,
    '',
  )
}
