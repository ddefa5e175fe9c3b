import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { NarrativeDoc } from '@/lib/report/narrative'
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
