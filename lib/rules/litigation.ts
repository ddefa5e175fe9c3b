import { beforeOf } from './before'
import type { Look, Rule } from './rule'

const totals = ['reconsideration.total', 'litigation.direct.total', 'litigation.afterReconsideration.total'] as const
const taken = ['applications.received.total', 'applications.carriedOver.total'] as const
const corrected = [
  'reconsideration.corrected',
  'litigation.direct.corrected',
  'litigation.afterReconsideration.corrected',
] as const
const decided = ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other'] as const

/** 行政复议法 of 2023, in force from 1 January 2024, article 23: a refusal to disclose goes to reconsideration first. */
const RECONSIDERATION_FIRST = 2024

const aboutApplications = /申请|复议|诉讼|答复书|答复文书|败诉|纠错/

export const litigation: readonly Rule[] = [
  {
    id: 'R4-2',
    weight: 'warning',
    needs: ['lastYear'],
    holds: '本年和上年都没有申请，一般不会有因申请引起的行政复议、行政诉讼',
    source: '第四部分的案件由申请的处理引起',
    example: '本年、上年新收和结转都是0，行政复议总计写1',
    mend: '核对案件是不是因政府信息公开引起；更早的申请或者主动公开引起的，请写情况说明',
    check: look => {
      const before = beforeOf(look)
      const counts = taken.flatMap(address => [look.count(address), before?.count(address)])
      if (counts.some(count => count !== 0)) return []
      const cases = totals.filter(address => (look.count(address) ?? 0) > 0)
      if (cases.length === 0) return []
      const told = cases.map(address => `${look.name(address)}${look.count(address)}`).join('、')
      return [{ addresses: [...cases, ...taken], say: `本年和上年新收、结转来的申请都是0，${told}` }]
    },
  },
  {
    id: 'R4-3',
    weight: 'warning',
    holds: '复议后起诉的案件一般不多于已经审结的行政复议',
    source: '先有复议结果才有复议后起诉；看本年的，有上年年报时连同上年的',
    example: '行政复议维持1、其他结果1，复议后起诉总计写3',
    mend: '核对有没有把未经复议直接起诉的计在这里；复议在更早的年份审结的，请写情况说明',
    check: look => {
      const sued = look.count('litigation.afterReconsideration.total')
      const now = sumOf(look)
      const before = beforeOf(look)
      const then = before ? sumOf(before) : 0
      if (sued === undefined || now === undefined || then === undefined || sued <= now + then) return []
      const addresses = ['litigation.afterReconsideration.total', ...decided]
      const all = before ? `本年审结的行政复议${now}件加上年${then}件共${now + then}件` : `本年审结的行政复议${now}件`
      return [{ addresses, say: `复议后起诉总计${sued}件，多于${all}` }]
    },
  },
  {
    id: 'R4-4',
    weight: 'warning',
    holds: '2024年起，未经复议直接起诉的案件应当很少',
    source: '《行政复议法》（2024年1月1日起施行）第二十三条：申请公开而不予公开的，先申请行政复议',
    example: '2024年年报，未经复议直接起诉总计写2',
    mend: '核对案件是不是经过了复议；以前年度起诉的，或者不是因不予公开引起的，请写情况说明',
    check: look => {
      const sued = look.count('litigation.direct.total') ?? 0
      if (look.report.year < RECONSIDERATION_FIRST || sued <= 0) return []
      const say = `${look.report.year}年未经复议直接起诉总计${sued}件，不予公开的案件从${RECONSIDERATION_FIRST}年起应当先申请复议`
      return [{ addresses: ['litigation.direct.total'], say }]
    },
  },
  {
    id: 'R4-5',
    weight: 'note',
    holds: '有被纠正的案件，第五部分一般写到依申请公开办理中的问题',
    source: '条例第五十条第一款第（四）项',
    example: '行政复议结果纠正2，第五部分只写主动公开的问题',
    mend: '看一看被纠正的原因，可以写进存在的主要问题和改进措施',
    check: look => {
      const problems = look.report.narratives.problems ?? ''
      const cases = corrected.filter(address => (look.count(address) ?? 0) > 0)
      if (cases.length === 0 || problems.trim() === '' || aboutApplications.test(problems)) return []
      const told = cases.map(address => `${look.name(address)}${look.count(address)}`).join('、')
      return [{ addresses: cases, say: `${told}，第五部分没有写到依申请公开办理中的问题` }]
    },
  },
]

function sumOf(seen: Pick<Look, 'count'>): number | undefined {
  const counts = decided.map(address => seen.count(address))
  return counts.every(count => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined
}
