import { feesDenied, feesOf } from './against-fees'
import { noneOf } from './against-none'
import { claimOf } from './against-reading'
import { statementsOf } from './against-statements'
import { type Judged, judged } from './against-verdict'
import type { AgainstId } from './against-ways'
import type { Look, Rule } from './rule'

const known = new WeakMap<Look, readonly Judged[]>()

/** All contradictions between prose and tables. Read once for each look. */
function contradictionsOf(look: Look): readonly Judged[] {
  const before = known.get(look)
  if (before) return before
  const found = statementsOf(look).flatMap(statement => {
    if (statement.when !== 'this' || statement.teller === 'part') return []
    const fees = feesOf(look, statement)
    if (fees) return [fees]
    const claim = claimOf(look, statement)
    const claims = claim ? [claim] : noneOf(statement)
    return claims.flatMap(one => judged(look, statement, one) ?? [])
  })
  const all = [...found, ...feesDenied(look)]
  known.set(look, all)
  return all
}

const against = (id: AgainstId, said: Omit<Rule, 'id' | 'weight' | 'check'>): Rule => ({
  id,
  weight: 'warning',
  ...said,
  check: look => contradictionsOf(look).flatMap(({ rule, found }) => (rule === id ? [found] : [])),
})

const mend = '核对文字和表格哪一处写错了；口径不同的，请在文字里写明口径'

/** The prose must tell what the tables tell. A person decides which of the two is wrong. */
export const againstTables: readonly Rule[] = [
  against('RN-1', {
    holds: '文字里收到的申请件数与第三部分相同',
    source: '“收到”“受理”“新收”指本年新收；“收办”“办理”也可以是新收加上年结转',
    example: '文字写“新收政府信息公开申请26件”，表中本年新收25',
    mend,
  }),
  against('RN-2', {
    holds: '文字里上年结转、办结、结转下年度的件数与第三部分相同',
    source: '第三部分第二项、第三项总计和第四项',
    example: '文字写“上年结转5件”，表中上年结转3',
    mend,
  }),
  against('RN-3', {
    holds: '文字里各类办理结果及其理由的件数与第三部分相同',
    source: '第三部分第三项的各类结果；合写的几类相加',
    example: '文字写“予以公开12件”，表中予以公开10',
    mend,
  }),
  against('RN-4', {
    holds: '文字里自然人、法人或其他组织的申请件数与第三部分各列相同',
    source: '第三部分的列；基数是新收，或者新收加上年结转',
    example: '文字写“自然人申请49件”，表中自然人47',
    mend,
  }),
  against('RN-6', {
    holds: '文字里行政复议、行政诉讼的件数与第四部分相同',
    source: '行政诉讼是未经复议直接起诉与复议后起诉两项之和；只看因政府信息公开引起的案件',
    example: '文字写“引发行政复议3件”，表中行政复议总计2',
    mend,
  }),
  against('RN-7', {
    holds: '文字里规章、行政规范性文件、处理决定和收费的数与第二部分相同',
    source: '第二部分各项；一般的“文件”“公文”不在其内',
    example: '文字写“制发行政规范性文件6件”，表中本年制发件数5',
    mend,
  }),
  against('RN-8', {
    holds: '文字说没有的，表中是0',
    source: '“未收到申请”指本年新收为0，“未发生复议、诉讼”指第四部分为0，“未收取信息处理费”指没有收费金额',
    example: '文字写“未发生行政复议”，表中行政复议总计1',
    mend,
  }),
]
