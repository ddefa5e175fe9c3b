import { describe, expect, test } from 'vitest'
import type { Figures } from '@/lib/report/figure'
import { check } from '.'
import { feeStatements } from './fee-statements'
import { fees } from './fees'
import { shown } from './quantities-exact'
import { lookAt } from './rule'
import { seen } from './test-report'

const read = (other: string) => {
  const report = seen(2023, {}, { narratives: { other } })
  const { notices, amount, collected } = feeStatements(lookAt({ report }))
  return [notices, amount, collected].map(one => (one ? shown(one.value) : '–')).join(' ')
}

describe('the processing fee is read out of section six', () => {
  test.each([
    ['本年度发出信息处理费收费通知3件，总金额640元，实际收取610元。', '3 640 610'],
    ['2023年，全区发出收费通知41件，总金额1.26万元，实际收取0.93万元。', '41 12600 9300'],
    ['我局全年共向申请人发出收费通知书2份，通知收费金额合计380元，已实际收取280元。', '2 380 280'],
    ['本年度发出２件信息处理费收费通知，应收总金额５００元，实收５００元。', '2 500 500'],
    [
      '对3件政府信息公开申请发出信息处理费收费通知，金额分别为140元、420元、390元，共计950元，实际收取950元。',
      '3 950 950',
    ],
    ['全年开具信息处理费缴费通知单五份，涉及金额1,250元，实际缴纳1,050元，均已上缴国库。', '5 1250 1050'],
    ['本年度发出收费通知件数为4件，总金额为720元，实际收取总金额为0元。', '4 720 0'],
    ['2023年发出信息处理费收费通知2件。通知总金额300元。实际收取信息处理费300元。', '2 300 300'],
    ['发出收费通知1件，总金额和实际收取金额均为160元。', '1 160 160'],
    ['发出收费通知2件，总金额260元，已全部收缴入库。', '2 260 260'],
    ['本年度信息处理费收费通知0件，总金额0元，实际收取0元。', '0 0 0'],
    ['本年度对2件申请收取信息处理费，共计480元，其中规划科1件、180元，土地科1件、300元。', '– – 480'],
    ['本年度收取信息处理费共900元。', '– – 900'],
    ['本年度未发出信息处理费收费通知，也未收取信息处理费。', '0 – 0'],
    ['依据有关办法，本年度没有向申请人收取信息处理费。', '– – 0'],
    ['本年度没有发出信息处理费收费通知，没有收取信息处理费。', '0 – 0'],
    ['本年度未发出信息处理费收费通知，实际收费金额为0元。', '0 – 0'],
    ['本年度无收费通知发出，信息处理费收取金额为0元。', '0 – 0'],
  ])('%s', (other, told) => expect(read(other)).toBe(told))
})

describe('figures that are not this year’s fee stay out', () => {
  test.each([
    ['本年度实际收取信息处理费300元，2022年实际收取500元。', '– – 300'],
    ['信息处理费按件收取的，标准为每件100元；超过30件的，每增加10件收费标准提高100元/件。', '– – –'],
    ['本年度收取信息处理费200元，较上年增加150元。', '– – 200'],
    ['上年发出收费通知6件，总金额900元。', '– – –'],
    ['本年度行政复议费用支出2000元。', '– – –'],
    ['约收取信息处理费300余元。', '– – –'],
    ['全年印发宣传册2000份，举办培训3次。', '– – –'],
  ])('%s', (other, told) => expect(read(other)).toBe(told))
})

describe('what the prose says of the fee is held against itself and the tables', () => {
  const told = (other: string, figures: Figures = {}) =>
    check({ report: seen(2023, figures, { narratives: { other } }) }, fees).map(
      ({ rule, weight }) => `${rule} ${weight}`,
    )
  const charged = (amount: string) => ({ 'proactive.fees.amount': amount })
  const unpaid = (count: number) => ({ 'applications.otherHandling.unpaid.natural': count })
  const sentence = (notices: number, amount: number, collected: number) =>
    `本年度发出信息处理费收费通知${notices}件，总金额${amount}元，实际收取${collected}元。`

  test.each([
    [sentence(2, 380, 830), charged('1'), ['R6-1 error']],
    [sentence(2, 380, 380), charged('0.038'), []],
    [sentence(2, 380, 0), {}, []],
    [sentence(0, 380, 0), {}, ['R6-1 error']],
    [sentence(2, 0, 0), {}, ['R6-1 error']],
    [sentence(0, 0, 0), {}, []],
    [sentence(2, 1260, 1260), charged('0.125999'), ['R2-6 warning']],
    [sentence(2, 1260, 1260), charged('0.126'), []],
    [sentence(2, 1260, 1260), { 'proactive.fees.amount': '/' }, []],
    [sentence(2, 380, 0), unpaid(3), ['R6-2 warning']],
    [sentence(3, 380, 0), unpaid(3), []],
    ['本年度没有发出信息处理费收费通知。', unpaid(1), ['R6-2 warning']],
    ['没有其他需要报告的事项。', unpaid(1), []],
    [`对2件申请收取信息处理费，共计380元。${sentence(2, 380, 380)}`, charged('1'), []],
    [`对2件申请收取信息处理费，共计380元。${sentence(2, 380, 830)}`, charged('1'), ['R6-1 error']],
  ] as const)('%s', (other, figures, wanted) => expect(told(other, figures)).toEqual(wanted))

  test('the whole passage is quoted', () => {
    const other = '情况如下。本年度发出信息处理费收费通知2件，总金额380元。实际收取信息处理费830元。'
    const [finding] = check({ report: seen(2023, charged('1'), { narratives: { other } }) }, fees)
    expect(finding?.place?.quote).toBe('本年度发出信息处理费收费通知2件，总金额380元。实际收取信息处理费830元。')
    expect(finding?.say).toBe('信息处理费实际收取830元，多于收费通知的总金额380元')
  })
})
