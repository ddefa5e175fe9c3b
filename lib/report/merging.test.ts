import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clash, choose, isClash, mergeBlocks, settled } from './merging'
import { blockText, type NarrativeBlock, paragraphOf } from './narrative'

const blocks = (text: string): NarrativeBlock[] => [...text].map(letter => paragraphOf(letter))
const read = (list: readonly NarrativeBlock[] | undefined) => list?.map(blockText).join('')
const merge = (base: string, mine: string, theirs: string) => mergeBlocks(blocks(base), blocks(mine), blocks(theirs))
const clash = ({ base, mine, theirs }: Clash) => [read(base), read(mine), read(theirs)]
const clashes = (base: string, mine: string, theirs: string) => merge(base, mine, theirs).filter(isClash).map(clash)

describe('two people in one narrative', () => {
  it.each([
    ['another paragraph each', 'abcd', 'Abcd', 'abcD', 'AbcD'],
    ['neighbouring paragraphs', 'abcd', 'aBcd', 'abCd', 'aBCd'],
    ['one writes before what the other changes', 'ab', 'axb', 'aB', 'axB'],
    ['one writes after what the other changes', 'ab', 'Ab', 'axb', 'Axb'],
    ['one takes a paragraph away, the other adds one elsewhere', 'abcd', 'acd', 'abcdx', 'acdx'],
    ['both do the same', 'abc', 'aBc', 'aBc', 'aBc'],
    ['only they changed something', 'abc', 'abc', 'xabC', 'xabC'],
    ['only I changed something', 'abc', 'c', 'abc', 'c'],
    ['the first words of both are the same', '', 'a', 'a', 'a'],
  ])('is put together when %s', (_, base, mine, theirs, both) => {
    expect(read(settled(merge(base, mine, theirs)))).toBe(both)
  })

  it('asks where both changed one paragraph, or both wrote in one place', () => {
    expect(clashes('abc', 'aBc', 'a8c')).toEqual([['b', 'B', '8']])
    expect(clashes('ab', 'axb', 'a1b')).toEqual([['', 'x', '1']])
    expect(clashes('abc', 'ac', 'aBc')).toEqual([['b', '', 'B']])
    expect(clashes('abcd', 'axd', 'abCd')).toEqual([['bc', 'x', 'bC']])
    expect(clashes('', 'x', '1')).toEqual([['', 'x', '1']])
    expect(settled(merge('abc', 'aBc', 'a8c'))).toBeUndefined()
  })

  it('sees that a paragraph was reworded beside one that was added', () => {
    const base = [paragraphOf('全年公开信息九条'), paragraphOf('收到申请两件')]
    const mine = [paragraphOf('全年主动公开信息九条'), paragraphOf('收到申请两件')]
    const theirs = [paragraphOf('开头'), paragraphOf('全年公开信息十条'), paragraphOf('另有解读三条'), ...base.slice(1)]
    const merged = mergeBlocks(base, mine, theirs)
    expect(merged.filter(isClash)).toEqual([
      { base: base.slice(0, 1), mine: mine.slice(0, 1), theirs: theirs.slice(1, 2) },
    ])
    expect(choose(merged, ['mine'])).toEqual([theirs[0], mine[0], ...theirs.slice(2)])
  })

  it('follows the choice at each place and keeps the rest of both', () => {
    const both = merge('abcdef', 'aBcdeF', 'A8cdef9')
    expect(both.filter(isClash).map(clash)).toEqual([['b', 'B', '8']])
    expect(read(choose(both, ['mine']))).toBe('ABcdeF9')
    expect(read(choose(both, ['theirs']))).toBe('A8cdeF9')
    expect(read(choose(both, ['both']))).toBe('AB8cdeF9')
  })

  it('is symmetrical, gives back each hand’s own text, and drops nothing that either wrote', () => {
    const prose = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 })
    fc.assert(
      fc.property(prose, prose, prose, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs)
        const turned = merge(base, theirs, mine)
        expect(read(settled(merged))).toBe(read(settled(turned)))
        expect(read(settled(merge(base, mine, base)))).toBe(mine)
        expect(read(settled(merge(base, base, theirs)))).toBe(theirs)
        expect(read(settled(merge(base, mine, mine)))).toBe(mine)
        const counts = merged.filter(isClash).length
        const kept = read(choose(merged, Array(counts).fill('both'))) ?? ''
        for (const letter of new Set(mine + theirs)) if (!base.includes(letter)) expect(kept).toContain(letter)
      }),
    )
  })
})
