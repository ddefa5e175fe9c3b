import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf, withTotals } from '@/lib/report/cells'
import { fromPlainText, type NarrativeBlock } from '@/lib/report/narrative'
import type { Finding } from '@/lib/rules/rule'
import { offerAgainst, offersFor } from './ties'

const zeros = Object.fromEntries(cellsOf(format2021).flatMap(cell => (cell.sums ? [] : [[cell.address, 0]])))
const figures = withTotals(format2021, {
  ...zeros,
  'applications.received.natural': 27,
  'applications.carriedOver.other': 3,
  'applications.disclosed.natural': 18,
  'proactive.normativeDocuments.inForce': 9,
})
const offered = (text: string) =>
  offersFor(fromPlainText(text).content, format2021, figures).map(({ quote, start, end, address }) => [
    quote.slice(start, end),
    address,
  ])

describe('numbers that could follow a cell', () => {
  it.each([
    ['全年收到政府信息公开申请27件。', '27', 'applications.received.total'],
    ['本年新收申请 27 件，上年结转申请不详。', '27', 'applications.received.total'],
    ['上年结转3件。', '3', 'applications.carriedOver.total'],
    ['其中予以公开18件。', '18', 'applications.disclosed.total'],
    ['目前现行有效行政规范性文件9件。', '9', 'proactive.normativeDocuments.inForce'],
  ])('%s', (text, number, address) => {
    expect(offered(text)).toContainEqual([number, address])
  })

  it.each([
    ['another value', '收到政府信息公开申请28件。'],
    ['another topic', '举办培训27场次。'],
    ['another year', '上年收到申请27件。'],
    ['one kind of applicant', '收到自然人申请27件。'],
    ['a rough number', '收到申请约27件。'],
    ['a year', '2027年收到申请。'],
  ])('%s is no offer', (_, text) => {
    expect(offered(text)).toEqual([])
  })

  it('a number that follows its cell already is no offer', () => {
    const blocks: NarrativeBlock[] = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '收到申请' },
          { type: 'text', text: '27', figure: 'applications.received.total' },
          { type: 'text', text: '件，予以公开18件。' },
        ],
      },
    ]
    expect(offersFor(blocks, format2021, figures).map(({ typed }) => typed)).toEqual(['18'])
  })

  it('a number that a finding sets against one cell is offered, unless it is doubtful which number is meant', () => {
    const finding = (quote: string, say: string): Finding => ({
      rule: 'RN-1',
      weight: 'warning',
      addresses: ['applications.received.total'],
      place: { section: 'overview', quote },
      say,
      values: {},
    })
    const quote = '今年受理申请25件，增长8%。'
    expect(offerAgainst(finding(quote, '文字写受理25件，表中新收27件'), format2021, figures)).toMatchObject({
      typed: '25',
      holds: '27',
      address: 'applications.received.total',
    })
    expect(offerAgainst(finding('受理25件，又25件。', '写25件，表中27件'), format2021, figures)).toBeUndefined()
  })
})
