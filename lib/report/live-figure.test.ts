import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { cellsOf, withTotals } from './cells'
import { toJson } from './content'
import { layOut } from './layout'
import { followFigures, liveFiguresOf, shownFrom, shownIn, UNFILLED } from './live-figure'
import { emptyDoc, type Inline, type NarrativeDoc, narrativeDoc, plainText } from './narrative'

const RECEIVED = 'applications.received.total'
const live = (figure: string, text = UNFILLED): Inline => ({ type: 'text', text, figure })
const docOf = (...content: Inline[]): NarrativeDoc => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
const sentence = docOf(
  { type: 'text', text: '新收申请' },
  { ...live(RECEIVED), marks: [{ type: 'bold' }] },
  { type: 'text', text: '件。' },
)
const received = Object.fromEntries(
  ['natural', 'commercial', 'research', 'publicInterest', 'legalService', 'other'].map((column, at) => [
    `applications.received.${column}`,
    at,
  ]),
)

describe('live figures', () => {
  it('print what the cell holds, totals added up, and keep their marks', () => {
    const followed = followFigures(sentence, shownIn(format2021, received))
    expect(plainText(followed)).toBe('新收申请15件。')
    expect(followed.content[0]).toMatchObject({
      content: [{}, { text: '15', figure: RECEIVED, marks: [{ type: 'bold' }] }, {}],
    })
    expect(plainText(sentence)).toBe('新收申请（未填）件。')
  })

  it('follow the cell when it changes, and say so when it is blank: never 0', () => {
    const first = followFigures(sentence, shownIn(format2021, received))
    const changed = { ...received, 'applications.received.other': 10 }
    expect(plainText(followFigures(first, shownIn(format2021, changed)))).toBe('新收申请20件。')
    const blank = { ...received, 'applications.received.other': null }
    expect(plainText(followFigures(first, shownIn(format2021, blank)))).toBe('新收申请（未填）件。')
  })

  it('become plain text where the form has no such cell', () => {
    const gone = docOf(live('proactive.procurement.items', '4'))
    expect(followFigures(gone, shownIn(format2021, received))).toEqual(docOf({ type: 'text', text: '4' }))
    expect(followFigures(gone, shownFrom(withTotals(format2021, received)))).toEqual(docOf({ type: 'text', text: '4' }))
    expect(shownFrom(withTotals(format2021, received))(RECEIVED)).toBe('15')
  })

  it('are found in lists and tables too', () => {
    const paragraph = { type: 'paragraph' as const, content: [live(RECEIVED)] }
    const doc: NarrativeDoc = {
      type: 'doc',
      content: [
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph, paragraph] }] }],
        },
        { type: 'processingFee', attrs: { notices: 0, amount: '0', collected: '0' } },
      ],
    }
    expect(doc.content.flatMap(liveFiguresOf)).toEqual([RECEIVED, RECEIVED, RECEIVED])
    expect(plainText(followFigures(doc, () => '7'))).toMatch(/^7\n\n7 7\n\n/)
  })

  it('leave a prose without them untouched', () => {
    const plain = docOf({ type: 'text', text: '公开信息312条。' })
    expect(followFigures(plain, () => '9')).toBe(plain)
  })

  it('may be stored at every address of the form, and at nothing else', () => {
    for (const { address } of cellsOf(format2021))
      expect(narrativeDoc.safeParse(docOf(live(address))).success).toBe(true)
    for (const address of ['', 'x', '../secret', 'a.b"onclick', 'a..b', 'A.b', `a.${'b'.repeat(120)}`])
      expect(narrativeDoc.safeParse(docOf(live(address))).success).toBe(false)
  })

  it('reach the layout with their address and the open data as plain text', () => {
    const content = {
      format: '2021' as const,
      year: 2024,
      kind: 'own' as const,
      organ: { name: '枫澜区教育局' },
      title: '枫澜区教育局2024年政府信息公开工作年度报告',
      narratives: {
        preface: emptyDoc,
        overview: followFigures(sentence, shownIn(format2021, received)),
        problems: emptyDoc,
        other: emptyDoc,
      },
      figures: received,
    }
    const overview = layOut(format2021, content).find(block => block.kind === 'prose' && block.section === 'overview')
    expect(overview).toMatchObject({ doc: { content: [{ content: [{}, { text: '15', figure: RECEIVED }, {}] }] } })
    expect(toJson(content).narratives.overview).toBe('新收申请15件。')
  })
})
