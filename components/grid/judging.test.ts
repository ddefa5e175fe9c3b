import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { cellMap, enteredCells } from '@/lib/report/cells'
import { type NarrativeDoc, plainText } from '@/lib/report/narrative'
import type { Sight } from '@/lib/rules/rule'
import { judge } from './judging'

const cells = new Map([...cellMap(format2021)].filter(([, cell]) => cell.section === 'applications'))
const zeros = Object.fromEntries(enteredCells(format2021).map(({ address }) => [address, 0]))
const stored = { ...zeros, 'applications.received.natural': 27, 'applications.carriedForward.natural': 27 }
const typed = { ...stored, 'applications.received.natural': 31, 'applications.carriedForward.natural': 31 }
const prose: NarrativeDoc = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '本年新收政府信息公开申请' },
        { type: 'text', text: '27', figure: 'applications.received.total' },
        { type: 'text', text: '件。' },
      ],
    },
  ],
}
const sight: Sight = {
  report: {
    format: '2021',
    year: 2025,
    kind: 'own',
    organ: { name: '枫澜区粮食局' },
    title: '',
    narratives: { overview: plainText(prose) },
    figures: stored,
  },
}

describe('a table beside a prose that speaks of it', () => {
  it('contradicts a typed number as soon as its cell changes', () => {
    expect(judge(sight, cells, typed).map(({ rule }) => rule)).toContain('RN-1')
  })

  it('agrees with a live figure, which follows its cell', () => {
    expect(judge(sight, cells, typed, { overview: prose }).filter(({ place }) => place)).toEqual([])
  })
})
