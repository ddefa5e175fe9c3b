import * as z from 'zod/mini'
import { kinds } from './figure'

/** The three figures of the information processing fee (国办函〔2020〕109号): notices issued, amount asked, amount collected (元). */
export const processingFee = z.strictObject({
  notices: kinds.count.schema,
  amount: kinds.yuan.schema,
  collected: kinds.yuan.schema,
})

export type ProcessingFee = z.infer<typeof processingFee>

export const feeParts = [
  { key: 'notices', kind: kinds.count, unit: '件', label: '发出收费通知件数' },
  { key: 'amount', kind: kinds.yuan, unit: '元', label: '通知收费总金额' },
  { key: 'collected', kind: kinds.yuan, unit: '元', label: '实际收取总金额' },
] as const

/** The sentence of section six; empty until all three figures are known. */
export function feeSentence({ notices, amount, collected }: ProcessingFee): string {
  if (notices === null || amount === null || collected === null) return ''
  if (Number(notices) === 0 && amount === '0' && collected === '0')
    return '本年度没有发出信息处理费收费通知，没有收取信息处理费。'
  return `本年度发出信息处理费收费通知${notices}件，总金额${amount}元，实际收取${collected}元。`
}
