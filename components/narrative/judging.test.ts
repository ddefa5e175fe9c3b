import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { fromPlainText } from '@/lib/report/narrative'
import type { Sight } from '@/lib/rules/rule'
import { judge } from './judging'

const zeros = Object.fromEntries(enteredCells(format2021).map(({ address }) => [address, 0]))
const sight: Sight = {
  report: {
    format: '2021',
    year: 2025,
    kind: 'own',
    organ: { name: '枫澜区粮食局' },
    title: '',
    narratives: { problems: '问题：公布9项，其中甲7项、乙8项。' },
    figures: withTotals(format2021, { ...zeros, 'applications.received.natural': 27 }),
  },
}
/** What is said of sentences; that a text of one line lacks what a whole part must have is another matter. */
const judged = (text: string) => {
  const { findings, offers } = judge(sight, 'overview', fromPlainText(text).content)
  return { findings: findings.filter(({ place }) => place?.quote), offers }
}

describe('a text while it is written', () => {
  it('has its own findings, and not those of the tables or of other parts', () => {
    const { findings } = judged('公布12项，其中甲7项、乙8项。')
    expect(findings.map(({ rule, place }) => [rule, place?.section])).toEqual([['RN-9', 'overview']])
    expect(findings[0]?.mend).not.toBe('')
  })

  it('is told which typed number contradicts which cell, and that it can follow it', () => {
    const { findings } = judged('本年新收政府信息公开申请25件。')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: 'RN-1',
      offer: { typed: '25', holds: '27', address: 'applications.received.total', start: 12, end: 14 },
    })
  })

  it('is offered the number that agrees', () => {
    const { findings, offers } = judged('本年新收政府信息公开申请27件。')
    expect(findings).toEqual([])
    expect(offers).toMatchObject([{ typed: '27', address: 'applications.received.total' }])
  })
})
