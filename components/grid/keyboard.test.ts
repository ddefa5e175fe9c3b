import { describe, expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/format-2021'
import { linesOf } from '@/lib/report/pasted-form'
import { geometryOf } from './geometry'
import { commandFor, type Mode } from './keyboard'

const pressed = (keys: string) => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    isComposing: parts.includes('Composing'),
  }
}
const at = (mode: Mode, caret: 'start' | 'middle' | 'end' = 'middle', locked = false) => ({
  mode,
  atStart: caret === 'start',
  atEnd: caret === 'end',
  locked,
})

describe('keys', () => {
  it.each([
    ['ArrowLeft', 'left', false],
    ['Enter', 'down', false],
    ['Shift+Enter', 'up', false],
    ['Shift+ArrowDown', 'down', true],
    ['Home', 'home', false],
    ['Control+End', 'last', false],
    ['Control+Shift+Home', 'first', true],
    ['Meta+ArrowDown', 'bottom', false],
  ])('on a chosen cell %s moves %s', (keys, way, extend) => {
    expect(commandFor(pressed(keys), at('select'))).toEqual({ deed: 'move', way, extend })
  })

  it('inside a text, left and right leave only at its ends, up, down and Enter always', () => {
    expect(commandFor(pressed('ArrowLeft'), at('edit'))).toBeUndefined()
    expect(commandFor(pressed('ArrowRight'), at('edit', 'start'))).toBeUndefined()
    expect(commandFor(pressed('ArrowRight'), at('edit', 'end'))).toMatchObject({ way: 'right' })
    expect(commandFor(pressed('ArrowLeft'), at('edit', 'start'))).toMatchObject({ way: 'left' })
    expect(commandFor(pressed('Shift+ArrowRight'), at('edit', 'end'))).toBeUndefined()
    expect(commandFor(pressed('ArrowUp'), at('edit'))).toMatchObject({ way: 'up' })
    expect(commandFor(pressed('Enter'), at('edit'))).toMatchObject({ way: 'down' })
    for (const keys of ['Home', 'End', 'Delete', 'Control+a', 'Control+ArrowLeft'])
      expect(commandFor(pressed(keys), at('edit'))).toBeUndefined()
  })

  it('leaves Tab, typing, shortcuts of the browser and of input methods alone', () => {
    for (const keys of [
      'Tab',
      'Shift+Tab',
      '5',
      'Backspace',
      'Control+c',
      'Control+v',
      'Control+r',
      'Alt+ArrowLeft',
      'Composing+Enter',
      'PageDown',
    ])
      expect(commandFor(pressed(keys), at('select')), keys).toBeUndefined()
  })

  it('undoes and redoes in both modes; opens a carried figure with its reason', () => {
    for (const mode of ['select', 'edit'] as const) {
      expect(commandFor(pressed('Control+z'), at(mode))).toEqual({ deed: 'undo' })
      expect(commandFor(pressed('Control+Shift+Z'), at(mode))).toEqual({ deed: 'redo' })
      expect(commandFor(pressed('Control+y'), at(mode))).toEqual({ deed: 'redo' })
    }
    for (const keys of ['Enter', 'F2'])
      expect(commandFor(pressed(keys), at('select', 'start', true))).toEqual({ deed: 'differ' })
  })
})

describe('the geometry of uneven tables', () => {
  const geometry = geometryOf(linesOf(format2021, format2021.sections[2]))

  it('steps from a wide line into a narrow one and stops at the edges', () => {
    expect(geometry.step('proactive.normativeDocuments.inForce', 'down')).toBe('proactive.licences.decisions')
    expect(geometry.step('proactive.licences.decisions', 'up')).toBe('proactive.normativeDocuments.issued')
    expect(geometry.step('proactive.rules.issued', 'left')).toBe('proactive.rules.issued')
    expect(geometry.step('proactive.rules.issued', 'last')).toBe('proactive.fees.amount')
  })

  it('takes blocks between any two corners', () => {
    expect(geometry.block('proactive.licences.decisions', 'proactive.rules.repealed')).toEqual([
      ['proactive.rules.issued', 'proactive.rules.repealed'],
      ['proactive.normativeDocuments.issued', 'proactive.normativeDocuments.repealed'],
      ['proactive.licences.decisions'],
    ])
  })
})
