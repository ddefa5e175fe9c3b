import { describe, expect, it } from 'vitest'
import type { NarrativeBlock } from '@/lib/report/narrative'
import { plainText } from '@/lib/report/narrative'
import { rangesOf, rangeWithin } from './pad-places'
import { schema } from './pad-schema'
import { toEditor } from './shape'

const text = (words: string) => ({ type: 'text' as const, text: words })
const paragraph = (...content: (ReturnType<typeof text> & { figure?: string })[]) => ({
  type: 'paragraph' as const,
  content,
})
const live = { ...text('1127'), figure: 'applications.received.total' }
const blocks: NarrativeBlock[] = [
  { type: 'heading', attrs: { level: 3 }, content: [text('（一）依申请公开')] },
  paragraph(text('先说一句。新收'), live, text('件。再说一句。')),
  {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(text('甲项9件')), paragraph(text('乙项8件'))] }],
  },
  paragraph(text('再说一句。')),
]
const doc = schema.nodeFromJSON(toEditor(blocks))
const textAt = ({ from, to }: { from: number; to: number }) => doc.textBetween(from, to)

describe('passages in the editor', () => {
  it('stand where the plain text has them, live figures as one sign', () => {
    const [found, ...more] = rangesOf(doc, '新收1127件。')
    expect(more).toEqual([])
    expect(found && textAt(found)).toBe('新收1127件。')
    expect(found && found.to - found.from).toBe('新收件。'.length + 1)
  })

  it('are found every time they stand there, and line by line where they run over several', () => {
    expect(rangesOf(doc, '再说一句。').map(textAt)).toEqual(['再说一句。', '再说一句。'])
    expect(rangesOf(doc, '甲项9件\n乙项8件').map(textAt)).toEqual(['甲项9件', '乙项8件'])
    expect(plainText({ type: 'doc', content: blocks })).toContain('甲项9件\n乙项8件')
  })

  it('that are empty or gone have no place', () => {
    expect(rangesOf(doc, '')).toEqual([])
    expect(rangesOf(doc, '没有这句话。')).toEqual([])
    expect(rangeWithin(doc, '没有这句话。', 0, 1)).toBeUndefined()
  })

  it('give the place of some of their characters', () => {
    const range = rangeWithin(doc, '甲项9件', 2, 3)
    expect(range && textAt(range)).toBe('9')
  })
})
