import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isClash } from '@/lib/report/merging'
import { blockText, type NarrativeBlock, paragraphOf } from '@/lib/report/narrative'
import { applySplice, type ProseSave, type ProseSaved } from '@/lib/report/saving'
import { openWorkingCopy, type Unsaved } from './working-copy'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const blocks = (...texts: string[]): NarrativeBlock[] => texts.map(text => paragraphOf(text))
const read = (list: readonly NarrativeBlock[]) => list.map(blockText)

/** An office with one narrative; `line` decides what becomes of an answer. */
function office(...texts: string[]) {
  const desk = { version: 1, blocks: blocks(...texts), received: 0, line: 'good' as 'good' | 'lost after' | 'dead' }
  const save = async (request: ProseSave): Promise<ProseSaved> => {
    if (desk.line === 'dead') throw new TypeError('fetch failed')
    desk.received++
    const who = { by: '王五', at: Date.now() }
    if (request.seen !== desk.version)
      return { outcome: 'stale', version: desk.version, ...who, doc: { type: 'doc', content: desk.blocks } }
    desk.blocks = applySplice(desk.blocks, request)
    desk.version++
    if (desk.line === 'lost after') throw new TypeError('fetch failed')
    return { outcome: 'saved', version: desk.version, ...who }
  }
  const someoneElse = (...now: string[]) => {
    desk.blocks = blocks(...now)
    desk.version++
  }
  const open = () => {
    const shelf: { left?: { seen: number; work: Unsaved } } = {}
    const shown: string[][] = []
    const copy = openWorkingCopy(
      desk.blocks,
      { version: desk.version, by: '张三', at: 0 },
      {
        save,
        show: list => void shown.push(read(list)),
        keep: (seen, work) => {
          shelf.left = { seen, work }
        },
        forget: () => {
          shelf.left = undefined
        },
      },
    )
    return { copy, shelf, shown, write: (...now: string[]) => copy.edit(blocks(...now)) }
  }
  return { desk, open, someoneElse }
}

const rest = () => vi.advanceTimersByTimeAsync(90_000)

describe('a working copy of a narrative', () => {
  it('sends what changed and forgets it once it is stored', async () => {
    const { desk, open } = office('甲', '乙')
    const { write, shelf, copy } = open()
    write('甲', '乙二')
    expect(shelf.left?.seen).toBe(1)
    await rest()
    expect(read(desk.blocks)).toEqual(['甲', '乙二'])
    expect(shelf.left).toBeUndefined()
    expect(copy.state().touched).toMatchObject({ version: 2, by: '王五' })
  })

  it('joins what another person wrote elsewhere, shows it and says so', async () => {
    const { desk, open, someoneElse } = office('甲', '乙')
    const { write, shown, copy } = open()
    someoneElse('甲二', '乙', '丙')
    write('甲', '乙二')
    await rest()
    expect(read(desk.blocks)).toEqual(['甲二', '乙二', '丙'])
    expect(shown).toEqual([['甲二', '乙二', '丙']])
    expect(copy.state()).toMatchObject({ news: { kind: 'joined', by: '王五' } })
  })

  it('stores nothing over a paragraph that both changed, until a person chooses', async () => {
    const { desk, open, someoneElse } = office('甲', '乙')
    const { write, copy } = open()
    someoneElse('甲', '乙他', '丙')
    write('甲我', '乙我')
    await rest()
    expect(read(desk.blocks)).toEqual(['甲', '乙他', '丙'])
    expect(copy.saver.state().stage).toBe('conflict')
    expect(copy.compare()?.filter(isClash)).toMatchObject([{ mine: blocks('乙我'), theirs: blocks('乙他') }])
    copy.settle(['both'])
    await rest()
    expect(read(desk.blocks)).toEqual(['甲我', '乙我', '乙他', '丙'])
    expect(copy.saver.state().stage).toBe('saved')
  })

  it('is not in conflict with itself when an answer was lost', async () => {
    const { desk, open } = office('甲')
    const { write, copy } = open()
    desk.line = 'lost after'
    write('甲一')
    await vi.advanceTimersByTimeAsync(1_000)
    write('甲一二')
    desk.line = 'dead'
    await vi.advanceTimersByTimeAsync(10_000)
    write('甲一二三')
    desk.line = 'good'
    await rest()
    expect(read(desk.blocks)).toEqual(['甲一二三'])
    expect(copy.state().conflict).toBeUndefined()
    expect(copy.state().news).toBeUndefined()
  })

  it('goes on from what a crashed page left, also when the last save had arrived', async () => {
    const { desk, open } = office('甲')
    const crashed = open()
    desk.line = 'lost after'
    crashed.write('甲一')
    await vi.advanceTimersByTimeAsync(1_000)
    desk.line = 'dead'
    crashed.write('甲一二')
    const left = crashed.shelf.left
    crashed.copy.saver.stop()
    desk.line = 'good'
    const { copy, shown } = open()
    if (left) copy.resume(left)
    expect(shown).toEqual([['甲一二']])
    expect(copy.state().news).toEqual({ kind: 'found' })
    await rest()
    expect(read(desk.blocks)).toEqual(['甲一二'])
    expect(copy.state().conflict).toBeUndefined()
  })

  it('keeps the work of two closed pages', async () => {
    const { desk, open } = office('甲', '乙')
    const { copy } = open()
    const base = blocks('甲', '乙')
    copy.resume({ seen: 1, work: { base, blocks: blocks('甲一', '乙'), sent: [] } })
    copy.resume({ seen: 1, work: { base, blocks: blocks('甲二', '乙二'), sent: [] } })
    await rest()
    expect(read(desk.blocks)).toEqual(['甲二', '甲一', '乙二'])
  })

  it('says nothing of work that is stored already', () => {
    const { open } = office('甲')
    const { copy, shown } = open()
    copy.resume({ seen: 1, work: { base: [], blocks: blocks('甲'), sent: [] } })
    expect(shown).toEqual([])
    expect(copy.state().news).toBeUndefined()
  })
})
