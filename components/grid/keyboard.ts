import type { Way } from './geometry'

/** `select`: the cell is chosen, typing replaces it. `edit`: the caret is inside the text. */
export type Mode = 'select' | 'edit'

export type Command =
  | { readonly deed: 'move'; readonly way: Way; readonly extend: boolean }
  | { readonly deed: 'edit' | 'cancel' | 'clear' | 'undo' | 'redo' | 'all' | 'differ' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>

interface Where {
  readonly mode: Mode
  /** Whether the caret stands before the first or after the last character. */
  readonly atStart: boolean
  readonly atEnd: boolean
  /** A figure taken over from last year: it opens by giving a reason. */
  readonly locked: boolean
}

/** What a key means in the table, as in Excel and WPS. Undefined leaves it to the browser; Tab always is. */
export function commandFor(pressed: Pressed, where: Where): Command | undefined {
  if (pressed.isComposing || pressed.altKey) return undefined
  const control = pressed.ctrlKey || pressed.metaKey
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
  return control ? withControl(key, pressed.shiftKey, where.mode) : alone(key, pressed.shiftKey, where)
}

const jumps: Record<string, Way> = {
  Home: 'first',
  End: 'last',
  ArrowLeft: 'home',
  ArrowRight: 'end',
  ArrowUp: 'top',
  ArrowDown: 'bottom',
}

function withControl(key: string, shift: boolean, mode: Mode): Command | undefined {
  if (key === 'z') return { deed: shift ? 'redo' : 'undo' }
  if (key === 'y') return { deed: 'redo' }
  if (mode === 'edit') return undefined
  if (key === 'a') return { deed: 'all' }
  const way = jumps[key]
  return way && { deed: 'move', way, extend: shift }
}

const arrows: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

function alone(key: string, shift: boolean, { mode, atStart, atEnd, locked }: Where): Command | undefined {
  if (locked && (key === 'Enter' || key === 'F2')) return { deed: 'differ' }
  if (key === 'Enter') return { deed: 'move', way: shift ? 'up' : 'down', extend: false }
  if (key === 'Escape') return { deed: 'cancel' }
  if (key === 'F2') return mode === 'select' ? { deed: 'edit' } : undefined
  const way = arrows[key]
  if (mode === 'edit') {
    const leaves = way === 'left' ? atStart : way === 'right' ? atEnd : way !== undefined
    return way && leaves && !shift ? { deed: 'move', way, extend: false } : undefined
  }
  if (way) return { deed: 'move', way, extend: shift }
  if (key === 'Home' || key === 'End') return { deed: 'move', way: key === 'Home' ? 'home' : 'end', extend: shift }
  return key === 'Delete' ? { deed: 'clear' } : undefined
}
