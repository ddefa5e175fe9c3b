import { toScaled } from '@/lib/report/decimal'
import { isKnown, showFigure } from '@/lib/report/figure'
import { type FeeStatement, feeStatements } from './fee-statements'
import { exact, shown } from './quantities-exact'
import type { Found, Rule } from './rule'

const measure = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

export const fees: readonly Rule[] = [
  {
    id: 'R6-1',
    weight: 'error',
    formats: ['2021'],
    holds: '信息处理费实际收取的不多于通知的总金额；没有发出通知就没有金额，发出了通知就有金额',
    source: measure,
    example: '第六部分写“总金额380元，实际收取830元”',
    mend: '按收费台账核对收费通知的件数、总金额和实际收取的金额',
    check: look => {
      const { notices, amount, collected } = feeStatements(look)
      const found: Found[] = []
      if (amount && collected && collected.value > amount.value)
        found.push({
          addresses: [],
          place: placeOf(collected, amount),
          say: `信息处理费实际收取${shown(collected.value)}元，多于收费通知的总金额${shown(amount.value)}元`,
        })
      if (notices && amount && (notices.value === 0n) !== (amount.value === 0n))
        found.push({
          addresses: [],
          place: placeOf(amount, notices),
          say: `发出收费通知${shown(notices.value)}件，总金额却是${shown(amount.value)}元`,
        })
      return found
    },
  },
  {
    id: 'R2-6',
    weight: 'warning',
    formats: ['2021'],
    holds: '第二部分的行政事业性收费不少于第六部分实际收取的信息处理费',
    source: `${measure}：信息处理费是行政事业性收费`,
    example: '第六部分写实际收取1260元，第二部分收费金额写0万元',
    mend: '把信息处理费计入行政事业性收费（以万元为单位，1260元是0.126万元）',
    check: look => {
      const { collected } = feeStatements(look)
      const address = 'proactive.fees.amount'
      const charged = look.figure(address)
      if (!collected || !isKnown(charged)) return []
      if (toScaled(charged) * WAN >= (collected.value * MILLIONTHS) / exact(1)) return []
      const say = `第六部分实际收取信息处理费${shown(collected.value)}元，第二部分行政事业性收费只有${showFigure(charged)}万元`
      return [{ addresses: [address], place: placeOf(collected), say }]
    },
  },
  {
    id: 'R6-2',
    weight: 'warning',
    formats: ['2021'],
    holds: '因逾期不缴费而不再处理的申请，不多于发出的收费通知',
    source: '先有收费通知才有逾期不缴；上年末发出的通知除外',
    example: '第三部分逾期不缴费3件，第六部分写发出收费通知2件',
    mend: '按收费台账核对；通知是上年发出的，请写情况说明',
    check: look => {
      const { notices } = feeStatements(look)
      const address = 'applications.otherHandling.unpaid.total'
      const unpaid = look.count(address)
      if (!notices || unpaid === undefined || exact(Math.max(unpaid, 0)) <= notices.value) return []
      const say = `第三部分逾期不缴纳费用、不再处理的申请有${unpaid}件，第六部分写的收费通知只有${shown(notices.value)}件`
      return [{ addresses: [address], place: placeOf(notices), say }]
    },
  },
]

const WAN = 10_000n
const MILLIONTHS = 1_000_000n

/** The sentence, or both where the second stands in another one of the same paragraph. */
function placeOf({ sentence }: FeeStatement, also?: FeeStatement): Found['place'] {
  const other = also?.sentence
  const both = other && other !== sentence && other.paragraph === sentence.paragraph
  return { section: sentence.section, quote: both ? other.text + sentence.text : sentence.text }
}
