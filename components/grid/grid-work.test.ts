import { expect, it, vi } from 'vitest'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import { openWork } from './grid-work'
import { saved, sheetFor, stale } from './test-sheet'

const natural = 'applications.received.natural'
const commercial = 'applications.received.commercial'

it('going back in the browser shows what was stored since the page was drawn', async () => {
  vi.useFakeTimers()
  const { sheet: drawn, start } = sheetFor()
  const place = { personId: 'p', reportId: 'r', section: 'applications' }
  const office = { version: 1, figures: { ...start.figures } }
  const save = async ({ seen, changes }: FigureSave): Promise<FiguresSaved> => {
    if (seen !== office.version) return stale(office.version, office.figures)
    const stored = Object.fromEntries(Object.entries(changes).map(([address, text]) => [address, Number(text)]))
    Object.assign(office.figures, stored)
    office.version++
    return saved({ seen, changes }, stored)
  }
  const first = openWork(start, place, save)
  first.sheet.type(natural, '5')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(drawn.view(natural).text).toBe('0')

  const back = openWork(start, place, save)
  expect(back.sheet.view(natural)).toMatchObject({ text: '5', state: 'saved' })
  back.sheet.type(commercial, '6')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(back.sheet.board().news).toBeUndefined()
  expect(office).toMatchObject({ version: 3, figures: { [natural]: 5, [commercial]: 6 } })

  const other = openWork(start, { ...place, personId: 'q' }, save)
  expect(other.sheet.view(natural).text).toBe('0')
  const fresh = openWork({ ...start, version: 9, figures: { [natural]: 8 } }, place, save)
  expect(fresh.sheet.view(natural).text).toBe('8')
  vi.useRealTimers()
})
