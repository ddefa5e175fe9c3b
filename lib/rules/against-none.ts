import type { Claim } from './against-reading'
import type { Statement } from './against-statements'
import type { AgainstId } from './against-ways'
import { residueOf } from './against-wording'

/** A way of saying that there was none. The words of `gap` may hold only what `residueOf` takes away. */
interface None {
  readonly rule: AgainstId
  readonly says: RegExp
  readonly means: readonly string[]
  readonly unsure?: boolean
  /** Said wherever it stands; the others only where the prose speaks of applications. */
  readonly anywhere?: boolean
}

const no = '(?:不存在|未曾|从未|均未|没有|未|没|无)'
const ways: readonly None[] = [
  {
    rule: 'RN-8',
    says: new RegExp(
      `${no}(?:收到|接到|接收到?|受理)(?:过)?(?<gap>[^#]{0,30}?)(?:依申请公开|(?<!依)申请(?!人|行政|减免))(?<tail>[^#]{0,20})$`,
    ),
    means: ['applications.received.total'],
  },
  {
    rule: 'RN-8',
    says: /(?:^|[^毫])(?:没有|无|零)(?:人|群众|公民)?(?:提出|提交)?(?<gap>[^#]{0,24}?)(?:(?:政府)?信息公开(?:的)?申请|依申请公开)(?<tail>[^#]{0,8})$/,
    means: ['applications.received.total'],
  },
  {
    rule: 'RN-8',
    says: /(?:没有|无)(?:任何)?(?:人|公民|群众|单位|企业|法人)(?<gap>[^#]{0,24}?)(?:提出)?申请(?:公开|获取)(?:政府|相关)*信息(?<tail>)$/,
    means: ['applications.received.total'],
  },
  {
    rule: 'RN-8',
    says: /(?:信息公开(?:的)?申请|依申请公开(?:申请)?)(?<gap>)(?:件|总|数)*量?(?<tail>均?为零|均?为无|零件)$/,
    means: ['applications.received.total'],
  },
  {
    rule: 'RN-2',
    says: new RegExp(`${no}(?:有)?(?<gap>)上年(?:度)?(?:结转|转入|遗留)(?<tail>[^#]{0,16})$`),
    means: ['applications.carriedOver.total'],
  },
  {
    rule: 'RN-2',
    says: new RegExp(`${no}(?:有)?(?<gap>)(?:下年(?:度)?(?:结转|办理)|(?:结转|转)[至到入]?下年)(?<tail>[^#]{0,16})$`),
    means: ['applications.carriedForward.total'],
  },
  {
    rule: 'RN-2',
    says: /^(?:且|也|并|均)?(?:没有|无|未)(?<gap>)结转(?<tail>[^#]{0,6})$/,
    means: ['applications.carriedForward.total'],
    unsure: true,
  },
  ...(
    [
      ['withheld', '不予公开'],
      ['partlyDisclosed', '部分公开'],
      ['unavailable', '无法提供'],
      ['notProcessed', '不予处理'],
    ] as const
  ).map(([row, name]) => ({
    rule: 'RN-3' as const,
    says: new RegExp(`${no}(?:有|作出|做出|出现|发生|存在|产生)*(?<gap>)${name}(?<tail>[^#]{0,12})$`),
    means: [`applications.${row}.total`],
  })),
  ...(['rules', 'normativeDocuments'] as const).map(row => ({
    rule: 'RN-7' as const,
    says: new RegExp(
      `${no}(?:有)?(?:制发|制定|出台|印发)(?:过)?(?<gap>[^#]{0,8}?)(?:行政|政府)?${row === 'rules' ? '规章' : '规范性文件'}(?<tail>)$`,
    ),
    means: [`proactive.${row}.issued`],
    anywhere: true,
  })),
  ...(['rules', 'normativeDocuments'] as const).map(row => ({
    rule: 'RN-7' as const,
    says: new RegExp(
      `${no}(?:有)?(?:宣布)?废止(?:过)?(?<gap>[^#]{0,8}?)(?:行政|政府)?${row === 'rules' ? '规章' : '规范性文件'}(?<tail>)$`,
    ),
    means: [`proactive.${row}.repealed`],
    anywhere: true,
  })),
]

/** 均为自然人 after the whole: the other columns are empty. */
const onlyPersons = {
  says: /^(?:申请人|申请)?(?:均|都|全部)(?:为|是|系|由|来自)(?:自然人|公民|个人)/,
  after:
    /(?:收到|受理|新收|收办|接收)[^，。；]*[件份宗起项](?:政府信息公开|信息公开)?(?:申请)?[，,](?:申请人|申请)?(?:均|都|全部)/,
  means: ['commercial', 'research', 'publicInterest', 'legalService', 'other'].map(
    column => `applications.received.${column}`,
  ),
}

const cases = new RegExp(
  `(?:${no}(?:有|因|发生|出现|产生|引发|涉及|收到|引起|存在|接到|被)*(?<gap>[^#]{0,30}?)(?<named>(?:行政)?(?:复议|诉讼|起诉).*)|(?<zero>.*(?:复议|诉讼).*?)(?:(?:均|都|数量?)?(?:为零|为无|零发生|为空)|[均都]无|(?<=情况)无))$`,
)

/** What words without a figure say is not there; the sums that must then be 0. */
export function noneOf(statement: Statement): Claim[] {
  if (statement.figure || statement.when !== 'this' || /[若如]|凡|除/.test(statement.left)) return []
  const { left, subject, around, about } = statement
  const inApplications = subject === 'applications' || around === 'applications' || about
  if (onlyPersons.says.test(left) && onlyPersons.after.test(statement.sentence.text))
    return [{ rule: 'RN-4', means: [onlyPersons.means], asks: [], unsure: false }]
  for (const found of ways) {
    if (!found.says.test(left)) continue
    const { gap = '', tail = '' } = found.says.exec(left)?.groups ?? {}
    const clear =
      residueOf(gap).replace(wanted, '').length <= 1 &&
      residueOf(tail).length <= 1 &&
      (found.anywhere || (subject !== 'other' && inApplications))
    if (clear) return [{ rule: found.rule, means: [found.means], asks: [], unsure: found.unsure ?? false }]
  }
  return noCases(left)
}

const wanted = /单位|个人|企业|要求|公开|向[我本].{1,3}/g
const failing = /败|纠正|纠错|撤销|违法|变更|超期|逾期|追责|不当|机构|机关|局/

/** “零复议、零诉讼” */
const zeroed = /零(?:行政)?(?:复议|诉讼)(?!纠|败|撤)/g

/** Both halves of section four where both are denied, else the one that is. */
function noCases(left: string): Claim[] {
  const { gap = '', named, zero } = cases.exec(left)?.groups ?? {}
  const zeroes = left.match(zeroed)?.join('').replaceAll('零', '')
  const text = named ?? zeroes ?? zero?.slice(zero.search(/(?:行政)?(?:复议|诉讼)/))
  if (text === undefined || failing.test(gap + text)) return []
  if (residueOf(gap.replace(motives, '')).length > 1) return []
  if (residueOf(text.replace(motives, '').replace(/(?:行政)?(?:复议|诉讼|起诉)/g, '')).length > 1) return []
  const denied = [
    ...(/复议(?!后)/.test(text) ? ['reconsideration.total'] : []),
    ...(/诉讼|起诉/.test(text) ? ['litigation.direct.total', 'litigation.afterReconsideration.total'] : []),
  ]
  return denied.length > 0 ? [{ rule: 'RN-8', means: [denied], asks: [], unsure: false }] : []
}

const motives =
  /引发|引起|导致|产生|发生|出现|被|申请|提起|提出|相关|有关|关于|涉及|收到|而|情形|现象|问题|请求|应诉|申诉|上诉|举报|投诉|针对|本部门|事务/g
