import { describe, expect, it } from 'vitest'
import { type NarrativeBlock, narrativeDoc, paragraphOf } from '@/lib/report/narrative'
import { fromEditor, joinFee, partFee, toEditor } from './shape'

const doc: NarrativeBlock[] = [
  { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '（一）主动公开' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: '公开' },
      { type: 'text', text: '9', marks: [{ type: 'bold' }] },
      { type: 'text', text: '27', figure: 'applications.received.total' },
      { type: 'text', text: '（未填）', marks: [{ type: 'bold' }], figure: 'applications.concluded.total' },
    ],
  },
  { type: 'paragraph', content: [{ type: 'text', text: '3', figure: 'reconsideration.total' }] },
  { type: 'orderedList', content: [{ type: 'listItem', content: [paragraphOf('一条')] }] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraphOf('渠道')] }] },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [paragraphOf('网站')] },
          { type: 'tableCell', content: [paragraphOf('')] },
        ],
      },
    ],
  },
]

describe('the editor’s shape of a narrative', () => {
  it('goes in and comes out unchanged', () => {
    expect(fromEditor(toEditor(doc)).blocks).toEqual(doc)
    expect(toEditor([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
    expect(fromEditor(toEditor([]))).toEqual({ blocks: [], places: [] })
  })

  it('drops what only the editor knows: widths, starts, empty lines', () => {
    const { blocks, places } = fromEditor({
      type: 'doc',
      content: [
        { type: 'paragraph' },
        {
          type: 'orderedList',
          attrs: { start: 3, type: null },
          content: [{ type: 'listItem', attrs: {}, content: [{ type: 'paragraph' }] }],
        },
        { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: ' ' }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableCell',
                  attrs: { colspan: 1, rowspan: 2, colwidth: [80], align: 'left' },
                  content: [{ type: 'paragraph' }],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(narrativeDoc.parse({ type: 'doc', content: blocks }).content).toEqual([
      { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { rowspan: 2 }, content: [{ type: 'paragraph' }] }],
          },
        ],
      },
    ])
    expect(places).toEqual([1, 3])
  })

  it('keeps the fee apart from the text and puts it first', () => {
    const fee = { notices: 2, amount: '300', collected: '300' }
    const all: NarrativeBlock[] = [paragraphOf('甲'), { type: 'processingFee', attrs: fee }]
    expect(partFee(all)).toEqual({ fee, body: [paragraphOf('甲')] })
    expect(joinFee(fee, [paragraphOf('甲')])).toEqual([{ type: 'processingFee', attrs: fee }, paragraphOf('甲')])
    expect(joinFee(undefined, [])).toEqual([])
  })
})
