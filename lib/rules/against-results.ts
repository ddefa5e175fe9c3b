import type { Named } from './against-named'
import type { Look } from './rule'

const group = (row: string, says: RegExp): Named => ({ says, cells: [`applications.${row}.total`] })

const disclosed = group('disclosed', /(?<!部分|不|不能|主动)予以公开|同意公开|全部公开|完全公开|准予公开|给予公开/)
const partly = group('partlyDisclosed', /(?:予以)?部分(?:予以)?公开|区分处理/)
const withheld = group('withheld', /不予公开|不(?:同意)?公开|不予以公开/)
const unavailable = group('unavailable', /无法提供/)
const notProcessed = group('notProcessed', /不予处理|不予以处理/)
const otherHandling = group('otherHandling', /其[他它](?:方式)?处理/)

/** How reasons are shortened in speech; the full labels are those of the form. */
const shortened: Readonly<Record<string, readonly [Named, string]>> = {
  'withheld.stateSecret': [withheld, '(?:属于|涉及)?国家秘密'],
  'withheld.otherLaw': [withheld, '(?:其他)?法律、?(?:行政)?法规禁止公开'],
  'withheld.safetyAndStability': [withheld, '危及[“"]?三安全一稳定[”"]?'],
  'withheld.thirdParty': [withheld, '(?:保护|涉及|损害)?第三方(?:的)?合法权益'],
  'withheld.internalAffairs': [withheld, '(?:属于)?(?:三类)?内部事务(?:类)?信息'],
  'withheld.process': [withheld, '(?:属于)?(?:四类)?过程性(?:类)?信息'],
  'withheld.enforcementFile': [withheld, '(?:属于)?行政执法案卷(?:信息|类)?'],
  'withheld.administrativeQuery': [withheld, '(?:属于)?行政查询(?:类)?(?:事项)?'],
  'unavailable.notHeld': [
    unavailable,
    '(?:本机关|本单位|本部门|本办|本局|我[局办委镇])?不掌握(?:相关)?(?:政府)?信息|(?:本机关|本单位|我[局办委镇])不掌握',
  ],
  'unavailable.toBeCreated': [unavailable, '(?:没有|无)现成信息(?:，?需要?另行制作)?|需要?另行制作'],
  'unavailable.unclear': [unavailable, '补正后(?:申请内容)?(?:仍然?|依然|还)不明确'],
  'notProcessed.petition': [notProcessed, '信访、?举报、?投诉(?:类)?(?:的)?(?:申请|事项)?'],
  'notProcessed.repeated': [notProcessed, '(?<!大量|反)重复(?:提出)?(?:的)?申请'],
  'notProcessed.publication': [notProcessed, '(?:要求)?(?:提供)?公开出版物'],
  'notProcessed.excessive': [notProcessed, '(?:无正当理由)?大量反复申请'],
  'notProcessed.confirmation': [notProcessed, '(?:要求)?(?:行政机关)?确认或者?重新出具(?:已获取)?(?:的)?(?:政府)?信息'],
  'otherHandling.notCorrected': [otherHandling, '(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正'],
  'otherHandling.unpaid': [otherHandling, '(?:申请人)?逾期(?:不|未)(?:按收费通知要求)?(?:缴纳费用|缴费)'],
}

const known = new WeakMap<Look['form'], readonly Named[]>()

/** The kinds of reply and their reasons, as labelled in the form at hand and as shortened in speech. */
export function resultsOf({ form, cells }: Look): readonly Named[] {
  const before = known.get(form)
  if (before) return before
  const reasons = Object.entries(shortened).flatMap(([row, [under, short]]) => {
    const label = cells.get(`applications.${row}.total`)?.rowLabels.at(-1)
    if (label === undefined) return []
    const core = label.replace(/^\d\./, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return [{ ...group(row, new RegExp(`${core}|${short}`)), under }]
  })
  const results = [...reasons, disclosed, partly, withheld, unavailable, notProcessed, otherHandling]
  known.set(form, results)
  return results
}

const column = (says: RegExp, ...columns: readonly string[]): Named => ({ says, cells: columns })
const organisations = ['commercial', 'research', 'publicInterest', 'legalService', 'other']

export const natural = column(/自然人|公民(?:个人)?|(?<!然人)个人/, 'natural')

/** The columns of section three by their applicants; a cell is a column here. */
export const applicants: readonly Named[] = [
  natural,
  column(/法人[和或及与、](?:者)?(?:其他|非法人)组织|法人(?:单位)?|(?<!社会公益|益)其他组织/, ...organisations),
  column(/商业企业|企业/, 'commercial'),
  column(/科研机构/, 'research'),
  column(/(?:社会)?公益组织/, 'publicInterest'),
  column(/法律服务机构/, 'legalService'),
]

const cases = (says: RegExp, ...cells: readonly string[]): Named => ({
  says,
  cells: cells.map(cell => `${cell}.total`),
})

/** Section four by its cases. */
export const caseNames: readonly Named[] = [
  cases(/(?:经)?复议后(?:再|又)?(?:被)?(?:提起)?(?:行政)?(?:起诉|诉讼)/, 'litigation.afterReconsideration'),
  cases(
    /未经(?:行政)?复议(?:被)?(?:直接)?(?:提起)?(?:行政)?(?:起诉|诉讼)|(?:被)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)/,
    'litigation.direct',
  ),
  cases(/(?:行政)?复议/, 'reconsideration'),
  cases(/(?:行政)?(?:诉讼|应诉案件)/, 'litigation.direct', 'litigation.afterReconsideration'),
]

/** The outcomes of cases; a cell is the outcome’s column here. */
export const outcomes: readonly Named[] = [
  { says: /(?:结果|予以|判决|决定)?(?:予以)?(?:被)?维持(?:原行政行为)?/, cells: ['upheld'] },
  { says: /(?:结果|予以)?(?:被)?(?:纠正|纠错)/, cells: ['corrected'] },
  { says: /其他结果/, cells: ['other'] },
  { says: /(?:尚|还)?未审结|(?:尚|正)?在审理(?:之中|当中|中)?/, cells: ['pending'] },
]
