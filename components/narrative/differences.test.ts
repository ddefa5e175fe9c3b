import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './differences'

const marked = (text: string, other: string) =>
  differences(text, other)
    .map(part => (part.differs ? `[${part.text}]` : part.text))
    .join('')

describe('two versions of a paragraph', () => {
  it('differ in whole numbers and single words', () => {
    expect(marked('公开信息312条，新媒体892条。解读9篇。', '公开信息318条，新媒体892条。解读共9篇。')).toBe(
      '公开信息[312]条，新媒体892条。解读9篇。',
    )
    expect(marked('公开信息318条，新媒体892条。解读共9篇。', '公开信息312条，新媒体892条。解读9篇。')).toBe(
      '公开信息[318]条，新媒体892条。解读[共]9篇。',
    )
    expect(marked('甲，乙，丙。', '甲，丙。')).toBe('甲，[乙，]丙。')
    expect(marked('同样。', '同样。')).toBe('同样。')
    expect(marked('全新', '别的')).toBe('[全新]')
  })

  it('keep every character, and what is not marked stands in both', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '开', '，', '。', '1', '2', 'a', ' '), maxLength: 20 })
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const parts = differences(mine, theirs)
        expect(parts.map(part => part.text).join('')).toBe(mine)
        const shared = parts.filter(part => !part.differs).map(part => part.text)
        let at = 0
        for (const letter of theirs) if (letter === shared.join('')[at]) at++
        expect(at).toBe(shared.join('').length)
      }),
    )
  })
})
