import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { headingOf, type NarrativeDoc, paragraphOf } from '@/lib/report/narrative'
import { namedSentences } from '@/lib/report/sentences'
import { Prose } from './prose'

const doc: NarrativeDoc = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '新收' },
        { type: 'text', text: '27', figure: 'applications.received.total', marks: [{ type: 'bold' }] },
        { type: 'text', text: '件' },
      ],
    },
  ],
}

describe('a live figure', () => {
  it('leads to its cell on the page that has the tables', () => {
    expect(renderToStaticMarkup(<Prose doc={doc} anchor="overview" />)).toContain(
      '新收<strong><a href="#applications.received.total" class="live-figure">27</a></strong>件',
    )
  })

  it('is plain text elsewhere', () => {
    expect(renderToStaticMarkup(<Prose doc={doc} />)).toContain('<p>新收<strong>27</strong>件</p>')
  })
})

describe('a sentence', () => {
  const item = (text: string) => ({ type: 'listItem' as const, content: [paragraphOf(text)] })
  const long: NarrativeDoc = {
    type: 'doc',
    content: [
      headingOf('（一）主动公开'),
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '第一句' },
          { type: 'text', text: '到这里。第二', marks: [{ type: 'bold' }] },
          { type: 'text', text: '句有12件。' },
        ],
      },
      { type: 'bulletList', content: [item('甲事办完。乙事在办。'), item('丙事未办。')] },
    ],
  }

  it('can be linked to by the name that comparisons give it', () => {
    const html = renderToStaticMarkup(<Prose doc={long} anchor="overview" />)
    const named = namedSentences(long, 'overview')
    expect(named).toHaveLength(6)
    for (const { id } of named) expect(html.split(` id="${id}"`)).toHaveLength(2)
    expect(html).toContain('<span id="overview-p2s2"><strong>第二</strong>句有12件。</span>')
  })

  it('has no name where the prose is not the report itself', () => {
    expect(renderToStaticMarkup(<Prose doc={long} />)).not.toContain(' id=')
  })
})
