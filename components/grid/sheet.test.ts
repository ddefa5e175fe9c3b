import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells } from '@/lib/report/cells'
import { refusals } from '@/lib/report/figure'
import { judge } from './judging'
import { saved, sheetFor, stale } from './test-sheet'

const natural = 'applications.received.natural'
const commercial = 'applications.received.commercial'
const total = 'applications.received.total'
const over = 'applications.carriedOver.natural'
const zeros = Object.fromEntries(enteredCells(format2021, 'applications').map(cell => [cell.address, 0]))

describe('typing', () => {
  it('redraws the cell and its totals, and no other cell', () => {
    const { sheet } = sheetFor()
    const told: string[] = []
    sheet.enter(natural)
    for (const address of sheet.cells.keys()) sheet.subscribe(address, () => told.push(address))
    sheet.type(natural, '12')
    expect(new Set(told)).toEqual(new Set([natural, total]))
    expect(sheet.view(total).text).toBe('12')
    expect(sheet.view(natural)).toMatchObject({ text: '12', state: 'waiting', active: 'edit' })
  })

  it('goes back to what stood there on Escape, and is one step to undo when done', () => {
    const { sheet } = sheetFor()
    sheet.enter(natural)
    for (const text of ['1', '12', '123']) sheet.type(natural, text)
    sheet.cancel()
    expect(sheet.view(natural).text).toBe('0')
    for (const text of ['4', '45']) sheet.type(natural, text)
    sheet.commit()
    sheet.undo()
    expect(sheet.view(natural).text).toBe('0')
    expect(sheet.board().canUndo).toBe(false)
    sheet.redo()
    expect(sheet.view(natural).text).toBe('45')
  })

  it('keeps what cannot be read at its cell, with the sentence, once the typing is done', () => {
    const { sheet } = sheetFor()
    sheet.enter(natural)
    sheet.type(natural, '3.2万')
    expect(sheet.view(natural).refusal).toBeUndefined()
    sheet.commit()
    expect(sheet.view(natural)).toMatchObject({ text: '3.2万', state: 'refused', refusal: refusals.scale })
    expect(sheet.board().refused).toEqual([{ address: natural, text: '3.2万', say: refusals.scale }])
    expect(sheet.view(total).text).toBe('')
    expect(sheet.collect()).toBeUndefined()
    expect(sheet.ledger.unsavedWork()).toMatchObject({ [natural]: { text: '3.2万' } })
  })

  it('totals cannot be typed, and nothing can where the report is closed', () => {
    const { sheet } = sheetFor()
    sheet.type(total, '5')
    expect(sheet.view(total).text).toBe('0')
    const closed = sheetFor({ writable: false }).sheet
    closed.type(natural, '5')
    closed.nothing()
    expect(closed.view(natural).text).toBe('0')
    expect(closed.collect()).toBeUndefined()
  })
})

describe('deeds on many cells', () => {
  it('fill only the blanks, or everything, and are taken back as one', () => {
    const { sheet } = sheetFor({ figures: { [natural]: 7 } })
    sheet.fillBlanks()
    expect(sheet.board()).toMatchObject({ blanks: 0, news: { what: 'filled', count: 143 } })
    expect(sheet.view(natural).text).toBe('7')
    sheet.nothing()
    expect(sheet.view(total).text).toBe('0')
    sheet.undo()
    expect(sheet.view(natural).text).toBe('7')
    sheet.undo()
    expect(sheet.board().blanks).toBe(143)
  })

  it('clear the chosen block', () => {
    const { sheet } = sheetFor()
    sheet.enter(natural)
    sheet.move('right', true)
    sheet.move('down', true)
    expect(sheet.chosen()).toEqual([
      [natural, commercial],
      [over, 'applications.carriedOver.commercial'],
    ])
    sheet.clear()
    expect(sheet.board().blanks).toBe(4)
    sheet.undo()
    expect(sheet.board().blanks).toBe(0)
  })
})

describe('findings', () => {
  it('light up both sides of a broken rule with their numbers, and go out again', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '5')
    sheet.recheck(judge)
    const concluded = sheet.view('applications.concluded.natural')
    expect(sheet.view(natural).mark?.weight).toBe('error')
    expect(concluded.mark?.says).toEqual(sheet.view(natural).mark?.says)
    expect(concluded.mark?.says[0]).toContain('5')
    sheet.type('applications.disclosed.natural', '5')
    sheet.recheck(judge)
    expect(sheet.board().findings).toEqual([])
    expect(sheet.view(natural).mark).toBeUndefined()
  })

  it('stay the same object while nothing new is found', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '5')
    sheet.recheck(judge)
    const before = sheet.board().findings
    sheet.type('applications.disclosed.research', '0')
    sheet.recheck(judge)
    expect(sheet.board().findings).toBe(before)
  })

  it('tell many blanks in one line without lighting up the table', () => {
    const { sheet } = sheetFor({ figures: {} })
    expect(sheet.board().findings).toHaveLength(1)
    expect([...sheet.cells.keys()].some(address => sheet.view(address).mark)).toBe(false)
  })
})

describe('saving', () => {
  it('sends what changed with the version it saw, and keeps what was typed meanwhile', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '１２')
    sheet.type(commercial, '007')
    sheet.commit()
    const request = sheet.collect()
    expect(request).toEqual({ seen: 1, changes: { [natural]: '１２', [commercial]: '007' } })
    sheet.type(natural, '13')
    if (request) sheet.acknowledge(request, saved(request, { [natural]: 12, [commercial]: 7 }))
    expect(sheet.view(commercial)).toMatchObject({ text: '7', state: 'saved' })
    expect(sheet.collect()).toEqual({ seen: 2, changes: { [natural]: '13' } })
  })

  it('does not change the text under the caret when it is stored', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '007')
    const request = sheet.collect()
    if (request) sheet.acknowledge(request, saved(request, { [natural]: 7 }))
    expect(sheet.view(natural)).toMatchObject({ text: '007', state: 'saved' })
    sheet.commit()
    expect(sheet.view(natural).text).toBe('7')
  })

  it('keeps what only the server refuses at its cell, and does not send it again', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '12')
    sheet.type(commercial, '3')
    sheet.commit()
    const request = sheet.collect()
    if (request) sheet.acknowledge(request, saved(request, { [commercial]: 3 }, { [natural]: '不行' }))
    expect(sheet.view(natural)).toMatchObject({ text: '12', state: 'refused', refusal: '不行' })
    expect(sheet.view(commercial).state).toBe('saved')
    expect(sheet.collect()).toBeUndefined()
    sheet.type(natural, '13')
    expect(sheet.collect()?.changes).toEqual({ [natural]: '13' })
  })
})

describe('two people at once', () => {
  it('other cells: theirs come in, mine stay and are sent on the new version', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '5')
    sheet.overtaken(stale(9, { ...zeros, [commercial]: 7 }))
    expect(sheet.board()).toMatchObject({ contested: [], news: { what: 'others', by: '王芳', count: 1 } })
    expect(sheet.view(commercial)).toMatchObject({ text: '7', state: 'saved', pointed: true })
    expect(sheet.collect()).toEqual({ seen: 9, changes: { [natural]: '5' } })
  })

  it('the same cell, the same figure: nothing to choose', () => {
    const { sheet } = sheetFor()
    sheet.type(natural, '05')
    sheet.overtaken(stale(9, { ...zeros, [natural]: 5 }))
    expect(sheet.board().contested).toEqual([])
    expect(sheet.board().news).toBeUndefined()
    expect(sheet.collect()).toBeUndefined()
  })

  it.each([
    ['mine', '5', { seen: 9, changes: { [natural]: '5' } }],
    ['theirs', '6', undefined],
  ] as const)('the same cell, other figures: waits for a choice, then takes %s', (whose, text, request) => {
    const { sheet } = sheetFor()
    sheet.type(natural, '5')
    sheet.type(commercial, '1')
    sheet.commit()
    sheet.overtaken(stale(8, { ...zeros, [natural]: 6 }))
    expect(sheet.board()).toMatchObject({ contested: [natural], other: '王芳' })
    expect(sheet.view(natural)).toMatchObject({ text: '5', state: 'contested' })
    expect([sheet.ledger.base(natural).text, sheet.ledger.stored(natural).text]).toEqual(['0', '6'])
    const rest = sheet.collect()
    expect(rest).toEqual({ seen: 8, changes: { [commercial]: '1' } })
    if (rest) sheet.acknowledge(rest, saved(rest, { [commercial]: 1 }))
    sheet.choose(new Map([[natural, whose]]))
    expect(sheet.view(natural).text).toBe(text)
    expect(sheet.collect()).toEqual(request)
  })

  it('after a crash: what was left comes back, unless it is there already or someone else changed the cell', () => {
    const on = { text: '0', reason: '' }
    const { sheet } = sheetFor({ version: 20, figures: { ...zeros, [commercial]: 9, [over]: 4 } })
    sheet.adopt([
      { [natural]: { text: '3', reason: '', on } },
      {
        [natural]: { text: '5', reason: '', on },
        [commercial]: { text: '8', reason: '', on },
        [over]: { text: '4', reason: '', on },
        'applications.lost.natural': { text: '1', reason: '', on },
      },
    ])
    expect(sheet.view(natural).text).toBe('5')
    expect(sheet.board()).toMatchObject({ contested: [commercial], news: { what: 'restored', count: 2 } })
    expect(sheet.collect()).toEqual({ seen: 20, changes: { [natural]: '5' } })
  })
})

describe('figures taken over from last year', () => {
  const carried = { year: 2024, edition: 2, figures: { [over]: 91 } }
  const { [over]: _, ...rest } = zeros

  it('stand in their cells, locked, whatever is done to the table', () => {
    const { sheet } = sheetFor({ carried, figures: rest })
    sheet.type(over, '5')
    sheet.nothing()
    sheet.paste([[over, '7']])
    expect(sheet.view(over)).toMatchObject({ text: '91', state: 'carried' })
  })

  it('open with a reason, are sent with it, and can be taken back', () => {
    const { sheet } = sheetFor({ carried, figures: rest })
    sheet.differ(over, '上年漏统计')
    sheet.type(over, '92')
    sheet.commit()
    const request = sheet.collect()
    expect(request).toEqual({ seen: 1, changes: { [over]: '92' }, reasons: { [over]: '上年漏统计' } })
    if (request) sheet.acknowledge(request, saved(request, { [over]: 92 }))
    expect(sheet.view(over).state).toBe('saved')
    sheet.takeBack(over)
    expect(sheet.collect()).toEqual({ seen: 2, changes: { [over]: '91' }, reasons: { [over]: '' } })
    sheet.undo()
    expect(sheet.view(over).text).toBe('92')
    expect(sheet.isLocked(over)).toBe(false)
  })

  it('that the server holds otherwise, without a reason, stay open to be explained', () => {
    const { sheet } = sheetFor({ carried, figures: { ...rest, [over]: 90 } })
    expect(sheet.view(over)).toMatchObject({ text: '90', state: 'saved' })
    expect(sheet.isOpen(over)).toBe(true)
  })

  it('do not lock under the hands of someone who types them', () => {
    const { sheet } = sheetFor({ carried: { ...carried, figures: { [over]: 9 } }, figures: { ...rest, [over]: 90 } })
    sheet.type(over, '9')
    sheet.type(over, '91')
    expect(sheet.view(over).text).toBe('91')
  })
})
